// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { defaultRoots } from '../../src/domain/codes';
import { noFilter } from '../../src/report/filter';
import { counted, note, notes, shown } from './shown';

const codes = ['value/craft', 'energy/outdoors'];

describe('example notes in the pattern view', () => {
	it('are offered with the worked example while nothing is there, and not once they are', async () => {
		const view = shown(counted());
		expect(view.texts('.eh-beginning button')).toEqual(['See an example']);
		await view.press(view.button('See an example'));
		await view.press(view.button('Add example notes'));
		expect(view.on.addExamples).toHaveBeenCalledOnce();
		await view.update({ examples: 'there' });
		expect(view.texts('.eh-beginning button')).toEqual(['See an example']);
	});

	it('are one press away, and so are one’s own; a filter and a number of the one are not taken along', async () => {
		const filter = { ...noFilter, fantasy: 'The lock' };
		const selected = { panel: 'lenses', side: 'fantasy', codes: ['value/craft'] } as const;
		const view = shown(counted(), { examples: 'there', state: { filter, selected, query: 'hill' } });
		await view.press(view.button('Show the examples'));
		const others = { filter: noFilter, selected: null, query: '' };
		expect(view.on.change).toHaveBeenLastCalledWith({ ...others, showsExamples: true });
		await view.update({ examples: 'shown' });
		expect(view.text('.eh-examples')).toContain('made-up');
		await view.press(view.button('Show mine'));
		expect(view.on.change).toHaveBeenLastCalledWith({ ...others, showsExamples: false });
	});

	it('say nothing where there are none', () => {
		expect(shown(counted(notes(9, 'jot', codes))).text()).not.toMatch(/example/i);
	});

	it('leave out what belongs to the user’s notes alone: a rating, another name, earlier tags, a reflection', async () => {
		const rated = (day: string) => ({
			...note('check-in', day, []),
			ratings: [{ code: 'value/craft', day, line: 3, value: 2 }],
		});
		const entries = [
			...notes(9, 'jot', codes).map((entry) => ({ ...entry, fantasies: ['The lock'] })),
			...['2026-03-01', '2026-03-08', '2026-03-15'].map(rated),
			note('jot', '2026-11-11', []),
		];
		const earlier = { tags: ['#value/x'], notes: 2, answer: 'ask', roots: defaultRoots } as const;
		const view = shown(counted(entries), { earlier });
		const own = ['.eh-gap-row .eh-more', '.eh-rename', '.eh-unread-reflect', '.eh-earlier'];
		expect(own.map((selector) => view.texts(selector).length > 0)).toEqual(own.map(() => true));
		const none = { rate: undefined, renameFantasy: undefined, reflect: undefined, follow: undefined };
		await view.update({ examples: 'shown', on: { ...view.on, ...none } });
		expect(own.flatMap((selector) => view.texts(selector))).toEqual([]);
		expect(view.texts('.eh-gap-row .eh-mark-met')).toHaveLength(1);
	});
});

describe('a jot without a tag', () => {
	it('leads on to its reflection', async () => {
		const jot = note('jot', '2026-11-11', []);
		const view = shown(counted(jot));
		await view.press(view.button(/^Reflect on this jot of 2026-11-11/));
		expect(view.on.reflect).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ path: jot.path }));
		expect(view.on.openNote).not.toHaveBeenCalled();
	});
});

describe('the way to help', () => {
	it.each([counted(), counted(notes(9, 'jot', codes))])('is always there, and quiet', (over) => {
		const view = shown(over);
		expect(view.find<HTMLDetailsElement>('.eh-help')?.open).toBe(false);
		expect(view.text('.eh-help summary')).toBe('If things are heavy');
		expect(view.text('.eh-help')).toContain('You can add a name or number in the settings');
	});

	it('is there before the vault was read', () => {
		expect(shown(counted(), { isReady: false }).texts('.eh-help')).toHaveLength(1);
	});

	it('names whom the user turns to, covered on a shared screen', async () => {
		const view = shown(counted(), { helpContact: 'Sam, after six' });
		expect(view.text('.eh-help')).toContain('Sam, after six');
		expect(view.texts('.eh-help .eh-covered')).toEqual([]);
		await view.update({ isConcealed: true });
		expect(view.text('.eh-help .eh-covered')).toContain('Sam, after six');
	});
});
