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
					<button type="button" class="eh-pole" onClick={() => on.exploreFantasy(leavingIn(answer))}>
						{text.explore}
					</button>
					<button type="button" class="eh-pole" onClick={() => on.decide(leavingIn(answer))}>
						{text.decide}
					</button>
				</div>
			)}
		</>
	);
}

/** The sentence that says so; all of it where several do together. */
function leavingIn(answer: string): string {
	const sentences = answer.match(/[^.!?\n]+[.!?]*/g) ?? [];
	return (sentences.find(leavesJob) ?? answer).replace(/\s+/g, ' ').trim();
}
