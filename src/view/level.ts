import { words } from '../i18n';
import { dayNumber } from '../domain/dates';
import { showsPersistence } from '../patterns/support';
import type { CodeRow, CountRow, Level, OutOf } from '../report/figures';

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

export function directionOf({ direction, halves }: CodeRow): string | false {
	if (halves === null) return false;
	const { moreOften, lessOften } = text.lens;
	const said = direction === 'rising' ? moreOften : lessOften;
	return said(shareOf(halves.later), shareOf(halves.earlier));
}

/** Whether the months of a row say more than that it turns up. */
export function tellsMonths({ monthsOf, first, last }: CodeRow): boolean {
	return monthsOf > 1 && showsPersistence(dayNumber(last) - dayNumber(first));
}

/** `k of n`. */
export function shareOf({ notes, of }: OutOf | CountRow): string {
	return text.lens.share(notes, of);
}

export function levelOf({ level, formerLevel, notes }: CodeRow): string {
	if (level === 'single' && notes > 1) return text.levels.oneDay;
	return level === 'quiet' && formerLevel ? text.levels.quietSince(levelWord(formerLevel)) : levelWord(level);
}
