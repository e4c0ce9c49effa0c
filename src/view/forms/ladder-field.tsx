import { ladderIn, withRung } from '../../domain/follow-through/ladder';
import { words } from '../../i18n';
import { Dated } from '../dated';
import { AddLine } from './add-line';
import { AsText } from './as-text';
import type { FieldProps } from './field';
import type { TriedStep } from './model';
import { useAdding } from './use-adding';

const { ladder: text, standing } = words.formsFollow;

/** Steps that lead there, the smallest first; each can be tried, and shows what was tried of it. */
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
						{(page.tried ?? [])
							.filter((one) => one.text === step.text)
							.map((one) => (
								<Tried key={one.path} one={one} open={() => page.on.openLink(one.path)} />
							))}
					</li>
				))}
			</ul>
			<AddLine {...{ inputId, adding }} label={text.add} />
			<AsText {...{ page, field, prompt }} />
		</div>
	);
}

/** How the experiment of a step stands, and the way to it. */
function Tried({ one, open }: { readonly one: TriedStep; readonly open: () => void }) {
	const { text: step, status = 'idea', start } = one;
	return (
		<div class="eh-aside">
			<Dated sentence={text.tried(standing.states[status], start)} />{' '}
			<button type="button" class="eh-bare eh-more" aria-label={text.openFor(step)} onClick={open}>
				{text.open}
			</button>
		</div>
	);
}
