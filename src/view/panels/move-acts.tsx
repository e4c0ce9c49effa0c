import { statuses, type Status } from '../../domain/properties';
import { words } from '../../i18n';
import type { MoveRow, PatternReport } from '../../report/figures';
import type { FollowThrough, Written } from '../model';
import { statusWord } from './move-words';
import { RowActs, type RowAct } from './row-acts';

/** What can be done about rows of the panel. */
export interface MoveDoing {
	readonly follow: FollowThrough;
	/** Absent where a filter looks back at an earlier day: dates are not told from there. */
	readonly today: string | undefined;
	/** Does the writing, then tells of it; one at a time. */
	readonly write: (writing: () => Promise<Written | undefined>, move: MoveRow) => void;
}

interface MoveActsProps extends MoveDoing {
	readonly move: MoveRow;
	readonly report: PatternReport;
}

const text = words.charts.moves;

/** By the character in the box. */
const states = [
	['?', 'thought'],
	[' ', 'open'],
	['/', 'checking'],
	['x', 'done'],
	['-', 'dropped'],
] as const;

/** What else can be done with something to try or to find out. */
export function MoveActs({ move, report, follow, write }: MoveActsProps) {
	const { kind, status } = move;
	const set = (to: Status | undefined) => to && write(() => follow.setStatus(move, to), move);
	return (
		<RowActs name={move.text} acts={actsOf(move, report, follow, write)}>
			{kind === 'unknown' ? (
				<State
					chosen={states.find(([, known]) => known === status)?.[0]}
					choices={states.map(([task, known]) => [task, statusWord({ kind, status: known })])}
					choose={(task) => write(() => follow.tick(move, task), move)}
				/>
			) : kind === 'move' ? null : (
				<State
					chosen={status ?? undefined}
					choices={statuses[kind].map((known) => [known, statusWord({ kind, status: known })])}
					choose={(chosen) => set(statuses[kind].find((known) => known === chosen))}
				/>
			)}
		</RowActs>
	);
}

function actsOf(
	move: MoveRow,
	{ experiments }: PatternReport,
	follow: FollowThrough,
	write: MoveDoing['write'],
): RowAct[] {
	const { kind, path, line, codes, fantasies, status } = move;
	const tick = (task: string) => () => write(() => follow.tick(move, task), move);
	if (kind === 'unknown') return [];
	if (kind !== 'move') {
		const isMeasured = experiments.some((each) => each.path === path && each.isMeasured);
		return [
			...(isMeasured ? [{ name: text.addReading, act: () => follow.addReading(path) }] : []),
			{ name: text.goOn, act: () => follow.goOn(move) },
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

interface StateProps {
	readonly chosen: string | undefined;
	readonly choices: readonly (readonly [value: string, name: string])[];
	readonly choose: (value: string) => void;
}

/** How far it has come; nothing is chosen that was not said. */
function State({ chosen, choices, choose }: StateProps) {
	return (
		<label>
			{text.state}{' '}
			<select
				class="dropdown"
				value={chosen ?? ''}
				onChange={({ currentTarget: { value } }) => value !== '' && choose(value)}
			>
				{chosen === undefined && <option value="">{text.unsaid}</option>}
				{choices.map(([value, name]) => (
					<option key={value} value={value}>
						{name}
					</option>
				))}
			</select>
		</label>
	);
}
