import { useState } from 'preact/hooks';
import { words } from '../../i18n';
import { jotQuestions, type JotQuestion, type JotSheetProps, type ShownJot } from './model';
import { TextField } from './text-field';
import { Tones } from './tones';

const text = words.jot;
const [about, ...further] = jotQuestions;

/** One more question on what was kept, and quiet further steps; none of them has to be taken. */
export function KeptStage(props: JotSheetProps & { readonly kept: ShownJot }) {
	const { kept, answers, isLeft, reflectKeys, on } = props;
	const wasAsked = further.some((question) => answers[question] !== undefined);
	const [more, setMore] = useState<'asked' | 'left' | undefined>(wasAsked ? 'left' : undefined);
	const isAnswered = Object.values(answers).some((answer) => answer.trim() !== '');
	const field = (question: JotQuestion) => (
		<TextField
			key={question}
			isFirst={question === about || (question === further[0] && more === 'asked')}
			label={words.prompts.jot[question]}
			value={answers[question] ?? ''}
			rows={1}
			typed={(now) => on.typed(question, now)}
			enter={on.enter}
		/>
	);
	return (
		<>
			{field(about)}
			{kept.note && more && further.map(field)}
			<p class="eh-jot-hint">{isLeft ? `${text.left} ${text.keptKeys}` : text.keptKeys}</p>
			{kept.note ? (
				<Tones tone={kept.note.tone} set={on.setTone} />
			) : (
				<p class="eh-jot-hint">{text.inDaily}</p>
			)}
			<div class="eh-jot-steps">
				<button type="button" class="mod-cta" onClick={on.enter}>
					{isAnswered ? text.add : text.done}
				</button>
				<button type="button" aria-keyshortcuts="Control+Enter Meta+Enter" onClick={on.reflect}>
					{text.reflect}
					{reflectKeys !== '' && <kbd>{reflectKeys}</kbd>}
				</button>
				{kept.note ? (
					<button
						type="button"
						aria-expanded={more !== undefined}
						onClick={() => setMore(more ? undefined : 'asked')}
					>
						{text.more}
					</button>
				) : (
					<WayBack {...props} />
				)}
			</div>
			{kept.note && more && (
				<div class="eh-jot-steps">
					<button
						type="button"
						aria-pressed={kept.note.isPrivate}
						onClick={() => on.setPrivate(kept.note?.isPrivate !== true)}
					>
						{text.isPrivate}
					</button>
					<WayBack {...props} />
				</div>
			)}
		</>
	);
}

/** Takes back what was kept here, or leaves what was kept earlier for a new one. */
function WayBack({ kept, on }: Pick<JotSheetProps, 'kept' | 'on'>) {
	const canUndo = kept?.canUndo === true;
	return (
		<button type="button" onClick={canUndo ? on.undo : on.another}>
			{canUndo ? text.undo : text.another}
		</button>
	);
}
