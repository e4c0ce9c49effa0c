import { choiceIn, choiceLine } from '../../domain/forms/choice';
import { words } from '../../i18n';
import { Choices } from './choices';
import type { FieldProps } from './field';
import { TurnText } from './turn-text';
import { useParts } from './use-parts';

const { choices, optionSays } = words.followWords;

/** Words to pick, several of them, and words of one's own. */
export function ChoiceField({ page, field, inputId, promptId, hintId }: FieldProps) {
	const options = choices[field.id] ?? [];
	const [{ picked, words: said }, write] = useParts(
		page.written.of(field.id),
		(answer) => choiceIn(answer, options),
		(parts) => choiceLine(parts.picked, parts.words.trimEnd()),
		(answer) => page.written.type(field.id, answer),
	);
	const explained = options.filter((option) => optionSays[option] !== undefined);
	return (
		<>
			<Choices
				labelledBy={promptId}
				description={words.formsFollow.choose}
				choices={options.map((option) => ({ id: option, label: option }))}
				isPicked={(option) => picked.includes(option)}
				pick={(option) => {
					const now = picked.includes(option)
						? picked.filter((one) => one !== option)
						: options.filter((one) => one === option || picked.includes(one));
					write({ picked: now, words: said });
				}}
			/>
			{explained.length > 0 && (
				<ul class="eh-plain-list eh-faint eh-explained">
					{explained.map((option) => (
						<li key={option}>
							<b>{option}</b> {optionSays[option]}
						</li>
					))}
				</ul>
			)}
			<TurnText
				{...{ page, inputId }}
				id={field.id}
				value={said}
				type={(typed) => write({ picked, words: typed })}
				describedBy={hintId}
			/>
		</>
	);
}
