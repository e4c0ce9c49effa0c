import { entryFor, type CodeBook } from '../domain/codebook/book';
import { nearDuplicates } from '../domain/codebook/near-duplicates';
import { lensOf, slugCode, tagOfCode, type Code, type Roots } from '../domain/codes';
import { lenses, type Lens } from '../domain/lenses';
import type { ReportSource } from './source';
import { unused, usesIn, type Use } from './use';

type Source = Pick<ReportSource, 'notes' | 'labelOf'>;

/** A code of the code book or in use, each direction of an energy for itself. */
export interface CodeListRow extends Use {
	readonly code: Code;
	readonly label: string;
	readonly lens: Lens;
	/** As it is written in this vault, with its `#`. */
	readonly tag: string;
	/** The built-in code book does not know it. */
	readonly isOwn: boolean;
	readonly isHidden: boolean;
	/** Read notes of the fantasy side: what `notes` is out of. */
	readonly of: number;
	/** Codes of the lens that may mean the same. */
	readonly near: readonly Code[];
}

interface CodeListOptions {
	readonly roots: Roots;
	/** Whether built-in codes that no note carries are listed too; hidden ones always are. */
	readonly includesUnused?: boolean;
}

/** The codes in use and the user's own, by lens in the order of the code book; those that it does not name come last. */
export function codeList(
	source: Source,
	book: CodeBook,
	{ roots, includesUnused = false }: CodeListOptions,
): CodeListRow[] {
	const { by: uses, of } = usesIn(source);
	const unnamed = [...uses.keys()].map(slugCode).sort();
	const codes = [...new Set([...book.keys(), ...unnamed])];
	const near = nearDuplicates(codes.map((code) => ({ code, label: source.labelOf(code) })));
	const rowsOf = (slug: Code): CodeListRow[] => {
		const { isOwn = true, isHidden = false } = entryFor(book, slug) ?? {};
		const used = [slug, `${slug}/drains`].filter((code) => uses.has(code));
		const isListed = used.length > 0 || isOwn || isHidden || includesUnused;
		return (isListed && used.length === 0 ? [slug] : used).map((code) => ({
			...{ code, label: source.labelOf(code), lens: lensOf(code), tag: `#${tagOfCode(code, roots)}` },
			...{ isOwn, isHidden, of, ...(uses.get(code) ?? unused) },
			near: near.flatMap(([a, b]) => (a === slug ? [b] : b === slug ? [a] : [])),
		}));
	};
	return lenses.flatMap((lens) => codes.filter((code) => lensOf(code) === lens).flatMap(rowsOf));
}
