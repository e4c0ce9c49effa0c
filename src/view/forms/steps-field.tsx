import { stepsIn, withStep } from '../../domain/follow-through/steps';
import { withTask } from '../../domain/follow-through/unknowns';
import { words } from '../../i18n';
import { AddLine } from './add-line';
import { AsText } from './as-text';
import type { FieldProps } from './field';
import { useAdding } from './use-adding';

const text = words.formsFollow.steps;

/** What has to be done for an experiment: plain task lines. */
export function StepsField({ page, field, inputId, prompt, promptId }: FieldProps) {
	const { written } = page;
	const answer = written.of(field.id);
	const adding = useAdding<string>(page, field.id, '', withStep);
	return (
		<div role="group" aria-labelledby={promptId}>
			<ul class="eh-plain-list">
				{stepsIn(adding.base).map((step) => {
					const isDone = step.task.toLowerCase() === 'x';
					return (
						<li key={step.from}>
							<label class="eh-step">
								<input
									type="checkbox"
									aria-label={text.tick(step.text)}
									checked={isDone}
									onChange={() => written.type(field.id, withTask(answer, step.from, isDone ? ' ' : 'x'))}
								/>
								<span dir="auto">{step.text}</span>
							</label>
						</li>
					);
				})}
			</ul>
			<AddLine {...{ inputId, adding }} label={text.add} />
			<AsText {...{ page, field, prompt }} />
		</div>
	);
}
