import type { Code } from '../domain/codes';
import type { Day } from '../domain/dates';
import type { Lens } from '../domain/lenses';
import type { Shape } from '../domain/properties';
import type { Filter } from './filter';

/*
 * The JSON of `escape-hatch:patterns`, and what the view shows. Counts are notes, each with what it is out of;
 * null where there is nothing to say or too little to say it from.
 */

export type Level = 'single' | 'emerging' | 'recurring' | 'core' | 'quiet';
export type Direction = 'rising' | 'fading' | 'no-clear-direction' | 'too-few';

/** `notes` of `of` read notes carry the code, in `passages` rows of evidence. */
export interface CountRow {
	readonly code: Code;
	readonly label: string;
	readonly notes: number;
	readonly of: number;
	readonly passages: number;
}

/** How met something was said to be, 0 to 5: the mean of its last three ratings, with lowest, highest and last day. */
export interface Met {
	readonly mean: number;
	readonly low: number;
	readonly high: number;
	readonly ratings: number;
	readonly last: Day;
}

/** One line of a lens. */
export interface CodeRow extends CountRow {
	readonly level: Level;
	/** The level before it went quiet. */
	readonly formerLevel: Level | null;
	readonly singleFantasy: boolean;
	readonly direction: Direction;
	/** Notes with the code in the earlier and the later half; null where there is no clear direction. */
	readonly halves: { readonly earlier: OutOf; readonly later: OutOf } | null;
	readonly days: number;
	/** Months with the code, of the months with any read note. */
	readonly months: number;
	readonly monthsOf: number;
	/** Notes with the code in each month of `PatternReport.months`. */
	readonly byMonth: readonly number[];
	/** Distinct fantasies; a note without one counts as its own. */
	readonly fantasies: number;
	readonly first: Day;
	readonly last: Day;
	readonly daysSince: number;
	/** Bounds of the share (Wilson, 95 %); null below five notes. */
	readonly low: number | null;
	readonly high: number | null;
	/** Share with recent notes weighing more (half-life 90 days). */
	readonly weighted: number | null;
	/** Recently new, there throughout, or gone quiet. */
	readonly turn: 'new' | 'steady' | 'quiet' | null;
	readonly met: Met | null;
}

export interface OutOf {
	readonly notes: number;
	readonly of: number;
}

export interface SideReport<Row extends CountRow = CountRow> {
	/** Read notes: those with at least one code. */
	readonly notes: number;
	/** First and last day of the read notes; null where there is none. */
	readonly period: { readonly from: Day; readonly to: Day } | null;
	/** Ranked by notes, then passages, then code. */
	readonly lenses: Readonly<Record<Lens, readonly Row[]>>;
}

export type Quadrant = 'look-here-first' | 'keep-this' | 'quiet-and-low' | 'already-there';

/** How often (or how important) something is, and how met. */
export interface GapRow {
	readonly code: Code;
	readonly label: string;
	readonly notes: number;
	readonly of: number;
	/** 0 to 5 as said in the latest review that says it. */
	readonly importance: number | null;
	/** importance / 5, else notes / of. */
	readonly weight: number;
	readonly met: Met | null;
	/** weight · (1 − met / 5), with bounds from the best and worst of the three ratings. */
	readonly gap: number | null;
	readonly gapLow: number | null;
	readonly gapHigh: number | null;
	readonly quadrant: Quadrant | null;
}

export interface PairRow {
	readonly a: Code;
	readonly b: Code;
	readonly labels: readonly [string, string];
	/** Notes with both, with each, and read notes. */
	readonly together: number;
	readonly aNotes: number;
	readonly bNotes: number;
	readonly of: number;
	readonly expected: number;
	readonly lift: number;
	readonly npmi: number | null;
	/** Jaccard index. */
	readonly c: number;
	/** One-sided Fisher test. */
	readonly p: number;
	/** Whether it survives Benjamini–Hochberg at q 0.20 over all eligible pairs. */
	readonly claim: 'together-more-than-chance' | 'seen-together';
}

/** Codes that the code book calls related, in one note: one theme, no finding. */
export interface ThemeRow {
	readonly a: Code;
	readonly b: Code;
	readonly labels: readonly [string, string];
	readonly together: number;
	readonly of: number;
}

export interface Pole {
	/** The code that gives; what drains at the other pole counts here. */
	readonly code: Code;
	readonly label: string;
	/** Notes with this pole alone. */
	readonly notes: number;
	/** The rows that speak for it, on whatever side: what gives there, and what drains at the other. */
	readonly codes: readonly Code[];
}

export interface AxisCounts {
	readonly a: number;
	readonly b: number;
	readonly both: number;
	/** Read notes of the side. */
	readonly of: number;
}

export interface AxisRow {
	/** The code book's name of the axis. */
	readonly axis: string;
	readonly a: Pole;
	readonly b: Pole;
	readonly both: number;
	readonly of: number;
	/** (a − b) / (a + b); null where no note names one pole alone, as are the next three. */
	readonly net: number | null;
	/** a / (a + b) with its range (Wilson, 95 %). */
	readonly share: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly lean: 'leans-a' | 'leans-b' | 'mixed-or-unclear' | 'too-few';
	/** The same in check-ins; null where none mentions either pole. */
	readonly today: AxisCounts | null;
}

/** What gives in fantasies, and its other pole or its own draining in check-ins. */
export interface ContrastRow {
	readonly gives: CountRow;
	readonly today: CountRow;
}

export interface FantasyRow {
	readonly name: string;
	/** Jots and reflections, those not tagged yet among them. */
	readonly notes: number;
	readonly read: number;
	readonly first: Day;
	readonly last: Day;
	/** That of its latest reflection with one. */
	readonly shape: Shape | null;
	/** Distinct codes, and the most frequent. */
	readonly clues: number;
	readonly top: readonly CountRow[];
	readonly moves: { readonly open: number; readonly done: number };
	readonly experiments: {
		readonly all: number;
		readonly running: number;
		readonly ended: number;
		/** How those that ended came out. */
		readonly outcomes: Readonly<Record<Outcome, number>>;
	};
	readonly unknowns: { readonly open: number; readonly known: number };
	readonly decision: Decided | null;
	/** Fantasies whose notes its notes came from. */
	readonly from: readonly string[];
	/** All it grew out of, the earliest first, each with its first day. */
	readonly lineage: readonly { readonly name: string; readonly first: Day }[];
	/** Whether it was decided, and nothing was said of it since. */
	readonly isCompleted: boolean;
}

/** What comes of an experiment. */
export type Outcome = 'keep' | 'change' | 'stop' | 'learnt';

export interface Decided {
	readonly path: string;
	readonly day: Day;
	/** `yes`, `no`, `not-now`, `partly`; null where nothing is said. */
	readonly status: string | null;
}

/** Something to try, to find out or to look at again. */
export interface MoveRow {
	readonly kind: 'move' | 'experiment' | 'unknown' | 'inquiry' | 'decision';
	readonly path: string;
	/** From 1; null for a whole note. */
	readonly line: number | null;
	readonly text: string;
	readonly codes: readonly Code[];
	readonly fantasies: readonly string[];
	/** `open`, `thought`, `checking`, `done`, `dropped`, `grown` for lines; else the note's status, null where nothing is said. */
	readonly status: string | null;
	/** Day of the note. */
	readonly day: Day;
	/** The day to look again, an experiment's end, the due date of a line. */
	readonly again: Day | null;
	readonly stands: Standing;
}

/**
 * How something to try or to find out stands: its day has come, it is open, its day is some time off, it rests after a
 * long silence, or nothing is left to do.
 */
export type Standing = 'asks' | 'waits' | 'later' | 'rests' | 'settled';

/** Readings of one phase of an experiment, 0 to 5 in their order. */
export interface Phase {
	readonly values: readonly number[];
	/** Null without readings. */
	readonly median: number | null;
}

/** Readings of one code before, during and since an experiment (section 3.9); tells nothing of causes. */
export interface ReadingsRow {
	readonly code: Code;
	readonly label: string;
	readonly before: Phase;
	readonly during: Phase;
	readonly since: Phase;
	/** Share of (before, during) pairs with during higher, ties ½; null where one side has none. */
	readonly nap: number | null;
	/** Median during less median before. */
	readonly medianDiff: number | null;
	readonly effect: 'higher-during' | 'lower-during' | 'no-clear-difference' | 'describe-only';
	/** Too few readings to say more than "so far". */
	readonly provisional: boolean;
}

export interface ExperimentRow {
	readonly path: string;
	/** What it is called in the view. */
	readonly text: string;
	readonly codes: readonly Code[];
	readonly fantasies: readonly string[];
	readonly status: string | null;
	readonly day: Day;
	readonly start: Day | null;
	readonly end: Day | null;
	/** Whether it has a reading line, `_/5` included. */
	readonly isMeasured: boolean;
	readonly readings: readonly ReadingsRow[];
}

/** In how many read notes the codes of an experiment turned up before its first day, and from then on. */
export interface SinceExperiment {
	readonly path: string;
	readonly text: string;
	readonly start: Day;
	readonly rows: readonly {
		readonly code: Code;
		readonly label: string;
		readonly before: OutOf;
		readonly since: OutOf;
	}[];
}

export interface PatternReport extends SideReport<CodeRow> {
	readonly filter: Filter;
	/** Today, or the filter's last day where that is earlier. */
	readonly asOf: Day;
	/** Each month from the first to the last read note as `YYYY-MM`, with its read notes. */
	readonly months: readonly { readonly month: string; readonly notes: number }[];
	readonly gap: readonly GapRow[];
	/** Ratings of how met something is, each code once a day. */
	readonly ratings: number;
	/** Σ weight · met / 5 / Σ weight over the rated codes. */
	readonly fit: number | null;
	readonly pairs: readonly PairRow[];
	/** Pairs that were tested. */
	readonly pairsTested: number;
	readonly themes: readonly ThemeRow[];
	readonly axes: readonly AxisRow[];
	readonly contrast: readonly ContrastRow[];
	readonly fantasies: readonly FantasyRow[];
	/** In the order of their standing. */
	readonly moves: readonly MoveRow[];
	/** The latest first. */
	readonly experiments: readonly ExperimentRow[];
	/** Of the latest experiment that has begun and names a code; null where there is none. */
	readonly sinceExperiment: SinceExperiment | null;
	/** Codes that were tested for a direction, and how many of them would look like one by chance, rounded up. */
	readonly directions: { readonly tested: number; readonly byChance: number };
	readonly saturation: { readonly newRate: number; readonly newCodes: number; readonly label: string } | null;
	/** Estimated share of further tags whose code is in use already (Good–Turing). */
	readonly coverage: number | null;
	/** What is new since the latest review; null where there is none, or where the filter begins somewhere. */
	readonly sinceReview: SinceReview | null;
	/** Check-ins. */
	readonly today: SideReport;
	/** Everyday notes. */
	readonly everyday: SideReport;
	/** Jots without a code so far. */
	readonly unread: number;
	/** Reflections without a code, with the jots that they took in. */
	readonly unmarked: number;
	/** What the user said is not it: rows, and passages. */
	readonly dismissed: { readonly codes: readonly Code[]; readonly passages: number };
}

export interface SinceReview {
	readonly day: Day;
	/** Read notes since. */
	readonly notes: number;
	/** Codes that turned up for the first time. */
	readonly added: readonly CountRow[];
	readonly changed: readonly { readonly row: CountRow; readonly before: Level; readonly now: Level }[];
}

/** Which passages are behind a number. */
export interface EvidenceQuery {
	readonly side: 'fantasy' | 'everyday' | 'both' | 'today';
	/** Rows of the report, rolled up or not as its filter says; empty for any code. */
	readonly codes: readonly Code[];
	/** Only from notes that carry all of `codes`; else of any. */
	readonly together?: boolean;
	/** Not from notes that carry any of these rows: the pole of an axis alone. */
	readonly without?: readonly Code[];
	/** Passages of these rows as well, and only from notes that carry one of each: both poles of an axis. */
	readonly beside?: readonly Code[];
	/** `YYYY-MM` of the note. */
	readonly month?: string;
	readonly fantasy?: string;
	/** Ratings instead of passages: of how met, or how important, the one code is. */
	readonly ratings?: 'met' | 'importance';
	/** Of one note. */
	readonly path?: string;
}
