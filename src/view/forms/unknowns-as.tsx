import { useState } from 'preact/hooks';
import { asBullets, unknownsIn } from '../../domain/follow-through/unknowns';
import { words } from '../../i18n';
import { useElementId } from '../naming';
import type { FieldProps } from './field';

const text = words.formsFollow.unknowns;

/** Asked once, as soon as something stands there. */
export function UnknownsAs({ page, field }: Pick<FieldProps, 'page' | 'field'>) {
	const id = useElementId();
	const answer = page.written.of(field.id);
	const isNone = unknownsIn(answer).length === 0;
	/** What stands there already says how it is written. */
	const [wasNone] = useState(isNone);
	if (page.unknownsAs !== 'ask' || isNone || !wasNone) return null;
	return (
		<div class="eh-quiet-line" role="group" aria-labelledby={id}>
			<span id={id} class="eh-faint">
				{text.as}
			</span>
			<div class="eh-choices">
				<button type="button" class="eh-pole" onClick={() => page.on.setUnknownsAs('tasks')}>
					{text.tasks}
				</button>
				<button
					type="button"
					class="eh-pole"
					onClick={() => {
						page.written.type(field.id, asBullets(answer));
						page.on.setUnknownsAs('bullets');
					}}
				>
					{text.bullets}
				</button>
			</div>
		</div>
	);
}
