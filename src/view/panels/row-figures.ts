import { words } from '../../i18n';
import type { CodeRow, CountRow } from '../../report/figures';
import { tellsMonths } from '../level';

const text = words.panels.lens.figures;

/** The exact figures of a row, a line each. */
export function figuresOf(row: CodeRow | CountRow): string[] {
	const said = [text.passages(row.passages, row.notes)];
	if (!('level' in row)) return said;
	said.push(text.days(row.first, row.last));
	if (tellsMonths(row)) said.push(text.months(row.months, row.monthsOf));
	if (row.notes > 1) said.push(text.fantasies(row.fantasies));
	return said;
}

/** The range of a share in notes, at least and at most. */
export function rangeOf({ low, high, of }: CodeRow): [low: number, high: number] | undefined {
	return low === null || high === null ? undefined : [Math.round(low * of), Math.round(high * of)];
}
