import { words } from '../../i18n';
import type { PairRow, ThemeRow } from '../../report/figures';
import type { Filter } from '../../report/filter';
import { nameOf } from '../../report/naming';
import type { PanelProps } from './spec';

export function namesOf({ a, b, labels }: Pick<ThemeRow, 'a' | 'b' | 'labels'>): [string, string] {
	return [nameOf({ code: a, label: labels[0] }), nameOf({ code: b, label: labels[1] })];
}

export function isClaimed({ claim }: PairRow): boolean {
	return claim === 'together-more-than-chance';
}

/** The sentences of the notes with both. */
export function togetherOf(
	{ a, b }: Pick<ThemeRow, 'a' | 'b'>,
	{ side }: Filter,
): Parameters<PanelProps['select']>[0] {
	return { side, codes: [a, b], together: true };
}

/** Exact figures of a pair. */
export function linesOf(row: PairRow): string[] {
	const text = words.charts.pairs;
	const [a, b] = namesOf(row);
	return [
		text.together(row.together, row.of),
		text.each(a, row.aNotes, row.of),
		text.each(b, row.bNotes, row.of),
	];
}
