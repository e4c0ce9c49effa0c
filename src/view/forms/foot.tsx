import { useRef } from 'preact/hooks';
import { words } from '../../i18n';
import { HelpLine } from '../help-line';
import { Discarding } from './discarding';
import type { FormProps } from './model';
import { refusedOn } from './page';

const text = words.forms.foot;

interface FootProps extends Pick<
	FormProps,
	'writing' | 'note' | 'helpContact' | 'nextKeys' | 'canDiscard' | 'canBringBack' | 'on'
> {
	/** While words are read back no file name, which may be a date, stands there. */
	readonly isReading: boolean;
	readonly save: () => Promise<boolean>;
	/** Lets go of what the fields show. */
	readonly forget: () => void;
}

/** How the writing stands, the ways back and out, and the way to help. */
export function Foot(props: FootProps) {
	const { writing, note, helpContact, nextKeys, isReading, save, on } = props;
	const isRefused = refusedOn({ writing }).length > 0;
	const status = useRef<HTMLSpanElement>(null);
	return (
		<div class="eh-form-foot">
			<span ref={status} role="status" class="eh-aside eh-noted" tabIndex={-1} dir="auto">
				{stands({ writing, note, isReading })}
			</span>
			<Discarding {...props} toStatus={() => status.current?.focus()} />
			{isRefused && !isReading && (
				<button type="button" onClick={({ currentTarget: el }) => toRefused(el)}>
					{text.goThere}
				</button>
			)}
			{writing.is === 'failed' && !isRefused && (
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
			{/* Reading ends with a way out of its own, which needs what is said to be written. */}
			{(!isReading || writing.is === 'failed') && (
				<button type="button" onClick={on.close}>
					{text.stop}
				</button>
			)}
			{nextKeys !== '' && !isReading && <span class="eh-aside">{text.next(nextKeys)}</span>}
			<HelpLine contact={helpContact} />
		</div>
	);
}

/** To the first answer that could not be written. */
function toRefused(el: HTMLElement): void {
	el.closest('.eh-form')?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
}

function stands({ writing, note, isReading }: Pick<FootProps, 'writing' | 'note' | 'isReading'>): string {
	if (refusedOn({ writing }).length > 0) return note === undefined ? text.noneOf : text.allBut;
	if (writing.is === 'failed') return text.failed(writing.why);
	if (writing.is === 'busy' || writing.is === 'changed') return text[writing.is];
	if (note === undefined) return text.unwritten;
	return isReading ? text.kept : text.keptIn(note.title);
}
