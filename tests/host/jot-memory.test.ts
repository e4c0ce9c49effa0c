import { describe, expect, it } from 'vitest';
import { Draft, type LeftAnswers } from '../../src/host/jot/draft';
import { LookedAt } from '../../src/host/jot/looked-at';

/** What a device keeps, over a vault of these notes. */
function device(...paths: string[]) {
	const saved = new Map<string, unknown>();
	const there = new Set(paths);
	const app = {
		loadLocalStorage: (key: string) => JSON.parse(JSON.stringify(saved.get(key) ?? null)) as unknown,
		saveLocalStorage: (key: string, data: unknown) => void saved.set(key, data),
		vault: { getFileByPath: (path: string) => (there.has(path) ? { path } : null) },
	};
	return { saved, there, app: app as never as ConstructorParameters<typeof LookedAt>[0] };
}

const left = (path: string, about: string, callout?: string): LeftAnswers => ({
	...{ path, callout, said: 'Goats.' },
	answers: { about },
});

describe('what is typed for a jot', () => {
	const begun = () => {
		const kept = device();
		return { ...kept, draft: new Draft(kept.app, () => undefined) };
	};

	it('is kept per jot, the one typed last at the end', () => {
		const { draft } = begun();
		for (const entry of [left('a.md', 'one'), left('a.md', 'two', '> [!fantasy]'), left('a.md', 'three')])
			draft.leave(entry);
		expect(draft.left.map(({ answers }) => answers.about)).toEqual(['two', 'three']);
		expect(draft.answersFor('a.md', '> [!fantasy]')).toEqual({ about: 'two' });
	});

	it('leaves nothing on the device once it is emptied', () => {
		const { draft, saved } = begun();
		draft.leave(left('a.md', 'one'));
		draft.leave(left('a.md', ' \n'));
		draft.words = 'half';
		draft.words = '';
		expect(new Set(saved.values())).toEqual(new Set([null]));
	});

	it('goes along with a note that is renamed', () => {
		const { draft } = begun();
		draft.leave(left('a.md', 'one'));
		draft.follow('b.md', 'a.md');
		expect(draft.left).toEqual([left('b.md', 'one')]);
	});

	it.each([[17], ['x'], [{}], [[null, 'x', { path: 1 }, { path: 'a.md', said: 2 }]]])(
		'is nothing where the device has %j',
		(odd) => {
			const { draft, saved } = begun();
			saved.set('escape-hatch-jot-answers', odd);
			saved.set('escape-hatch-jot-draft', odd);
			expect(draft.left).toEqual([]);
			draft.leave(left('a.md', 'one'));
			expect(draft.left).toHaveLength(1);
		},
	);
});

describe('jots looked at', () => {
	const opening = (print: number) => ({
		...{ text: 'Goats on a hill.', isCut: false },
		place: { from: 0, to: 16, line: 1, print },
	});
	const callout = (path: string, print: number) => ({ path, callout: { ids: [] }, opening: opening(print) });

	it('are known by their note, a callout by its first words too, and no word is kept', () => {
		const { app, saved } = device('a.md');
		const lookedAt = new LookedAt(app);
		lookedAt.add(callout('a.md', 7));
		expect([lookedAt.has(callout('a.md', 7)), lookedAt.has(callout('a.md', 8))]).toEqual([true, false]);
		expect(lookedAt.has({ path: 'a.md' })).toBe(false);
		expect(JSON.stringify([...saved.values()])).toBe('[[["a.md",7]]]');
	});

	it('go along with a note that is renamed, and are forgotten with one that is gone', () => {
		const { app, there, saved } = device('a.md', 'b.md');
		const lookedAt = new LookedAt(app);
		lookedAt.add({ path: 'a.md' });
		there.add('c.md');
		lookedAt.follow('c.md', 'a.md');
		expect(lookedAt.has({ path: 'c.md' })).toBe(true);
		there.delete('c.md');
		lookedAt.add({ path: 'b.md' });
		expect([...saved.values()]).toEqual([[['b.md']]]);
		lookedAt.forgetAll();
		expect([...saved.values()]).toEqual([null]);
	});
});
