import { useState } from 'preact/hooks';
import { words } from '../../i18n';
import { jotQuestions, type JotQuestion, type JotSheetProps, type ShownJot } from './model';
import { TextField } from './text-field';
import { Tones } from './tones';

const text = words.jot;

/** One more question on what was kept, and quiet further steps; none of them has to be taken. */
export function KeptStage({
	kept,
	answers,
	isLeft,
	reflectKeys,
	on,
}: JotSheetProps & { readonly kept: ShownJot }) {
	const { note } = kept;
	const wasAsked = answers.happened !== undefined || answers.other !== undefined;
	const [more, setMore] = useState<'asked' | 'left' | undefined>(wasAsked ? 'left' : undefined);
	const isAnswered = Object.values(answers).some((answer) => answer.trim() !== '');
	const field = (question: JotQuestion) => (
		<TextField
			key={question}
			isFirst={question === 'about' || (question === 'happened' && more === 'asked')}
			label={words.prompts.jot[question]}
			value={answers[question] ?? ''}
			rows={2}
			typed={(now) => on.typed(question, now)}
			enter={on.enter}
		/>
	);
	const [about, ...further] = jotQuestions;
	return (
		<>
			{field(about)}
			{more && further.map(field)}
			<p class="eh-jot-hint">{isLeft ? `${text.left} ${text.keptKeys}` : text.keptKeys}</p>
			{note && <Tones tone={note.tone} set={on.setTone} />}
			<div class="eh-jot-steps">
				<button type="button" class="mod-cta" onClick={on.enter}>
					{isAnswered ? text.add : text.done}
				</button>
				<button type="button" aria-keyshortcuts="Control+Enter Meta+Enter" onClick={on.reflect}>
					{text.reflect}
					{reflectKeys !== '' && <kbd>{reflectKeys}</kbd>}
				</button>
				{note && (
					<>
						<button
							type="button"
							aria-expanded={more !== undefined}
							onClick={() => setMore(more ? undefined : 'asked')}
						>
							{text.more}
						</button>
						<button
							type="button"
							aria-pressed={note.isPrivate}
							onClick={() => on.setPrivate(!note.isPrivate)}
						>
							{text.isPrivate}
						</button>
					</>
				)}
				{kept.canUndo ? (
					<button type="button" onClick={on.undo}>
						{text.undo}
					</button>
				) : (
					<button type="button" onClick={on.another}>
						{text.another}
					</button>
				)}
			</div>
			{kept.asksNames && (
				<div class="eh-jot-names" role="group" aria-label={text.names.ask}>
					<p>{text.names.ask}</p>
					{(['words', 'date'] as const).map((after) => (
						<button type="button" key={after} onClick={() => on.nameNotes(after)}>
							{text.names[after]}
						</button>
					))}
				</div>
			)}
		</>
	);
}
