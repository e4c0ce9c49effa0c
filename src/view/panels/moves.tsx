import { useState } from 'preact/hooks';
import { words } from '../../i18n';
import { isWaiting } from '../../report/move-rows';
import { FoldButton, useFold } from '../folding';
import { isAtLeast } from '../stage';
import { keyOfMove, MoveItem } from './move-item';
import type { PanelProps, PanelSpec } from './spec';

const text = words.charts.moves;
const firstMoves = 3;

/** Moves, experiments, unknowns, inquiries and decisions: three at most, the rest folded. */
export const movesPanel: PanelSpec = {
	id: 'moves',
	title: text.title,
	isRipe: ({ moves }, stage) => isAtLeast(stage, 'first') && moves.length > 0,
	Body: Moves,
	tableOf: ({ moves }) => ({
		head: text.head,
		covered: [1, 3, 7],
		rows: moves.map(({ kind, text: what, status, fantasies, codes, day, again, path }) => [
			...[text.kinds[kind], what, text.status[status ?? ''] ?? status ?? ''],
			...[fantasies.join(', '), codes.join(', '), day, again ?? '', path],
		]),
	}),
};

function Moves({ report: { moves }, counted, isConcealed, on }: PanelProps) {
	const fold = useFold(firstMoves);
	const [showsDone, setShowsDone] = useState(false);
	const open = moves.filter(isWaiting);
	const done = moves.filter((move) => !isWaiting(move));
	const list = (shown: typeof moves) => (
		<ul class="eh-plain-list">
			{shown.map((move) => (
				<MoveItem key={keyOfMove(move)} {...{ move, counted, isConcealed, on }} />
			))}
		</ul>
	);
	return (
		<>
			<p class="eh-sentence">{text.said(open.length)}</p>
			{open.length > 0 && list(open.slice(0, fold.shown))}
			<FoldButton
				fold={fold}
				hidden={Math.max(0, open.length - fold.shown)}
				canFold={fold.shown > firstMoves}
			/>
			{done.length > 0 && (
				<button
					type="button"
					class="eh-bare eh-more"
					aria-expanded={showsDone}
					onClick={() => setShowsDone(!showsDone)}
				>
					{text.done(done.length)}
				</button>
			)}
			{showsDone && list(done)}
		</>
	);
}
