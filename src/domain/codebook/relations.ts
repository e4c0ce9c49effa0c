import { slugCode, type Code } from '../codes';
import type { CodeBook } from './book';

interface Relations {
	/** Each pair of one theme in both orders. */
	readonly related: ReadonlySet<string>;
	readonly opposites: ReadonlyMap<Code, Code>;
}

const known = new WeakMap<CodeBook, Relations>();

/** Whether two codes, as `lens/slug`, are of one theme: said of either by the code book. */
export function areRelated(book: CodeBook, a: Code, b: Code): boolean {
	return relationsOf(book).related.has(`${a} ${b}`);
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
	return {
		related: new Set(
			entries.flatMap(({ code, related }) =>
				related.flatMap((other) => [`${code} ${other}`, `${other} ${code}`]),
			),
		),
		opposites: new Map([...poles.map(([code, opposite]) => [opposite, code] as const), ...poles]),
	};
}
