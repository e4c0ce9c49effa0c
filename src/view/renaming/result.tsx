import { words } from '../../i18n';
import { focused } from './focused';
import { LeftList } from './left-list';
import type { Outcome, RenamingCallbacks } from './model';

const text = words.vaultChange;

interface ResultProps {
	readonly outcome: Outcome;
	readonly isUndone: boolean;
	readonly on: RenamingCallbacks;
}

/** What was changed and what was not, with the way back. */
export function Result({ outcome, isUndone, on }: ResultProps) {
	const { notes, places, of, left, isStopped, also } = outcome;
	return (
		<>
			<p role="status">{(isUndone ? text.undone : text.done)(notes, of, places)}</p>
			{isStopped && <p>{text.stopped}</p>}
			{also.map((said) => (
				<p key={said}>{said}</p>
			))}
			<LeftList left={left} title={text.left(left.length)} open={on.open} />
			<div class="modal-button-container">
				{!isUndone && notes > 0 && (
					<button type="button" onClick={on.undo}>
						{text.undo}
					</button>
				)}
				<button type="button" class="mod-cta" ref={focused} onClick={on.close}>
					{text.close}
				</button>
			</div>
		</>
	);
}
