import { taskLines } from '../../domain/follow-through/task-lines';
import type { UnknownsAs } from '../../domain/follow-through/unknowns';
import { words } from '../../i18n';
import { ask } from '../ask';
import { textOf } from '../note-text';
import type { FollowParts } from './parts';

const text = words.followActs.unknown.as;

type Asking = Pick<FollowParts, 'app' | 'choices' | 'snapshot'>;

/**
 * How things to find out are written into an inquiry, kept from then on: as those that stand there, else as in the latest
 * inquiry that holds any; where there is none it is asked. Nothing where it is left open.
 */
export async function unknownsAs(parts: Asking, path: string): Promise<UnknownsAs | undefined> {
	const { app, choices } = parts;
	const said = choices.current.unknownsAs;
	if (said !== 'ask') return said;
	const as = (await writtenAs(parts, path)) ?? (await asked(app));
	if (as !== undefined) void choices.change({ unknownsAs: as });
	return as;
}

async function writtenAs({ app, snapshot }: Asking, path: string): Promise<UnknownsAs | undefined> {
	const holding = snapshot()
		.of('inquiry')
		.filter(({ unknowns = [] }) => unknowns.length > 0);
	for (const one of new Set([path, ...holding.map((inquiry) => inquiry.path).reverse()])) {
		const file = app.vault.getFileByPath(one);
		const last = file && taskLines(await textOf(app, file)).at(-1);
		if (last) return last.isBullet ? 'bullets' : 'tasks';
	}
	return undefined;
}

function asked(app: FollowParts['app']): Promise<UnknownsAs | undefined> {
	return new Promise((resolve) => {
		// The answer is given once it is closed.
		const closed = () => void Promise.resolve().then(() => resolve(undefined));
		const answers = [
			[text.tasks, () => resolve('tasks')] as const,
			[text.bullets, () => resolve('bullets')] as const,
		];
		ask(app, text, answers, closed);
	});
}
