import { Fragment } from 'preact';
import { words } from '../../i18n';
import type { MoveRow } from '../../report/figures';
import { Covered } from '../covered';
import { Dated } from '../dated';
import { opens } from '../opening';
import type { PanelProps } from './spec';

interface MoveItemProps extends Pick<PanelProps, 'counted' | 'isConcealed' | 'on'> {
	readonly move: MoveRow;
}

/** Something to try or to find out; pressed, it opens at its line. */
export function MoveItem({ move, counted, isConcealed, on }: MoveItemProps) {
	const text = words.charts.moves;
	const { kind, path, line, codes, fantasies, day, again } = move;
	const said = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' · ');
	const beside = [
		codes.map((code) => counted.labelOf(code)).join(', '),
		text.since(day),
		again === null ? '' : text.again(again),
	];
	return (
		<li class="eh-move">
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
				{said([text.kinds[kind], text.status[move.status ?? '']])}
				{fantasies
					.filter((name) => name !== move.text)
					.map((name) => (
						<Fragment key={name}>
							{' · '}
							<Covered isConcealed={isConcealed}>{name}</Covered>
						</Fragment>
					))}
				<Dated sentence={` · ${said(beside)}`} />
			</span>
		</li>
	);
}

/** What tells a move from the others. */
export function keyOfMove({ kind, path, line, text }: MoveRow): string {
	return [kind, path, line, text].join(' ');
}
