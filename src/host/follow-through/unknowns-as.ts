import type { UnknownsAs } from '../../domain/follow-through/unknowns';
import { words } from '../../i18n';
import { ask } from '../ask';
import type { Writing } from './write-into';

const text = words.followActs.unknown.as;

/** How things to find out are written, asked where nobody said so far; nothing where it is left open. */
export function unknownsAs({ app, choices }: Writing): Promise<UnknownsAs | undefined> {
	const said = choices.current.unknownsAs;
	if (said !== 'ask') return Promise.resolve(said);
	return new Promise((resolve) => {
		const choose = (as: UnknownsAs) => () => {
			void choices.change({ unknownsAs: as });
			resolve(as);
		};
		// The answer is given once it is closed.
		const closed = () => void Promise.resolve().then(() => resolve(undefined));
		const answers = [[text.tasks, choose('tasks')] as const, [text.bullets, choose('bullets')] as const];
		ask(app, text, answers, closed);
	});
}
