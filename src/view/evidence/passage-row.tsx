import type { TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { words } from '../../i18n';
import type { Passage } from '../../index/counted';
import type { PatternViewCallbacks } from '../model';
import { once } from '../left-out';
import { titleOf } from '../naming';
import { QuotedPassage } from '../quoted-passage';
import { Also, NoteLine, type AlsoOf } from './group-heading';
import { actionsOn } from './passage-actions';

interface PassageRowProps {
	readonly passage: Passage;
	readonly alsoOf: AlsoOf;
	/** Those that its note is about. */
	readonly fantasiesOf: (passage: Passage) => readonly string[];
	readonly namesNotes: boolean;
	readonly isConcealed: boolean;
	/** Whether Tab leads here. */
	readonly isStop: boolean;
	/** Whether what can be done with it is shown. */
	readonly isOpen: boolean;
	readonly setOpen: (isOpen: boolean) => void;
	readonly leave: (act: (passage: Passage) => void) => (passage: Passage) => void;
	readonly on: PatternViewCallbacks;
}

const text = words.evidence.row;

/** One passage: pressed, it opens at its words; what else can be done stands behind a button, and each has a key. */
export function PassageRow({
	passage,
	alsoOf,
	fantasiesOf,
	namesNotes,
	isConcealed,
	isStop,
	on,
	...row
}: PassageRowProps) {
	const el = useRef<HTMLDivElement>(null);
	const actions = actionsOn(passage, fantasiesOf(passage), on, row.leave);
	const { path, day, place } = passage;
	const passageEl = () => el.current?.querySelector<HTMLElement>('.eh-passage');
	const keys = (event: TargetedKeyboardEvent<HTMLElement>) => {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
		const target = passageEl();
		if (key === 'Escape' && row.isOpen) {
			row.setOpen(false);
			target?.focus();
		} else if (key === 'p' && target) on.preview(path, place?.line, pointedAt(target), target);
		else {
			const action = actions.find((each) => each.key === key);
			if (action === undefined) return;
			action.act();
		}
		event.preventDefault();
		event.stopPropagation();
	};
	return (
		<div ref={el} class="eh-passage-line" onKeyDown={keys}>
			<QuotedPassage passage={passage} isConcealed={isConcealed} isStop={isStop} on={on} />
			<button
				type="button"
				class="eh-bare eh-row-more"
				tabIndex={isStop ? 0 : -1}
				aria-expanded={row.isOpen}
				aria-label={text.more}
				title={text.more}
				onClick={() => row.setOpen(!row.isOpen)}
			>
				<span aria-hidden="true">⋯</span>
			</button>
			{namesNotes && <NoteLine note={passage} title={titleOf(path, day)} isConcealed={isConcealed} />}
			<Also said={alsoOf(passage)} />
			{row.isOpen && (
				<div class="eh-row-actions" role="group" aria-label={text.more}>
					{actions.map(({ name, key, act }) => (
						<button
							key={name}
							type="button"
							class="eh-bare eh-more"
							{...(key && { 'aria-keyshortcuts': key, title: `${name} (${key})` })}
							onClick={once(act)}
						>
							{name}
						</button>
					))}
				</div>
			)}
		</div>
	);
}

/** What the app takes for pointing with the key held that asks for a preview. */
function pointedAt(el: HTMLElement): MouseEvent {
	const { left, bottom } = el.getBoundingClientRect();
	const Made = el.ownerDocument.defaultView?.MouseEvent ?? MouseEvent;
	return new Made('mouseover', { clientX: left, clientY: bottom, ctrlKey: true, metaKey: true });
}
