import { isDraining, type Code } from '../../domain/codes';
import { words } from '../../i18n';
import type { Passage } from '../../index/counted';
import { once } from '../left-out';
import type { FollowThrough } from '../model';
import { clueOf } from './clue';

interface FromCodesProps {
	readonly codes: readonly Code[];
	/** The latest passage of those shown. */
	readonly latest: Passage;
	readonly fantasies: readonly string[];
	readonly follow: FollowThrough;
}

/** What can be made of one code, or of two that stand together; of what tires, no more is tried. */
export function FromCodes({ codes, latest, fantasies, follow }: FromCodesProps) {
	const clue = clueOf(latest, codes, fantasies);
	/** A code alone brings no words. */
	const planned = codes.length > 1 ? clue : { codes, path: clue.path };
	const acts = [
		...(codes.some(isDraining) ? [] : [{ name: words.charts.little, act: () => follow.tryALittle(clue) }]),
		{ name: words.charts.plan, act: () => follow.planExperiment(planned) },
	];
	return (
		<>
			{acts.map(({ name, act }) => (
				<button key={name} type="button" class="eh-bare eh-more" onClick={once(act)}>
					{name}
				</button>
			))}
		</>
	);
}
