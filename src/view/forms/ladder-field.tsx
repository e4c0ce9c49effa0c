import { ladderIn, withRung } from '../../domain/follow-through/ladder';
import { words } from '../../i18n';
import { AddLine } from './add-line';
import { AsText } from './as-text';
import type { FieldProps } from './field';
import { useAdding } from './use-adding';

const text = words.formsFollow.ladder;

/** Steps that lead there, the smallest first; each can be tried. */
export function LadderField({ page, field, inputId, prompt, promptId }: FieldProps) {
	const adding = useAdding<string>(page, field.id, '', withRung);
	return (
		<div role="group" aria-labelledby={promptId}>
			<ul class="eh-plain-list">
				{ladderIn(adding.base).map((step) => (
					<li key={step.from}>
						<span dir="auto">{step.text}</span>{' '}
						<button
							type="button"
							class="eh-bare eh-more"
							aria-label={text.tryFor(step.text)}
							onClick={() => page.on.planExperiment(step.text)}
						>
							{text.tryIt}
						</button>
					</li>
				))}
			</ul>
			<AddLine {...{ inputId, adding }} label={text.add} />
			<AsText {...{ page, field, prompt }} />
		</div>
	);
}
