import { words } from '../../i18n';
import type { FantasyRow, PatternReport } from '../../report/figures';
import { once } from '../left-out';
import { isAtLeast } from '../stage';
import { FantasyStory } from './fantasy-story';
import { decided, exploring, lineageOf } from './fantasy-words';
import type { PanelProps, PanelSpec } from './spec';

const text = words.charts.fantasies;

/** Each fantasy's story on one line. */
export const fantasiesPanel: PanelSpec = {
	id: 'fantasies',
	title: text.title,
	isRipe: ({ fantasies }, stage) =>
		isAtLeast(stage, 'many') ? fantasies.length > 0 : isAtLeast(stage, 'first') && fantasies.some(isFollowed),
	Body: Fantasies,
	tableOf: ({ fantasies }) => ({
		head: text.head,
		covered: [0, 15],
		rows: fantasies.map((row) => {
			const { name, notes, read, first, last, shape, clues, moves, experiments, unknowns } = row;
			return [
				...[name, notes, read, first, last, shape === null ? '' : text.shapes[shape], clues],
				...[moves.open, moves.done, experiments.all, experiments.running, experiments.ended],
				...[unknowns.open, unknowns.known, decided(row), lineageOf(row)],
			];
		}),
	}),
};

function Fantasies(props: PanelProps) {
	const { report, stage, on } = props;
	const { fantasies } = report;
	const single = isAtLeast(stage, 'many') ? singleIn(report) : undefined;
	/** Of an experiment alone there is nothing to compare, and of one note neither. */
	const told = fantasies.filter(({ notes }) => notes > 0);
	const notes = told.reduce((sum, row) => sum + row.notes, 0);
	const explore = single && !single.isCompleted && on.follow && exploring(report, single, on.follow);
	return (
		<>
			{notes > 1 && (
				<p class="eh-sentence">
					{single === undefined
						? text.said(told.length)
						: single.shape === 'wish'
							? text.singleWish
							: text.single}
				</p>
			)}
			{explore && !explore.isShelved && (
				<button type="button" class="eh-bare eh-more" onClick={once(explore.act)}>
					{explore.name}
				</button>
			)}
			<ul class="eh-plain-list">
				{[...fantasies]
					.sort((a, b) => Number(a.isCompleted) - Number(b.isCompleted))
					.map((row) => (
						<FantasyStory key={row.name} {...props} row={row} isAsked={row === single} />
					))}
			</ul>
		</>
	);
}

/** Whether something was tried, asked or decided about it. */
function isFollowed({ experiments, unknowns, decision }: FantasyRow): boolean {
	return experiments.all + unknowns.open + unknowns.known > 0 || decision !== null;
}

/** The one fantasy that all read notes are about. */
function singleIn({ fantasies, notes, filter }: PatternReport) {
	return filter.fantasy === undefined ? fantasies.find(({ read }) => read === notes) : undefined;
}
