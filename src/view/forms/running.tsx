import { statuses } from '../../domain/properties';
import { words } from '../../i18n';
import { useElementId } from '../naming';
import { Choices } from './choices';
import type { FieldProps } from './field';
import type { FormProps, RunningExperiment } from './model';

const { running, standing, ladder } = words.formsFollow;
const [, , ...outcomes] = statuses.experiment;

/** Where a review asks what followed: experiments that run, each with its four outcomes. */
export function Running({ page, field }: Pick<FieldProps, 'page' | 'field'>) {
	if (field.id !== 'followed' || !page.running?.length) return null;
	return (
		<>
			<p class="eh-faint">{running}</p>
			<ul class="eh-plain-list">
				{page.running.map((one) => (
					<Row key={one.path} {...{ one }} on={page.on} />
				))}
			</ul>
		</>
	);
}

function Row({ one, on }: { readonly one: RunningExperiment } & Pick<FormProps, 'on'>) {
	const id = useElementId();
	const { path, text, status } = one;
	return (
		<li>
			<div class="eh-unknown">
				<span id={id} dir="auto">
					{text}
				</span>
				<button type="button" class="eh-bare eh-more" aria-describedby={id} onClick={() => on.openLink(path)}>
					{ladder.open}
				</button>
			</div>
			<Choices
				labelledBy={id}
				choices={outcomes.map((outcome) => ({ id: outcome, label: standing.states[outcome] }))}
				isPicked={(outcome) => outcome === status}
				pick={(picked) => {
					const outcome = outcomes.find((each) => each === picked);
					if (outcome) on.setOutcome?.(path, outcome === status ? 'running' : outcome);
				}}
			/>
		</li>
	);
}
