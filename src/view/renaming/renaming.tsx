import type { Roots } from '../../domain/codes';
import { words } from '../../i18n';
import { focused } from './focused';
import type { RenamingCallbacks, Stage } from './model';
import { Preview } from './preview';
import { Result } from './result';

const text = words.vaultChange;

export interface RenamingProps {
	readonly stage: Stage;
	/** Under which the names are written. */
	readonly roots: Roots;
	readonly on: RenamingCallbacks;
}

/** A change across the vault, from looking it through to what came of it. */
export function Renaming({ stage, roots, on }: RenamingProps) {
	switch (stage.at) {
		case 'looking':
		case 'changing':
		case 'undoing':
			return (
				<Progress
					said={text[stage.at](stage.done, stage.total)}
					{...stage}
					about={stage.at === 'looking' ? '' : text.stopAbout}
					leave={stage.at === 'looking' ? on.close : on.stop}
					leaveSaid={stage.at === 'looking' ? text.cancel : text.stop}
				/>
			);
		case 'preview':
			return <Preview {...{ roots, on }} plan={stage.plan} />;
		case 'done':
		case 'undone':
			return <Result {...{ on }} isUndone={stage.at === 'undone'} outcome={stage.outcome} />;
		case 'failed':
			return (
				<>
					<p role="alert">{stage.reason}</p>
					<div class="modal-button-container">
						<button type="button" ref={focused} onClick={on.close}>
							{text.close}
						</button>
					</div>
				</>
			);
	}
}

interface ProgressProps {
	readonly said: string;
	readonly done: number;
	readonly total: number;
	readonly about: string;
	readonly leave: () => void;
	readonly leaveSaid: string;
}

function Progress({ said, done, total, about, leave, leaveSaid }: ProgressProps) {
	return (
		<>
			{/* A key pressed twice must not stop what it has begun. */}
			<p class="eh-change-progress" tabIndex={-1} ref={focused}>
				{said}
			</p>
			<progress value={done} max={total} aria-label={said} />
			<p class="eh-faint">{about}</p>
			<div class="modal-button-container">
				<button type="button" onClick={leave}>
					{leaveSaid}
				</button>
			</div>
		</>
	);
}
