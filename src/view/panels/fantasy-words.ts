import { words } from '../../i18n';
import type { FantasyRow, MoveRow, PatternReport } from '../../report/figures';
import { folded } from '../../report/selected-notes';
import type { FollowThrough } from '../model';
import type { RowAct } from './row-acts';

const { fantasies: text, moves } = words.charts;

/** What there is to try, to find out and to decide about a fantasy. */
export function movesOf(report: PatternReport, { name }: FantasyRow): MoveRow[] {
	return report.moves.filter(({ fantasies }) => fantasies.some((one) => folded(one) === folded(name)));
}

/** To explore what is possible, or to go on with that. */
export function exploring(
	report: PatternReport,
	row: FantasyRow,
	follow: Pick<FollowThrough, 'goOn' | 'explore'>,
): RowAct & { readonly isShelved: boolean } {
	const begun = movesOf(report, row).find(({ kind, stands }) => kind === 'inquiry' && stands !== 'settled');
	const isShelved = begun?.status === 'shelf';
	return begun
		? { name: moves.goOnExploring, act: () => follow.goOn(begun), isShelved }
		: { name: text.explore, act: () => follow.explore(row.name), isShelved };
}

/** A no reads as well as a yes; empty where nothing is decided. */
export function decided({ decision, isCompleted }: FantasyRow): string {
	if (decision === null) return '';
	const said = (text.decided as Partial<Record<string, string>>)[decision.status ?? ''] ?? text.decision;
	return isCompleted ? text.completed(said) : said;
}

/** What it grew out of, over the years; empty where it begins with itself. */
export function lineageOf({ lineage, from }: FantasyRow): string {
	if (lineage.length > 0) return text.lineage(lineage);
	return from.length > 0 ? text.from(from.join(', ')) : '';
}

/** From so many notes on, in several months, a fantasy keeps coming. */
const manyNotes = 3;

/** Whether it may be a wish that is worth asking what is possible. */
export function mayBeWish({ shape, notes, first, last, decision }: FantasyRow): boolean {
	if (decision !== null) return false;
	const keepsComing = notes >= manyNotes && first.slice(0, 7) !== last.slice(0, 7);
	return shape === 'wish' || shape === 'dream' || (shape === null && keepsComing);
}
