import type { Conversation } from '../../domain/follow-through/conversations';
import { words } from '../../i18n';
import { useElementId } from '../naming';
import { DayField } from './day-field';
import { GrowingText } from './growing-text';
import type { Page } from './page';

const text = words.formsFollow.conversations;
const { questions } = words.followWords.conversation;

/** Told in words of one's own, each in a line. */
const told = ['learnt', 'surprised', 'next'] as const;

interface ConversationFormProps {
	readonly page: Pick<Page, 'today'>;
	readonly said: Conversation;
	readonly say: (conversation: Conversation) => void;
	readonly done: () => void;
}

/** One conversation: who, what was asked, and what came of it. Nothing of it has to be filled in. */
export function ConversationForm({ page: { today }, said, say, done }: ConversationFormProps) {
	const id = useElementId();
	const picked = questions.filter((question) => said.asked.includes(question));
	const own = said.asked.filter((question) => !questions.includes(question));
	const ask = (...asked: readonly (readonly string[])[]) => say({ ...said, asked: asked.flat() });
	return (
		<div class="eh-conversation" role="group" aria-label={text.name}>
			<DayField label={text.when} value={said.day} set={(day) => say({ ...said, day })} />
			{said.day !== today && (
				<button type="button" class="eh-pole" onClick={() => say({ ...said, day: today })}>
					{text.today}
				</button>
			)}
			<p id={`${id}-h`} class="eh-faint">
				{text.whoHint}
			</p>
			{(['who', 'role'] as const).map((part) => (
				<label key={part} class="eh-choice">
					{text[part]}{' '}
					<input
						type="text"
						dir="auto"
						autocomplete="off"
						aria-describedby={`${id}-h`}
						value={said[part]}
						onInput={({ currentTarget }) => say({ ...said, [part]: currentTarget.value })}
					/>
				</label>
			))}
			<fieldset class="eh-rating">
				<legend>{text.asked}</legend>
				{questions.map((question) => (
					<label key={question} class="eh-step">
						<input
							type="checkbox"
							checked={picked.includes(question)}
							onChange={({ currentTarget: { checked } }) =>
								ask(
									questions.filter((one) => (one === question ? checked : picked.includes(one))),
									own,
								)
							}
						/>
						{question}
					</label>
				))}
				<label for={`${id}-own`}>{text.own}</label>
				<GrowingText
					isBlank
					id={`${id}-own`}
					value={own.join(' · ')}
					type={(typed) => ask(picked, typed === '' ? [] : [typed])}
				/>
			</fieldset>
			{told.map((part) => (
				<div key={part}>
					<label for={`${id}-${part}`}>{text[part]}</label>
					<GrowingText
						isBlank
						id={`${id}-${part}`}
						value={said[part]}
						type={(typed) => say({ ...said, [part]: typed })}
					/>
				</div>
			))}
			<button type="button" onClick={done}>
				{text.done}
			</button>
		</div>
	);
}
