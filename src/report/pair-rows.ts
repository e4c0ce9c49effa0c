import { areRelated } from '../domain/codebook/relations';
import { isDraining, slugCode } from '../domain/codes';
import { pairsOf } from '../patterns/pairs';
import type { PairRow, PatternReport } from './figures';
import type { Reading } from './reading';
import type { ReportSource } from './source';

/** What stands together in notes, and the themes that were left out before: related codes, and one code's two directions. */
export function pairRows(
	{ book }: ReportSource,
	{ rowNotes, counts }: Reading,
	wanted: readonly number[],
): Pick<PatternReport, 'pairs' | 'pairsTested' | 'themes'> {
	const slugs = counts.map(({ code }) => slugCode(code));
	const drains = counts.map(({ code }) => isDraining(code));
	const isSame = (a: number, b: number) => slugs[a] === slugs[b];
	const ascending = [...wanted].sort((a, b) => a - b);
	const { pairs, themes } = pairsOf(
		rowNotes,
		ascending,
		(a, b) =>
			isSame(a, b) ||
			(drains[a] === false && drains[b] === false && areRelated(book, slugs[a] ?? '', slugs[b] ?? '')),
	);
	const named = (first: number, second: number) => {
		const [a, b] = [counts[first], counts[second]].sort((x, y) =>
			(x?.code ?? '') < (y?.code ?? '') ? -1 : 1,
		);
		return {
			a: a?.code ?? '',
			b: b?.code ?? '',
			labels: [a?.label ?? '', b?.label ?? ''] as const,
			aNotes: a?.notes ?? 0,
			bNotes: b?.notes ?? 0,
			of: a?.of ?? 0,
		};
	};
	return {
		pairs: pairs
			.filter(({ isVisible }) => isVisible)
			.map(({ a, b, n11, expected, lift, npmi, jaccard, p, isClaimed }): PairRow => ({
				...named(a, b),
				together: n11,
				...{ expected, lift, npmi: npmi ?? null, c: jaccard, p },
				claim: isClaimed ? 'together-more-than-chance' : 'seen-together',
			})),
		pairsTested: pairs.length,
		themes: themes
			.filter(({ a, b }) => !isSame(a, b))
			.map(({ a, b, n11 }) => {
				const { labels, of, ...codes } = named(a, b);
				return { a: codes.a, b: codes.b, labels, together: n11, of };
			}),
	};
}
