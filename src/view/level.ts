import { words } from '../i18n';
import { dayNumber } from '../domain/dates';
import { showsPersistence } from '../patterns/support';
import type { CodeRow, Level } from '../report/figures';
import { directionOf, levelOf, shareOf } from '../report/row-words';

export { directionOf, levelOf, shareOf };

const text = words.panels;

/** A level as the design names it: from *once* to *runs through*. */
export function levelWord(level: Level): string {
	return text.levels[level];
}

/** The words that stand beside a row: level, one fantasy alone, direction. */
export function standingOf(row: CodeRow): string[] {
	/** Gone quiet says it already. */
	const lately = row.level !== 'quiet' && directionOf(row);
	return [levelOf(row), row.singleFantasy && text.levels.oneFantasy, lately].filter((said) => said !== false);
}

/** Whether the months of a row say more than that it turns up. */
export function tellsMonths({ monthsOf, first, last }: CodeRow): boolean {
	return monthsOf > 1 && showsPersistence(dayNumber(last) - dayNumber(first));
}
