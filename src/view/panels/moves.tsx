import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Status } from '../../domain/properties';
import { words } from '../../i18n';
import type { MoveRow } from '../../report/figures';
import type { Counted } from '../../index/counted';
import { FoldButton, useFold } from '../folding';
import type { FollowThrough } from '../model';
import { isAtLeast } from '../stage';
import { LearntForm } from './learnt-form';
import type { MoveDoing } from './move-acts';
import { keyOfMove, MoveItem } from './move-item';
import { hasSeveralUnknowns, openMoves, triable, type ListedMove } from './move-lists';
import { readingLines, statusWord } from './move-words';
import type { PanelProps, PanelSpec } from './spec';
import { useRowFocus } from './use-row-focus';
import { WrittenLine, type LastWritten } from './written-line';

const text = words.charts.moves;
const firstMoves = 3;

/** Moves, experiments, unknowns, inquiries and decisions: three at most, the rest folded. */
export const movesPanel: PanelSpec = {
	id: 'moves',
	title: text.title,
	isRipe: ({ moves }, stage) => isAtLeast(stage, 'first') && moves.length > 0,
	Body: Moves,
	tableOf: (report) => ({
		head: text.head,
		covered: [1, 4, 9],
		rows: report.moves.map((move) => [
			...[text.kinds[move.kind], move.text, statusWord(move), text.stands[move.stands]],
			...[move.fantasies.join(', '), move.codes.join(', '), move.day, move.again ?? ''],
			...[readingLines(report, move).join(' · '), move.path],
		]),
	}),
	howSure: (report) => (report.moves.some((move) => readingLines(report, move).length > 0) ? text.sure : []),
};

function Moves({ report, counted, isConcealed, oneUnknown, on }: PanelProps) {
	const { moves, asOf, filter } = report;
	const fold = useFold(firstMoves);
	const [unfolded, setUnfolded] = useState<readonly MoveRow['stands'][]>([]);
	const [last, setLast] = useState<LastWritten>();
	/** Drawn anew even where nothing was written: a box then goes back to what its line says. */
	const [, setTries] = useState(0);
	const isWriting = useRef(false);
	const el = useRef<HTMLDivElement>(null);
	const leaveFrom = useRowFocus(el, moves);
	/** What was found out, or came out, just now. */
	const [known, setKnown] = useState<MoveRow>();
	const becomesKnown = useRef<MoveRow | undefined>(undefined);
	/** On another day, or over other notes, nobody knows any more what would be taken back. */
	useLayoutEffect(() => {
		setLast(undefined);
		setKnown(undefined);
	}, [asOf, JSON.stringify(filter), on.follow === undefined]);
	const write: MoveDoing['write'] = (writing, move, said) => {
		if (isWriting.current) return;
		isWriting.current = true;
		becomesKnown.current = undefined;
		leaveFrom(keyOfMove(move));
		void writing().then((written) => {
			isWriting.current = false;
			if (written) {
				setLast({ ...written, said });
				setKnown(becomesKnown.current);
			} else leaveFrom(undefined);
			setTries((tries) => tries + 1);
		});
	};
	const asking = (follow: FollowThrough): FollowThrough => ({
		...follow,
		tick: (move, task) => {
			becomesKnown.current = move.kind === 'unknown' && task === 'x' ? move : undefined;
			return follow.tick(move, task);
		},
		setStatus: (move, status) => {
			becomesKnown.current = isOutcome(move, status) ? move : undefined;
			return follow.setStatus(move, status);
		},
	});
	const doing = on.follow && {
		follow: asking(on.follow),
		write,
		today: filter.to === asOf ? undefined : asOf,
	};
	const open = openMoves(moves, oneUnknown);
	const list = (shown: readonly ListedMove[]) => (
		<ul class={`eh-plain-list${doing ? ' eh-doing' : ''}`}>
			{shown.map((listed) => (
				<MoveItem key={keyOfMove(listed.move)} {...listed} {...{ counted, report, isConcealed, on, doing }} />
			))}
		</ul>
	);
	const folded = (stands: 'rests' | 'settled', title: (n: number) => string) => {
		const rows = moves.filter((move) => move.stands === stands);
		const isShown = unfolded.includes(stands);
		if (rows.length === 0) return null;
		return (
			<>
				<button
					type="button"
					class="eh-bare eh-more"
					aria-expanded={isShown}
					onClick={() =>
						setUnfolded(isShown ? unfolded.filter((other) => other !== stands) : [...unfolded, stands])
					}
				>
					{title(rows.length)}
				</button>
				{isShown && list(rows.map((move) => ({ move })))}
			</>
		);
	};
	const resting = moves.filter(({ stands }) => stands === 'rests').length;
	return (
		<div ref={el}>
			<p class="eh-sentence">{text.said(triable(moves), resting, open.length > 0)}</p>
			{open.length > 0 && list(open.slice(0, fold.shown))}
			<FoldButton
				fold={fold}
				hidden={Math.max(0, open.length - fold.shown)}
				canFold={fold.shown > firstMoves}
			/>
			{hasSeveralUnknowns(moves) && (
				<button type="button" class="eh-bare eh-more" onClick={() => on.showOneUnknown(!oneUnknown)}>
					{oneUnknown ? text.allAtOnce : text.oneAtATime}
				</button>
			)}
			{folded('rests', text.rests)}
			{folded('settled', text.done)}
			{doing && (
				<WrittenLine
					{...{ last, isConcealed }}
					set={setLast}
					said={text.written}
					further={
						known?.kind === 'experiment'
							? { name: text.sayMore, act: () => doing.follow.goOn(known) }
							: undefined
					}
				/>
			)}
			{doing &&
				known?.kind === 'unknown' &&
				last !== undefined &&
				last !== 'undone' &&
				!isLearnt(counted, known) && (
					<LearntForm
						move={known}
						isConcealed={isConcealed}
						save={(learnt) => write(() => doing.follow.learn(known, learnt), known)}
						leave={() => setKnown(undefined)}
					/>
				)}
		</div>
	);
}

/** Whether a status says how an experiment came out. */
function isOutcome({ kind }: MoveRow, status: Status): boolean {
	return kind === 'experiment' && status !== 'idea' && status !== 'running';
}

/** Whether its line says already what was learnt. */
function isLearnt({ notes }: Counted, { path, text: said }: MoveRow): boolean {
	const note = notes.find((one) => one.path === path);
	return note?.unknowns?.some(({ text: its, learnt }) => its === said && learnt !== undefined) ?? false;
}
