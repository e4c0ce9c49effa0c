import { rolledUp, type Code } from '../domain/codes';
import { dayNumber, type Day } from '../domain/dates';
import type { Kind } from '../domain/kinds';
import { lenses } from '../domain/lenses';
import { expectedByChance } from '../patterns/direction';
import { coverage, rowSaturation } from '../patterns/saturation';
import { axisRows, contrastRows } from './axis-rows';
import { experimentRows } from './experiment-rows';
import { fantasyRows } from './fantasy-rows';
import type { PatternReport, SideReport } from './figures';
import { noFilter, type Filter } from './filter';
import { fitOf, gapRows } from './gap-rows';
import { lensRows } from './lens-rows';
import { moveRows } from './move-rows';
import { pairRows } from './pair-rows';
import { ratingsByCode } from './ratings';
import { periodOf, ranked, readingOf, rowsOf, type Reading } from './reading';
import { isSetAside } from './set-aside';
import { sinceExperiment } from './since-experiment';
import { latestReview, sinceReview } from './since-review';
import { noteMatcher, selectedNotes } from './selected-notes';
import type { ReportedNote, ReportSource } from './source';

export interface ReportOptions {
	readonly filter?: Filter;
	/** Time-dependent figures are as of this day, or the filter's last where that is earlier. */
	readonly today: Day;
	/** Rows that the user said are not it, rolled up: in no list, and not compared. */
	readonly dismissedCodes?: readonly Code[];
}

const known = new WeakMap<ReportSource['notes'], Map<string, PatternReport>>();

/** The patterns of a vault under a filter; made once for the same notes and options. */
export function patternReport(source: ReportSource, options: ReportOptions): PatternReport {
	const reports = known.get(source.notes) ?? new Map<string, PatternReport>();
	known.set(source.notes, reports);
	const key = JSON.stringify([options.filter, options.today, options.dismissedCodes]);
	const report = reports.get(key) ?? made(source, options);
	reports.set(key, report);
	return report;
}

function made(
	source: ReportSource,
	{ filter = noFilter, today, dismissedCodes = [] }: ReportOptions,
): PatternReport {
	const { notes } = source;
	const asOf = filter.to !== undefined && filter.to < today ? filter.to : today;
	const matches = noteMatcher(notes, filter);
	const rows = rowsOf(source, filter.rollup);
	const read = (side: Parameters<typeof selectedNotes>[1], does = matches) =>
		readingOf(source, rows, selectedNotes(notes, side, does));
	const shownRows = new Map(
		source.columns.codes.map((code) => [code, filter.rollup ? rolledUp(code) : code]),
	);
	const main = read(filter.side);
	const checkIns = read('today', noteMatcher(notes, { ...noFilter, from: filter.from, to: filter.to }));
	const isLeftOut = (code: Code) => isSetAside(code, dismissedCodes);
	const shownIn = ({ counts }: Reading) => [...counts.keys()].filter((row) => isShown(counts[row]));
	const isShown = (row: Reading['counts'][number] | undefined) =>
		row !== undefined && row.notes > 0 && !isLeftOut(row.code);
	const wanted = shownIn(main);
	for (const [code, row] of shownRows) if (isLeftOut(row)) shownRows.delete(code);
	const rowOf = (code: Code) => shownRows.get(code);

	const ratings = {
		met: ratingsByCode(notes, 'met', filter),
		importance: ratingsByCode(notes, 'importance', filter),
	};
	const { rows: told, facts, months } = lensRows(source, main, wanted, ratings.met, dayNumber(asOf));
	const lensesOf = ranked(told);
	const inOrder = lenses.flatMap((lens) => lensesOf[lens]);
	const readNotes = [...main.rowNotes.readNotes].map((note) => notes[note] as ReportedNote);
	const gap = gapRows(source, told, readNotes, ratings, isLeftOut);
	const sideOf = (reading: Reading): SideReport => ({
		notes: reading.rowNotes.readNotes.length,
		period: periodOf(source, reading.rowNotes),
		lenses: ranked(shownIn(reading).flatMap((row) => reading.counts[row] ?? [])),
	});
	const matching = notes.filter(matches);
	const uncoded = (kind: Kind) =>
		matching.filter((note) => note.kind === kind && note.codes.size === 0).length;
	const tested = facts.filter(({ direction }) => direction.label !== 'too-few');
	const review = latestReview(notes, asOf);
	/** Also of a code that is no evidence: of a move, of a reading. */
	const rowIn = (code: Code) => (filter.rollup ? rolledUp(code) : code);
	const labelOf = (code: Code) => source.labelOf(code);
	let experimentsMade: ReturnType<typeof experimentRows> | undefined;
	let pairRowsMade: ReturnType<typeof pairRows> | undefined;
	/** All pairs are compared, so only where somebody asks. */
	const pairs = () => (pairRowsMade ??= pairRows(source, main, wanted));
	return {
		filter,
		asOf,
		notes: readNotes.length,
		period: periodOf(source, main.rowNotes),
		lenses: lensesOf,
		months,
		gap,
		ratings: [...ratings.met.values()].reduce((sum, all) => sum + all.length, 0),
		fit: fitOf(gap),
		get pairs() {
			return pairs().pairs;
		},
		get pairsTested() {
			return pairs().pairsTested;
		},
		get themes() {
			return pairs().themes;
		},
		axes: axisRows(source, main, checkIns, isLeftOut),
		contrast: contrastRows(source, lensesOf.energy, sideOf(checkIns).lenses.energy),
		fantasies: fantasyRows(source, matching, rowOf),
		moves: moveRows(matching, asOf, notes),
		get experiments() {
			return (experimentsMade ??= experimentRows(matching, asOf, { labelOf, rowOf: rowIn }));
		},
		sinceExperiment: sinceExperiment(matching, asOf, source, main, (code) =>
			isLeftOut(rowIn(code)) ? undefined : rowIn(code),
		),
		directions: {
			tested: tested.length,
			byChance: expectedByChance(tested.map(({ direction }) => direction)),
		},
		saturation: rowSaturation(main.rowNotes) ?? null,
		coverage: coverage(inOrder.map((row) => row.notes)).coverage ?? null,
		sinceReview:
			review === undefined || filter.from !== undefined
				? null
				: sinceReview(
						review,
						inOrder,
						source,
						main,
						read(filter.side, (note) => note.day <= review && matches(note)),
					),
		today: sideOf(checkIns),
		everyday: sideOf(filter.side === 'everyday' ? main : read('everyday')),
		unread: uncoded('jot'),
		unmarked: uncoded('reflection'),
		dismissed: {
			codes: dismissedCodes.filter((code) =>
				source.columns.codes.some((held) => rolledUp(held) === code || held === code),
			),
			passages: source.dismissed.length,
		},
	};
}
