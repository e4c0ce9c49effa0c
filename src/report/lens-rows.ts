import { dayOfNumber } from '../domain/dates';
import { halves } from '../patterns/halves';
import { monthsOf } from '../patterns/months';
import { summarise, type RowFacts } from '../patterns/summary';
import { showsRange, showsWeightedShare } from '../patterns/support';
import type { CodeRow, PatternReport } from './figures';
import { metOf, type PlacedRating } from './ratings';
import type { Reading } from './reading';
import type { ReportSource } from './source';
import { turnOf } from './turns';

export interface LensRows {
	/** Of the rows asked for, in their order. */
	readonly rows: readonly CodeRow[];
	readonly facts: readonly RowFacts[];
	readonly months: PatternReport['months'];
}

/** @param wanted numbers of rows that any note carries; `asOf` in days since 1970-01-01. */
export function lensRows(
	{ columns }: ReportSource,
	{ rowNotes, counts }: Reading,
	wanted: readonly number[],
	met: ReadonlyMap<string, readonly PlacedRating[]>,
	asOf: number,
): LensRows {
	const summary = summarise(rowNotes, columns, asOf);
	const months = monthsOf(rowNotes, columns, wanted);
	const found = wanted.flatMap((row, at) => {
		const [facts, count] = [summary[row], counts[row]];
		if (facts === undefined || count === undefined) return [];
		const { direction, wilsonLow, wilsonHigh } = facts;
		const hasRange = showsRange(facts.n);
		const told: CodeRow = {
			...count,
			level: facts.level,
			formerLevel: facts.level === 'quiet' ? facts.baseLevel : null,
			singleFantasy: facts.singleFantasy,
			direction: direction.label,
			halves: direction.label === 'rising' || direction.label === 'fading' ? halvesOf(rowNotes, row) : null,
			days: facts.days,
			months: facts.months,
			monthsOf: facts.activeMonths,
			byMonth: [...(months.rows[at] ?? [])],
			fantasies: facts.fantasies,
			first: dayOfNumber(facts.firstDay),
			last: dayOfNumber(facts.lastDay),
			daysSince: facts.lastAgeDays,
			low: hasRange ? wilsonLow : null,
			high: hasRange ? wilsonHigh : null,
			weighted: showsWeightedShare(facts.nEff) ? facts.weightedShare : null,
			turn: turnOf(facts, months.rows[at] ?? [], months.read, asOf),
			met: metOf(met.get(count.code)),
		};
		return [{ told, facts }];
	});
	return {
		rows: found.map(({ told }) => told),
		facts: found.map(({ facts }) => facts),
		months: [...months.read].map((notes, at) => ({ month: monthName((months.first ?? 0) + at), notes })),
	};
}

/** `YYYY-MM` of year · 12 + month. */
function monthName(month: number): string {
	return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function halvesOf(rowNotes: Reading['rowNotes'], row: number): CodeRow['halves'] {
	const { earlier, later } = halves(rowNotes, row);
	return { earlier: { notes: earlier.k, of: earlier.n }, later: { notes: later.k, of: later.n } };
}
