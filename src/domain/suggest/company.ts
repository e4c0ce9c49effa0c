import { words } from '../../i18n';
import { type Code } from '../codes';
import type { CodeBook } from '../codebook/book';
import { areRelated } from '../codebook/relations';
import { codesOf } from './rows';

interface Company {
	/** Log odds against the mean code. */
	readonly priors: ReadonlyMap<Code, number>;
	/** For each code, others and how far a hint at one of them speaks for it, 0 to 1. */
	readonly neighbours: ReadonlyMap<Code, ReadonlyMap<Code, number>>;
}

/** In how many scenes the mean code stands. */
const mean = 6;
/** How far a hint at another code of its theme speaks for a code. */
const ofTheme = 0.5;
const none: ReadonlyMap<Code, number> = new Map();
const known = new WeakMap<CodeBook, Company>();

/** How readily a code goes with any text, from how many scenes it stands in. */
export function priorOf(book: CodeBook, code: Code): number {
	return companyOf(book).priors.get(code) ?? priorFor(0);
}

/** The codes that speak for a code, since they are of its theme or stand in the same scenes. */
export function neighboursOf(book: CodeBook, code: Code): ReadonlyMap<Code, number> {
	return companyOf(book).neighbours.get(code) ?? none;
}

function companyOf(book: CodeBook): Company {
	const found = known.get(book) ?? read(book);
	known.set(book, found);
	return found;
}

function read(book: CodeBook): Company {
	const rows = Object.keys(words.suggest.scenes).map(codesOf);
	const counts = new Map<Code, number>();
	for (const code of rows.flat()) counts.set(code, (counts.get(code) ?? 0) + 1);
	const neighbours = new Map([...book.keys()].map((code) => [code, new Map<Code, number>()]));
	for (const row of rows) {
		for (const a of row) {
			for (const b of row) {
				if (a === b) continue;
				const share = 1 / Math.sqrt(((counts.get(a) ?? 0) + 2) * ((counts.get(b) ?? 0) + 2));
				const near = neighbours.get(a);
				near?.set(b, (near.get(b) ?? 0) + share);
			}
		}
	}
	for (const [code, near] of neighbours)
		for (const other of book.keys()) if (areRelated(book, code, other)) near.set(other, ofTheme);
	return {
		priors: new Map([...counts].map(([code, count]) => [code, priorFor(count)])),
		neighbours,
	};
}

function priorFor(count: number): number {
	return Math.log((count + 1) / (mean + 1));
}
