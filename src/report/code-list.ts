import { entryFor, type CodeBook } from '../domain/codebook/book';
import { nearDuplicates } from '../domain/codebook/near-duplicates';
import { lensOf, rolledUp, slugCode, tagOfCode, type Code, type Roots } from '../domain/codes';
import type { Day } from '../domain/dates';
import { lenses, type Lens } from '../domain/lenses';
import type { ReportSource } from './source';

type Source = Pick<ReportSource, 'notes' | 'labelOf'>;

/** How often and when a code is used. */
interface Use {
	/** Notes of the fantasy side that carry it. */
	readonly notes: number;
	readonly everyday: number;
	/** Notes of other kinds. */
	readonly others: number;
	/** First and last day, on any side; absent where no note carries it. */
	readonly first?: Day | undefined;
	readonly last?: Day | undefined;
}

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

const unused: Use = { notes: 0, everyday: 0, others: 0 };

/** The codes in use and the user's own, by lens in the order of the code book; those that it does not name come last. */
export function codeList(
	source: Source,
	book: CodeBook,
	{ roots, includesUnused = false }: CodeListOptions,
): CodeListRow[] {
	const uses = usesIn(source);
	const unnamed = [...uses.keys()].map(slugCode).sort();
	const codes = [...new Set([...book.keys(), ...unnamed])];
	const near = nearDuplicates(codes.map((code) => ({ code, label: source.labelOf(code) })));
	const of = source.notes.filter((note) => note.side === 'fantasy' && note.codes.size > 0).length;
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

function usesIn({ notes }: Source): ReadonlyMap<Code, Use> {
	const uses = new Map<Code, Use>();
	for (const { side, day, codes, passages } of notes) {
		for (const code of new Set([...codes.keys()].map(rolledUp))) {
			const use = uses.get(code) ?? unused;
			const count = side === 'fantasy' ? 'notes' : side === 'everyday' ? 'everyday' : 'others';
			uses.set(code, { ...use, [count]: use[count] + 1 });
		}
		const dated = passages.length > 0 ? passages : [...codes.keys()].map((code) => ({ code, day }));
		for (const { code, day } of dated) {
			const use = uses.get(rolledUp(code)) ?? unused;
			const { first = day, last = day } = use;
			uses.set(rolledUp(code), { ...use, first: day < first ? day : first, last: day > last ? day : last });
		}
	}
	return uses;
}
