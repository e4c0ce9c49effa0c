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

/** A log: who was asked, and what came of it. */
export function ConversationsField({ page, field, prompt, promptId }: FieldProps) {
	const [isAdding, setAdding] = useState(false);
	const adding = useAdding(page, field.id, none, withConversation);
	const el = useRef<HTMLDivElement>(null);
	const wasAdding = useRef(false);
	useLayoutEffect(() => {
		if (isAdding !== wasAdding.current)
			el.current?.querySelector<HTMLElement>(isAdding ? 'input' : '.eh-add')?.focus();
		wasAdding.current = isAdding;
	}, [isAdding]);
	return (
		<div ref={el} role="group" aria-labelledby={promptId}>
			<ul class="eh-plain-list">
				{conversationsIn(adding.base).map(({ day, who, role }, at) => (
					<li key={at} dir="auto">
						{[day, who, role].filter(Boolean).join(', ')}
					</li>
				))}
			</ul>
			{isAdding ? (
				<ConversationForm
					page={page}
					said={adding.item}
					say={adding.put}
					done={() => {
						adding.done();
						setAdding(false);
					}}
				/>
			) : (
				<button type="button" class="eh-add" onClick={() => setAdding(true)}>
					{text.add}
				</button>
			)}
			<AsText {...{ page, field, prompt }} />
		</div>
	);
}
