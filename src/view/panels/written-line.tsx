import { useRef } from 'preact/hooks';
import { words } from '../../i18n';
import { Covered } from '../covered';
import type { Written } from '../model';
import { titleOf } from '../naming';

/** What was written last, in words of its own where it has any, or that it was taken back. */
export type LastWritten = (Written & { readonly said?: string | undefined }) | 'undone' | undefined;

interface WrittenLineProps {
	readonly last: LastWritten;
	readonly set: (last: LastWritten) => void;
	/** Says the title of its note. */
	readonly said: (title: string) => string;
	readonly isConcealed: boolean;
	/** What can be said further. */
	readonly further?: { readonly name: string; readonly act: () => void } | undefined;
}

/** Where something was written, and a way to take it back. */
export function WrittenLine({ last, set, said, isConcealed, further }: WrittenLineProps) {
	const { undo, undone } = words.charts;
	const status = useRef<HTMLParagraphElement>(null);
	const written = last === 'undone' ? undefined : last;
	const takeBack = async () => {
		const isDone = await written?.undo();
		set(isDone === true ? 'undone' : undefined);
		status.current?.focus();
	};
	return (
		<div class="eh-rated">
			<p role="status" tabIndex={-1} ref={status}>
				{written
					? (written.said ?? <Covered isConcealed={isConcealed}>{said(titleOf(written.path, ''))}</Covered>)
					: last && undone}
			</p>
			{written && (
				<button type="button" onClick={() => void takeBack()}>
					{undo}
				</button>
			)}
			{written && further && (
				<button type="button" onClick={further.act}>
					{further.name}
				</button>
			)}
		</div>
	);
}
