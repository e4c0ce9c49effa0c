import type { CodeBook } from '../../domain/codebook/book';
import { areRelated } from '../../domain/codebook/relations';
import type { CodeChoice } from '../../domain/codebook/search';
import { lensOf, slugCode, type Code } from '../../domain/codes';

/** What stands in for a code: first what is related to it, in use or not, then its lens, then all others. */
export function nearestFirst(found: readonly CodeChoice[], book: CodeBook, instead: Code): CodeChoice[] {
	const isNear = (code: Code) => areRelated(book, slugCode(code), slugCode(instead));
	const near = [...book.values()].filter(
		(entry) => isNear(entry.code) && !entry.isHidden && !found.some(({ code }) => code === entry.code),
	);
	return byNearness(
		[...found, ...near.map((entry) => ({ code: entry.code, label: entry.label, entry, notes: 0 }))],
		instead,
		isNear,
	).filter(({ code }) => code !== instead);
}

/** Typed words keep the order in which they match; what they would make stands below, by lens. */
export function newLast(found: readonly CodeChoice[], instead: Code): CodeChoice[] {
	const made = found.filter(({ isNew }) => isNew);
	return [...found.filter(({ isNew }) => !isNew), ...byNearness(made, instead, () => false)];
}

function byNearness(choices: readonly CodeChoice[], instead: Code, isNear: (code: Code) => boolean) {
	const farness = ({ code }: CodeChoice) => {
		if (isNear(code)) return 0;
		return lensOf(code) === lensOf(instead) ? 1 : 2;
	};
	return choices.toSorted((a, b) => farness(a) - farness(b));
}
