import { words } from '../../i18n';
import { rounded } from './rounded';
import type { PanelSpec } from './spec';

const text = words.charts.gap;
const exact = (n: number | null | undefined) => (n === null || n === undefined ? '' : Number(rounded(n, 2)));

/** The numbers of the gap as a table, and what limits them. */
export const gapFigures: Required<Pick<PanelSpec, 'tableOf' | 'howSure'>> = {
	tableOf: ({ gap }) => ({
		head: [words.charts.code, words.charts.notes, words.charts.of, ...text.head],
		rows: gap.map(({ label, notes, of, importance, met, quadrant, ...row }) => [
			...[label, notes, of, exact(importance)],
			...[exact(met?.mean), exact(met?.low), exact(met?.high), exact(met?.ratings), met?.last ?? ''],
			...[exact(row.gap), exact(row.gapLow), exact(row.gapHigh)],
			text.groups[quadrant ?? 'unrated'],
		]),
	}),
	howSure: ({ gap, fit, asOf }) => {
		const rated = gap.filter(({ met }) => met !== null);
		return [
			...text.sure,
			...rated
				.filter(({ met }) => (met?.ratings ?? 0) > 1)
				.map((row) =>
					text.range(
						...([row.label, rounded(row.weight, 2), row.importance !== null] as const),
						...([row.gap, row.gapLow, row.gapHigh].map((n) => rounded(n ?? 0, 2)) as [
							string,
							string,
							string,
						]),
					),
				),
			...(fit === null ? [] : [text.fit(rounded(fit, 2), rated.length, asOf)]),
		];
	},
};
