import { words } from '../../i18n';
import type { MoveRow, PatternReport } from '../../report/figures';
import { readingLine } from '../../report/row-words';

export { readingLine };

const text = words.charts.moves;

/** Its status in words; empty where nothing is said. */
export function statusWord({ kind, status }: Pick<MoveRow, 'kind' | 'status'>): string {
	if (kind === 'unknown' && status === 'done') return text.status['known'] ?? '';
	return text.status[status ?? ''] ?? status ?? '';
}

/** Whether its day is one to look at it again, or the one until which it was planned. */
export function isLookedAt({ kind }: Pick<MoveRow, 'kind'>): boolean {
	return kind === 'inquiry' || kind === 'decision';
}

/** What the readings of a measured experiment say, a sentence for each code that has any (section 3.9). */
export function readingLines({ experiments }: PatternReport, { kind, path }: MoveRow): string[] {
	if (kind !== 'experiment') return [];
	const found = experiments.find((each) => each.path === path);
	return found?.isMeasured ? found.readings.map(readingLine).filter((line) => line !== '') : [];
}
