import { titleOfPath } from '../../domain/file-names';
import { words } from '../../i18n';
import { arrowsMoveBetween } from '../arrow-keys';
import { opens } from '../opening';
import type { AsidesProps, KeptResult } from './model';

const text = words.suggesting.asides;

interface KeptAsidesProps extends Pick<AsidesProps, 'on'> {
	readonly result: KeptResult;
}

/** What was kept where, what was not and why, and the way back. */
export function KeptAsides({ result: { kept, left, undone }, on }: KeptAsidesProps) {
	return (
		<>
			<p role="status">{undone ?? text.kept(kept.length, kept.length + left.length)}</p>
			{undone === undefined && (
				<ul class="eh-plain-list" onKeyDown={arrowsMoveBetween('.eh-link')}>
					{kept.map(({ aside, says, path }) => (
						<li key={aside} class="eh-aside-row">
							<span class="eh-quote" dir="auto">
								{words.suggesting.quote(aside.said)}
							</span>
							<div class="eh-aside-source">
								<span class="eh-note-line" dir="auto">
									{titleOfPath(aside.path)} · {says}
								</span>{' '}
								<button type="button" class="eh-link" {...opens((inNewPane) => on.openPath(path, inNewPane))}>
									{text.open}
								</button>
							</div>
						</li>
					))}
				</ul>
			)}
			{left.length > 0 && (
				<>
					<p>{text.left}</p>
					<ul class="eh-plain-list">
						{left.map(({ aside, why }) => (
							<li key={aside} class="eh-aside-row">
								<span class="eh-quote" dir="auto">
									{words.suggesting.quote(aside.said)}
								</span>
								<div class="eh-note-line" dir="auto">
									{aside.path}: {why}
								</div>
							</li>
						))}
					</ul>
				</>
			)}
			<div class="eh-choices eh-aside-foot">
				<button type="button" class="eh-first" onClick={on.close}>
					{text.close}
				</button>
				{kept.length > 0 && undone === undefined && (
					<button type="button" onClick={on.undo}>
						{text.undo}
					</button>
				)}
				<button type="button" onClick={on.lookAgain}>
					{text.again}
				</button>
			</div>
		</>
	);
}
