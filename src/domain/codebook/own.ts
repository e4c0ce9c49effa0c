import { labelOfSpelling, lensOf, type Code } from '../codes';
import { lenses } from '../lenses';
import { builtInBook, type CodeBook, type CodeEntry, type OwnEntry } from './book';

/**
 * The built-in book with what the user's note says: its codes come first in their lens, in the note's order, and each
 * thing said of a built-in code stands in place of what is built in. With nothing said it is the built-in book itself.
 */
export function bookWith(own: readonly OwnEntry[]): CodeBook {
	if (own.length === 0) return builtInBook;
	const said = new Map<Code, OwnEntry>();
	for (const entry of own) if (!said.has(entry.code)) said.set(entry.code, entry);
	const ordered = [...said.values()].map((entry) => ({ ...builtInOr(entry.code), ...entry }));
	const rest = [...builtInBook.values()].filter(({ code }) => !said.has(code));
	return new Map(
		lenses.flatMap((lens) =>
			[...ordered, ...rest]
				.filter((entry) => entry.lens === lens)
				.map((entry): [Code, CodeEntry] => [entry.code, entry]),
		),
	);
}

/** Codes that only one of two books names. */
export function difference(one: CodeBook, other: CodeBook): ReadonlySet<Code> {
	if (one === other) return new Set();
	const codes = [...one.keys(), ...other.keys()];
	return new Set(codes.filter((code) => one.has(code) !== other.has(code)));
}

function builtInOr(code: Code): CodeEntry {
	return (
		builtInBook.get(code) ?? {
			code,
			lens: lensOf(code),
			slug: code.slice(code.indexOf('/') + 1),
			label: labelOfSpelling(code),
			definition: '',
			synonyms: [],
			cues: [],
			question: '',
			related: [],
			tier: 'starter',
			isOwn: true,
			isHidden: false,
		}
	);
}
