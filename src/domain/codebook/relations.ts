import { slugCode, type Code } from '../codes';
import type { CodeBook } from './book';

interface Relations {
	/** Codes of the same theme, in both directions. */
	readonly related: ReadonlyMap<Code, ReadonlySet<Code>>;
	readonly opposites: ReadonlyMap<Code, Code>;
}

const known = new WeakMap<CodeBook, Relations>();

/** Whether two codes, as `lens/slug`, are of one theme: said of either by the code book. */
export function areRelated(book: CodeBook, a: Code, b: Code): boolean {
	return relationsOf(book).related.get(a)?.has(b) === true;
}

/** The `lens/slug` on the other pole of a code's axis, said of either. */
export function oppositeOf(book: CodeBook, code: Code): Code | undefined {
	return relationsOf(book).opposites.get(slugCode(code));
}

function relationsOf(book: CodeBook): Relations {
	const found = known.get(book) ?? read(book);
	known.set(book, found);
	return found;
}

function read(book: CodeBook): Relations {
	const entries = [...book.values()];
	const poles = entries.flatMap(({ code, opposite }) =>
		opposite === undefined ? [] : [[code, opposite] as const],
	);
	const related = new Map<Code, Set<Code>>();
	const add = (code: Code, other: Code) => related.set(code, (related.get(code) ?? new Set()).add(other));
	for (const entry of entries) {
		for (const other of entry.related) {
			add(entry.code, other);
			add(other, entry.code);
		}
	}
	return {
		related,
		opposites: new Map([...poles.map(([code, opposite]) => [opposite, code] as const), ...poles]),
	};
}
