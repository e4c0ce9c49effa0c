import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../../i18n';
import { FoundAsides } from './found-asides';
import { KeptAsides } from './kept-asides';
import type { AsidesProps } from './model';

const text = words.suggesting.asides;

/** Old asides: looking, what was found, keeping, what was kept. */
export function Asides({ stage, on }: AsidesProps) {
	const el = useRef<HTMLDivElement>(null);
	const isUndone = stage.name === 'kept' && stage.undone !== undefined;
	/** The button that had the focus is gone with its stage. */
	useLayoutEffect(() => el.current?.querySelector<HTMLElement>('.eh-first')?.focus(), [stage.name, isUndone]);
	return (
		<div ref={el} class="eh-asides">
			{stage.name === 'looking' && (
				<p class="eh-progress" role="status">
					{text.looking(stage.done, stage.of)}
					{stage.found > 0 && `, ${text.found(stage.found)}`}
				</p>
			)}
			{stage.name === 'found' && <FoundAsides stage={stage} on={on} />}
			{stage.name === 'keeping' && (
				<p class="eh-progress" role="status">
					{text.keeping(stage.done, stage.of)}
				</p>
			)}
			{(stage.name === 'looking' || stage.name === 'keeping') && (
				<button type="button" class="eh-first" onClick={on.stop}>
					{text.stop}
				</button>
			)}
			{stage.name === 'kept' && <KeptAsides result={stage} on={on} />}
		</div>
	);
}
