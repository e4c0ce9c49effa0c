import type { TargetedKeyboardEvent, TargetedMouseEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { entryFor } from '../../domain/codebook/book';
import { lensOf } from '../../domain/codes';
import type { Suggestion } from '../../domain/suggest/suggestion';
import { words } from '../../i18n';
import { movesAlong } from './moves-along';
import { nameIn, type Page } from './page';

const text = words.forms.turn;
const { not, another, hint: asked, quote, with: acting } = words.suggesting;

interface ChipProps {
	readonly page: Page;
	readonly hint: Suggestion;
	readonly hasMore: boolean;
	/** Where its words stand, in px from the field's top. */
	readonly top: number;
	readonly on: {
		readonly take: () => void;
		readonly reject: () => void;
		readonly another: () => void;
		readonly step: (by: number) => void;
		readonly back: () => void;
	};
}

/** The words → label? definition. One stop of Tab; the arrow keys lead along its buttons and to the next hint. */
export function Chip({ page, hint, hasMore, top, on }: ChipProps) {
	const name = nameIn(page, hint.code);
	const said = quoteOf(hint);
	const definition = entryFor(page.book, hint.code)?.definition ?? '';
	const acts: Readonly<Partial<Record<string, () => void>>> = {
		Delete: on.reject,
		Backspace: on.reject,
		ArrowDown: () => on.step(1),
		ArrowUp: () => on.step(-1),
		Escape: on.back,
	};
	const press = (event: TargetedKeyboardEvent<HTMLElement>) => {
		// A key held down would run through all hints.
		if (event.repeat && event.key === 'Enter') event.preventDefault();
		const act = acts[event.key];
		if (act === undefined) return movesAlong(event);
		if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
		event.preventDefault();
		event.stopPropagation();
		act();
	};
	const el = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => el.current?.scrollIntoView?.({ block: 'nearest' }), [hint.code]);
	return (
		<div
			ref={el}
			class={`eh-turn eh-lens-${lensOf(hint.code)}`}
			role="toolbar"
			aria-label={text.name}
			style={{ '--eh-turn-top': `${top}px` }}
			onKeyDown={press}
			onMouseDown={keepsFocus}
		>
			<button
				type="button"
				class="eh-bare eh-turn-take"
				aria-label={text.take(quote(said), asked(name), definition)}
				title={text.keys}
				onClick={on.take}
			>
				<span class="eh-quote" dir="auto">
					{quote(said)}
				</span>{' '}
				<span class="eh-turn-arrow" aria-hidden="true" />{' '}
				<span class={`eh-code-label eh-code-${lensOf(hint.code)}`} dir="auto">
					{asked(name)}
				</span>{' '}
				<span class="eh-code-definition" dir="auto">
					{definition}
				</span>
			</button>
			<span class="eh-turn-acts">
				<button type="button" tabIndex={-1} aria-label={acting(not, name)} onClick={on.reject}>
					{not}
				</button>
				<button type="button" tabIndex={-1} aria-label={acting(another, name)} onClick={on.another}>
					{another}
				</button>
				{hasMore && (
					<button type="button" tabIndex={-1} aria-label={text.nextFor(name)} onClick={() => on.step(1)}>
						{text.next}
					</button>
				)}
			</span>
		</div>
	);
}

/** The words that hint, each once. */
export function quoteOf({ because }: Suggestion): string {
	return [...new Set(because.map((said) => said.text.replace(/\s+/g, ' ')))].join(` ${text.between} `);
}

/** A press of the mouse leaves the focus, and with it the caret, in the field. */
export function keepsFocus(event: TargetedMouseEvent<HTMLElement>): void {
	event.preventDefault();
}
