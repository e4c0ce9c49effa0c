import { leavesJob } from '../../domain/suggest/leaving';
import { words } from '../../i18n';
import type { FieldProps } from './field';
import { usePaused } from './use-paused';

const text = words.formsFollow.leaving;

/** Fields in which something small is looked for. */
const small = new Set(['smallest', 'opening', 'horizon']);

/** Below something to try that would mean leaving a job outright: two other ways, and nothing in the way of going on. */
export function LeavingLine({ page, field }: Pick<FieldProps, 'page' | 'field'>) {
	const isAsked = small.has(field.id);
	const answer = usePaused(isAsked ? page.written.of(field.id) : '');
	if (!isAsked) return null;
	const isLarge = !page.written.isSilent() && leavesJob(answer);
	const { on } = page;
	return (
		<>
			<p class="eh-faint" role="status">
				{isLarge && text.says}
			</p>
			{isLarge && (
				<div class="eh-choices">
					<button type="button" class="eh-pole" onClick={on.exploreFantasy}>
						{text.explore}
					</button>
					<button type="button" class="eh-pole" onClick={on.decide}>
						{text.decide}
					</button>
				</div>
			)}
		</>
	);
}
