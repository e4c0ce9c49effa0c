import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
	conversationsIn,
	withConversation,
	type Conversation,
} from '../../domain/follow-through/conversations';
import { words } from '../../i18n';
import { AsText } from './as-text';
import { ConversationForm } from './conversation-form';
import type { FieldProps } from './field';
import { useAdding } from './use-adding';

const text = words.formsFollow.conversations;

const none: Conversation = { who: '', role: '', asked: [], learnt: '', surprised: '', next: '' };
/** Stands for one that is not there yet. */
const another = -1;

/** A log: who was asked, and what came of it. Each can be gone on with. */
export function ConversationsField({ page, field, prompt, promptId }: FieldProps) {
	/** The one that is open. */
	const [open, setOpen] = useState<number>();
	const there = conversationsIn(page.written.of(field.id));
	const adding = useAdding(page, field.id, there[open ?? another] ?? none, (answer, said) =>
		withConversation(answer, said, open),
	);
	const el = useRef<HTMLDivElement>(null);
	const was = useRef(open);
	useLayoutEffect(() => {
		if (open === was.current) return;
		const entries = el.current?.querySelectorAll<HTMLElement>('.eh-go-on') ?? [];
		const back = entries[was.current ?? another] ?? el.current?.querySelector<HTMLElement>('.eh-add');
		const form = el.current?.querySelector<HTMLElement>('.eh-conversation input');
		(open === undefined ? back : form)?.focus();
		was.current = open;
	}, [open]);
	const show = (at: number | undefined) => {
		adding.done();
		setOpen(at);
	};
	const form = (
		<ConversationForm page={page} said={adding.item} say={adding.put} done={() => show(undefined)} />
	);
	return (
		<div ref={el} role="group" aria-labelledby={promptId}>
			<ul class="eh-plain-list">
				{conversationsIn(adding.base).map((said, at) => (
					<li key={at} dir="auto">
						{at === open ? form : <Entry said={said} goOn={() => show(at)} />}
					</li>
				))}
			</ul>
			{open === another ? (
				form
			) : (
				<button type="button" class="eh-add" onClick={() => show(another)}>
					{text.add}
				</button>
			)}
			<AsText {...{ page, field, prompt }} />
		</div>
	);
}

/** Who it was, which leads on, and what was learnt. */
function Entry({ said, goOn }: { readonly said: Conversation; readonly goOn: () => void }) {
	const { day, who, role, asked, learnt, surprised, next } = said;
	const name = [day, who, role].filter(Boolean).join(', ') || text.name;
	const told = learnt || surprised || next || asked.join(' · ');
	return (
		<>
			<button type="button" class="eh-bare eh-more eh-go-on" aria-label={text.goOn(name)} onClick={goOn}>
				{name}
			</button>
			{told !== '' && <div class="eh-faint">{told}</div>}
		</>
	);
}
