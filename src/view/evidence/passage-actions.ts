import { isDraining } from '../../domain/codes';
import { words } from '../../i18n';
import type { Passage } from '../../index/counted';
import { clueOf } from './clue';
import type { PatternViewCallbacks } from '../model';

interface PassageAction {
	readonly name: string;
	/** The key that does it on the passage. */
	readonly key?: string;
	readonly act: () => void;
}

const text = words.evidence.row;

/** What can be done with a passage besides opening it; tags of a title stand in the properties and stay there. */
export function actionsOn(
	passage: Passage,
	fantasies: readonly string[],
	on: PatternViewCallbacks,
	leave: (act: (passage: Passage) => void) => (passage: Passage) => void,
): readonly PassageAction[] {
	const { follow } = on;
	const clue = clueOf(passage, [passage.code], fantasies);
	const tagActions: PassageAction[] = [
		{ name: text.tagAgain, act: () => on.tagAgain(passage) },
		{ name: text.removeTag, act: () => leave(on.removeTag)(passage) },
	];
	return [
		{ name: text.quote, key: 'c', act: () => on.copy([passage], 'quote') },
		{ name: text.link, key: 'l', act: () => on.copy([passage], 'link') },
		...(follow && !isDraining(passage.code)
			? [{ name: words.charts.little, key: 'm', act: () => follow.tryALittle(clue) }]
			: []),
		...(follow ? [{ name: words.charts.plan, key: 'e', act: () => follow.planExperiment(clue) }] : []),
		...(passage.place === undefined ? [] : tagActions),
		{ name: text.notIt, key: 'Delete', act: () => leave(on.dismissPassage)(passage) },
	];
}
