/** A local calendar day as `YYYY-MM-DD`; such strings sort by date. */
export type Day = string;

/** Nothing earlier can be the day of a note about working life; `0001-01-01` is a slip of the hand. */
const earliest = '1900-01-01';

/** The day in a property: `2026-03-09`, with or without a time behind it, or as a link to a daily note. */
export function dayIn(written: string): Day | undefined {
	const found =
		/^(?:\[\[)?(\d{4}-\d{2}-\d{2})(?:[T ]\d{1,2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?)?(?:\]\])?$/.exec(
			written.trim(),
		);
	return found?.[1] !== undefined && isDay(found[1]) ? found[1] : undefined;
}

/** The first valid day in a name: `YYYY-MM-DD` or `YYYYMMDD`, the latter also at the start of a longer number. */
export function dayInName(name: string): Day | undefined {
	const written = /(\d{4})-(\d{2})-(\d{2})(?!\d)|(\d{4})(\d{2})(\d{2})/y;
	for (const { index } of name.matchAll(/\d+/g)) {
		written.lastIndex = index;
		const parts = written
			.exec(name)
			?.slice(1)
			.filter((part) => part !== undefined);
		const candidate = parts?.join('-');
		if (candidate !== undefined && isDay(candidate)) return candidate;
	}
	return undefined;
}

/** The first day of a period: `2026-W14` (ISO week, from Monday), `2026-03` or `2026-Q1`. */
export function firstDayOf(period: string): Day | undefined {
	const [, year, week, month, quarter] = /^(\d{4})-(?:W(\d{2})|(\d{2})|Q([1-4]))$/i.exec(period.trim()) ?? [];
	if (year === undefined) return undefined;
	if (week !== undefined) return firstDayOfWeek(Number(year), Number(week));
	const candidate = `${year}-${month ?? String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`;
	return isDay(candidate) ? candidate : undefined;
}

/** The local calendar day of a moment in milliseconds. */
export function dayOf(time: number): Day {
	const date = new Date(time);
	const two = (part: number) => String(part).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The day that many days after 1970-01-01. */
export function dayOfNumber(days: number): Day {
	return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
	return Date.parse(day) / 86_400_000;
}

/** The day that many days later, or earlier. */
export function addDays(day: Day, days: number): Day {
	return dayOfNumber(dayNumber(day) + days);
}

export function isDay(text: string): boolean {
	const [year, month, day] = text.split('-').map(Number);
	if (year === undefined || month === undefined || day === undefined || text < earliest) return false;
	return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** By ISO 8601 week 1 is the one with 4 January; a year has 52 or 53. */
function firstDayOfWeek(year: number, week: number): Day | undefined {
	const fourth = new Date(Date.UTC(year, 0, 4));
	const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7;
	const start = new Date(Date.UTC(year, 0, monday));
	const thursday = new Date(Date.UTC(year, 0, monday + 3));
	if (week < 1 || thursday.getUTCFullYear() !== year) return undefined;
	return start.toISOString().slice(0, 10);
}
