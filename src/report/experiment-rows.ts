import type { Code } from '../domain/codes';
import type { Day } from '../domain/dates';
import { experiment, median } from '../patterns/experiment';
import type { ExperimentRow, Phase, ReadingsRow } from './figures';
import { nameOfNote } from './note-name';
import type { ReportedNote, ReportedRating } from './source';

/** What may be said of readings; of a few it holds so far. */
interface Effect {
	/** Too few on one side are described alone. */
	readonly kind: 'describe' | 'higher' | 'lower' | 'none';
	readonly isSoFar: boolean;
}

const kinds = {
	'describe-only': 'describe',
	'higher-during': 'higher',
	'lower-during': 'lower',
	'no-clear-difference': 'none',
} as const satisfies Record<ReadingsRow['effect'], Effect['kind']>;

export function effectOf({ effect, provisional }: Pick<ReadingsRow, 'effect' | 'provisional'>): Effect {
	return { kind: kinds[effect], isSoFar: provisional && effect !== 'describe-only' };
}

/** Experiments with their readings until a day, the latest first. @param rowOf the row that a code is counted in. */
export function experimentRows(
	notes: readonly ReportedNote[],
	asOf: Day,
	{ labelOf, rowOf }: Readonly<Record<'labelOf' | 'rowOf', (code: Code) => string>>,
): ExperimentRow[] {
	return notes
		.filter(({ kind }) => kind === 'experiment')
		.map((note): ExperimentRow => {
			const { path, day, fantasies, start, again, ratings = [], isMeasured = false } = note;
			const status = note.status ?? note.unknownStatus;
			return {
				...{ path, day, fantasies, text: nameOfNote(note), codes: codesOf(note, rowOf) },
				...{ status: status ?? null, start: start ?? null, end: again ?? null },
				isMeasured: isMeasured || ratings.length > 0,
				readings: [...byCode(ratings, asOf)].map(([code, read]) => ({
					...{ code, label: labelOf(code) },
					...readingsOf(read, note),
				})),
			};
		})
		.sort((a, b) => compare(b.day, a.day) || compare(a.path, b.path));
}

/** The rows of its evidence, its moves and its readings, each once. */
export function codesOf(
	{ codes, moves, ratings = [] }: ReportedNote,
	rowOf: (code: Code) => Code | undefined,
): readonly Code[] {
	const held = [...codes.keys(), ...moves.flatMap((move) => move.codes), ...ratings.map(({ code }) => code)];
	return [...new Set(held.flatMap((code) => rowOf(code) ?? []))];
}

/** By day, the last of a day alone. */
function byCode(ratings: readonly ReportedRating[], asOf: Day): Map<Code, ReadonlyMap<Day, number>> {
	const found = new Map<Code, Map<Day, number>>();
	for (const { code, value, day } of [...ratings].sort((a, b) => a.line - b.line)) {
		if (day > asOf) continue;
		const days = found.get(code) ?? new Map<Day, number>();
		found.set(code, days.set(day, value));
	}
	return found;
}

/** Before the first day, from it to the last, and since; without a first day all is before. */
export function readingsOf(
	read: ReadonlyMap<Day, number>,
	{ start, again }: Pick<ReportedNote, 'start' | 'again'>,
): Omit<ReadingsRow, 'code' | 'label'> {
	const phases = { before: [] as number[], during: [] as number[], since: [] as number[] };
	for (const [day, value] of [...read].sort(([a], [b]) => compare(a, b))) {
		const isBefore = start === undefined || day < start;
		phases[isBefore ? 'before' : again === undefined || day <= again ? 'during' : 'since'].push(value);
	}
	const { nap, medianDiff, label, provisional } = experiment(phases);
	return {
		before: phaseOf(phases.before),
		during: phaseOf(phases.during),
		since: phaseOf(phases.since),
		...{ nap: nap ?? null, medianDiff: medianDiff ?? null, effect: label, provisional },
	};
}

function phaseOf(values: readonly number[]): Phase {
	return { values, median: values.length === 0 ? null : median(values) };
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
