import { words } from '../../i18n';
import type { ExperimentRow, MoveRow, PatternReport } from '../../report/figures';
import { readingLine } from '../../report/row-words';

export { readingLine };

const text = words.charts.moves;

/** Its status in words; empty where nothing is said. */
export function statusWord({ kind, status }: Pick<MoveRow, 'kind' | 'status'>): string {
	if (kind === 'unknown' && status === 'done') return text.status['known'] ?? '';
	return text.status[status ?? ''] ?? status ?? '';
}

/** What its day is, to come and once it has come. */
const days = {
	move: [text.for, text.inMind],
	unknown: [text.by, text.inMind],
	experiment: [text.until, text.planned],
	inquiry: [text.again, text.wantedToLook],
	decision: [text.again, text.wantedToLook],
} as const;

export function dayAhead({ kind }: Pick<MoveRow, 'kind'>, day: string): string {
	return days[kind][0](day);
}

export function dayCome({ kind }: Pick<MoveRow, 'kind'>, day: string): string {
	return days[kind][1](day);
}

/** Since when, or from when on; an experiment since the day it begins. */
export function sinceWhen(report: PatternReport, move: MoveRow): string {
	const since = experimentOf(report, move)?.start ?? move.day;
	return (since > report.asOf ? text.from : text.since)(since);
}

/** Its words with what tells them from those of other rows, read out. */
export function heardName({ text: said, kind, day }: MoveRow): string {
	return text.named(said, text.kinds[kind], day);
}

export function experimentOf(
	{ experiments }: PatternReport,
	{ kind, path }: MoveRow,
): ExperimentRow | undefined {
	return kind === 'experiment' ? experiments.find((each) => each.path === path) : undefined;
}

/** What the readings of a measured experiment say, a sentence for each code that has any (section 3.9). */
export function readingLines(report: PatternReport, move: MoveRow): string[] {
	const found = experimentOf(report, move);
	return found?.isMeasured ? found.readings.map(readingLine).filter((line) => line !== '') : [];
}
