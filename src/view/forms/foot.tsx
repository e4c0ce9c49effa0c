import { useRef } from 'preact/hooks';
import { words } from '../../i18n';
import type { FormProps } from './model';

const text = words.forms.foot;

interface FootProps extends Pick<FormProps, 'writing' | 'note' | 'helpContact' | 'on'> {
	/** While words are read back no file name, which may be a date, stands there. */
	readonly isReading: boolean;
	readonly save: () => Promise<boolean>;
}

/** How the writing stands, the ways back and out, and the way to help. */
export function Foot({ writing, note, helpContact, isReading, save, on }: FootProps) {
	const status = useRef<HTMLSpanElement>(null);
	return (
		<div class="eh-form-foot">
			<span ref={status} role="status" class="eh-aside eh-noted" tabIndex={-1} dir="auto">
				{stands({ writing, note, isReading })}
			</span>
			{writing.is === 'failed' && (
				<button type="button" onClick={() => void save()}>
					{text.again}
				</button>
			)}
			{writing.is === 'written' && writing.canUndo && (
				<button
					type="button"
					onClick={() => {
						status.current?.focus();
						void on.undo();
					}}
				>
					{text.undo}
				</button>
			)}
			{note && (
				<button type="button" onClick={on.openNote}>
					{text.open}
				</button>
			)}
			<button type="button" onClick={on.close}>
				{text.stop}
			</button>
			<details class="eh-faint">
				<summary>{text.help}</summary>
				<p dir="auto">{words.suggesting.help(helpContact)}</p>
			</details>
		</div>
	);
}

function stands({ writing, note, isReading }: Pick<FootProps, 'writing' | 'note' | 'isReading'>): string {
	if (writing.is === 'failed') return text.failed(writing.why);
	if (writing.is === 'busy' || writing.is === 'changed') return text[writing.is];
	if (note === undefined) return text.unwritten;
	return isReading ? text.kept : text.keptIn(note.title);
}
