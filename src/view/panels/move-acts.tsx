import { words } from '../../i18n';
import type { MoveRow, PatternReport } from '../../report/figures';
import type { FollowThrough, Written } from '../model';
import { MoveStates } from './move-states';
import { experimentOf, heardName } from './move-words';
import { RowActs, type RowAct } from './row-acts';

/** What can be done about rows of the panel. */
export interface MoveDoing {
	readonly follow: FollowThrough;
	/** Absent where a filter looks back at an earlier day: dates are not told from there. */
	readonly today: string | undefined;
	/** Does the writing, then tells of it, in words of its own where it has any; one at a time. */
	readonly write: (writing: () => Promise<Written | undefined>, move: MoveRow, said?: string) => void;
}

export interface MoveActsProps extends MoveDoing {
	readonly move: MoveRow;
	readonly report: PatternReport;
}

const text = words.charts.moves;

/** What else can be done with something to try or to find out. */
export function MoveActs(props: MoveActsProps) {
	const { move } = props;
	return (
		<RowActs name={heardName(move)} acts={actsOf(props)}>
			{move.kind === 'move' ? null : <MoveStates {...props} />}
		</RowActs>
	);
}

function actsOf({ move, report, follow, write }: MoveActsProps): RowAct[] {
	const { kind, path, line, codes, fantasies, status } = move;
	const tick = (task: string) => () => write(() => follow.tick(move, task), move);
	if (kind !== 'move') {
		const isExploring = kind === 'unknown' || kind === 'inquiry';
		return [
			...(experimentOf(report, move)?.isMeasured
				? [{ name: text.addReading, act: () => follow.addReading(path) }]
				: []),
			{ name: isExploring ? text.goOnExploring : text.goOn, act: () => follow.goOn(move) },
		];
	}
	if (status === 'dropped') return [{ name: text.takeUp, act: tick(' ') }];
	if (status === 'done' || status === 'grown') return [];
	const clue = { codes, path, line: line ?? undefined, text: move.text, fantasies, move };
	return [
		{ name: text.grow, act: () => follow.planExperiment(clue) },
		{ name: text.drop, act: tick('-') },
	];
}
