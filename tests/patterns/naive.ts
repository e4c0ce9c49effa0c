import { dayNumber, type Day } from '../../src/domain/dates';
import { rolledUp } from '../../src/domain/codes';
import { orderTrend } from '../../src/patterns/direction';
import { level } from '../../src/patterns/level';
import { persistence } from '../../src/patterns/persistence';
import { recency } from '../../src/patterns/recency';
import type { RowFacts } from '../../src/patterns/summary';
import { wilson } from '../../src/patterns/wilson';
import { fantasiesOf, type PlainNote } from './vault';

/** What a summary is by its definition: objects and sets, one code after the other. */
export function naiveSummary(unordered: readonly PlainNote[], asOf: Day): Map<string, RowFacts> {
	const notes = unordered
		.filter((note) => note.codes.length > 0)
		.map((note) => ({ ...note, codes: new Set(note.codes.map(rolledUp)) }))
		.sort((a, b) => dayNumber(a.date) - dayNumber(b.date));
	const codes = new Set(notes.flatMap((note) => [...note.codes]));
	return new Map([...codes].map((code) => [code, factsOf(code)]));

	function factsOf(code: string): RowFacts {
		const own = notes.filter((note) => note.codes.has(code));
		const dates = own.map(({ date }) => date);
		const present = notes.map((note) => (note.codes.has(code) ? 1 : 0));
		const ages = notes.map(({ date }) => dayNumber(asOf) - dayNumber(date));
		const fantasies = own.map((note, at) =>
			fantasiesOf(note).length === 0 ? [`note ${at}`] : fantasiesOf(note),
		);
		const written = persistence(
			notes.map(({ date }) => date),
			dates,
		);
		const last = dates.at(-1) ?? '';
		const facts = {
			n: notes.length,
			k: own.length,
			days: new Set(dates).size,
			months: written?.monthsWithCode ?? 0,
			fantasies: new Set(fantasies.flat()).size,
			spanDays: written?.spanDays ?? 0,
			lastAgeDays: dayNumber(asOf) - dayNumber(last),
			notesSince: notes.filter(({ date }) => date > last).length,
		};
		const { low, high } = wilson(own.length, notes.length);
		const { weightedShare, nEff } = recency(ages, present);
		return {
			...facts,
			...level(facts),
			activeMonths: written?.activeMonths ?? 0,
			firstDay: dayNumber(dates[0] ?? ''),
			lastDay: dayNumber(last),
			wilsonLow: low,
			wilsonHigh: high,
			peakMonthShare: written?.peakMonthShare ?? 0,
			weightedShare: weightedShare ?? 0,
			nEff,
			direction: orderTrend(
				notes.map(({ date }) => dayNumber(date)),
				present,
			),
		};
	}
}
