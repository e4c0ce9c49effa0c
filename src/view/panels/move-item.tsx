import { Fragment } from 'preact';
import { words } from '../../i18n';
import type { MoveRow } from '../../report/figures';
import { Covered } from '../covered';
import { Dated } from '../dated';
import { opens } from '../opening';
import { MoveActs, type MoveDoing } from './move-acts';
import { MoveAsks } from './move-asks';
import type { ListedMove } from './move-lists';
import { dayAhead, readingLines, sinceWhen, statusWord } from './move-words';
import type { PanelProps } from './spec';

interface MoveItemProps extends ListedMove, Pick<PanelProps, 'counted' | 'report' | 'isConcealed' | 'on'> {
	/** Absent where it is only told. */
	readonly doing?: MoveDoing | undefined;
}

const text = words.charts.moves;

/** Something to try or to find out; pressed, it opens at its line. */
export function MoveItem({ move, further = 0, within, doing, ...props }: MoveItemProps) {
	const { counted, report, isConcealed, on } = props;
	const { kind, path, line, codes, fantasies, again, status, stands } = move;
	const said = (parts: readonly (string | false)[]) => parts.filter(Boolean).join(' · ');
	const beside = [
		codes.map((code) => counted.labelOf(code)).join(', '),
		sinceWhen(report, move),
		again === null || (stands === 'asks' && doing?.today) ? '' : dayAhead(move, again),
		further > 0 && (kind === 'unknown' ? text.further : text.toFindOut)(further),
	];
	/** What it belongs to, each once. */
	const belongs = new Set([within?.text, ...fantasies].filter((name) => name !== move.text));
	return (
		<li class="eh-move" data-move={keyOfMove(move)}>
			{doing && <Tick {...{ move, doing }} />}
			<button
				type="button"
				class="eh-bare eh-passage"
				{...opens((inNewPane) =>
					line === null ? on.openNote({ path }, inNewPane) : on.openLine({ path, line }, inNewPane),
				)}
				onMouseEnter={(event) => on.preview(path, line ?? undefined, event, event.currentTarget)}
			>
				<Covered isConcealed={isConcealed}>{move.text}</Covered>
				<span class="eh-heard"> {text.open(path)}</span>
			</button>
			<span class="eh-aside">
				{said([text.kinds[kind], status === 'open' ? '' : statusWord(move)])}
				{[...belongs].map(
					(name) =>
						name !== undefined && (
							<Fragment key={name}>
								{` · ${name === within?.text ? `${text.kinds.inquiry} ` : ''}`}
								<Covered isConcealed={isConcealed}>{name}</Covered>
							</Fragment>
						),
				)}
				<Dated sentence={` · ${said(beside)}`} />
			</span>
			{readingLines(report, move).map((sentence) => (
				<p key={sentence} class="eh-faint">
					{sentence}
				</p>
			))}
			{doing && <MoveAsks {...doing} {...{ move, report }} />}
			{doing && <MoveActs {...doing} {...{ move, report }} />}
		</li>
	);
}

/** The box in front of a line; what was left or has grown has none. */
function Tick({ move, doing: { follow, write } }: { move: MoveRow; doing: MoveDoing }) {
	const { kind, status } = move;
	if ((kind !== 'move' && kind !== 'unknown') || status === 'dropped' || status === 'grown') return null;
	return (
		<input
			type="checkbox"
			aria-label={text.named(text.tick[kind](move.text), text.kinds[kind], move.day)}
			checked={status === 'done'}
			onChange={({ currentTarget }) =>
				write(() => follow.tick(move, currentTarget.checked ? 'x' : ' '), move)
			}
		/>
	);
}

/** What tells a move from the others. */
export function keyOfMove({ kind, path, line, text }: MoveRow): string {
	return [kind, path, line, text].join(' ');
}
