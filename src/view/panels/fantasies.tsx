import { words } from '../../i18n';
import type { PatternReport } from '../../report/figures';
import { isAtLeast } from '../stage';
import { decided, FantasyStory } from './fantasy-story';
import type { PanelProps, PanelSpec } from './spec';

const text = words.charts.fantasies;

/** Each fantasy's story on one line. */
export const fantasiesPanel: PanelSpec = {
	id: 'fantasies',
	title: text.title,
	isRipe: ({ fantasies }, stage) => isAtLeast(stage, 'many') && fantasies.length > 0,
	Body: Fantasies,
	tableOf: ({ fantasies }) => ({
		head: text.head,
		covered: [0, 14],
		rows: fantasies.map(({ name, notes, read, first, last, shape, clues, ...row }) => [
			...[name, notes, read, first, last, shape === null ? '' : text.shapes[shape], clues],
			...[row.moves.open, row.moves.done, row.experiments.all, row.experiments.running],
			...[row.unknowns.open, row.unknowns.known],
			...[row.decision === null ? '' : decided(row.decision.status), row.from.join(', ')],
		]),
	}),
};

function Fantasies(props: PanelProps) {
	const { fantasies } = props.report;
	const single = singleIn(props.report);
	/** Of an experiment alone there is nothing to compare. */
	const told = fantasies.filter(({ notes }) => notes > 0).length;
	return (
		<>
			{told > 0 && (
				<p class="eh-sentence">
					{single === undefined ? text.said(told) : single.shape === 'wish' ? text.singleWish : text.single}
				</p>
			)}
			<ul class="eh-plain-list">
				{fantasies.map((row) => (
					<FantasyStory key={row.name} {...props} row={row} />
				))}
			</ul>
		</>
	);
}

/** The one fantasy that all read notes are about. */
function singleIn({ fantasies, notes, filter }: PatternReport) {
	return filter.fantasy === undefined ? fantasies.find(({ read }) => read === notes) : undefined;
}
