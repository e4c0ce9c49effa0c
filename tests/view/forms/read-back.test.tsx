// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import type { FormCallbacks, FormProps } from '../../../src/view/forms/model';
import { shownForm } from './shown-form';

const answers = {
	fantasy: 'Goats.',
	beneath: 'It is probably not about goats, but about ==the woods== #value/nature.',
	place: 'Out in the air. #energy/outdoors\n\n- at home',
	feel: 'Some green around me. #need/nature-contact',
};

async function read(given: Partial<Omit<FormProps, 'on'>> = {}, acts: Partial<FormCallbacks> = {}) {
	const form = shownForm({ answers, note: { path: 'x.md', title: '2026-03-02' }, ...given }, acts);
	await form.press('Read it back');
	return form;
}

describe('read back', () => {
	it('stay the user’s words alone, under what matters, what would charge and what runs short', async () => {
		const form = await read();
		expect(form.texts('.eh-read-back .eh-lens-name')).toEqual([
			'What matters',
			'What would charge you',
			'What runs short',
		]);
		expect(form.texts('.eh-read-back li .eh-quote')).toEqual([
			'“the woods”',
			'“Out in the air.”',
			'at home',
			'“Some green around me.”',
		]);
	});

	it('share a mark where they are of one theme, and are asked for a name', async () => {
		const form = await read();
		expect(form.texts('.eh-read-back li .eh-theme')).toEqual(['✦', '✦', '✦']);
		expect(form.texts('.eh-sentence')).toEqual([
			'✦Three answers lean the same way: “the woods”, “Out in the air”, “Some green around me”.',
		]);
	});

	it('take the name of a theme as a line of what repeats, which is kept on leaving it', async () => {
		const form = await read({ answers: { ...answers, repeats: 'Green, again.' } });
		expect(form.texts('.eh-read-back .eh-lens-name').at(-1)).toBe('What repeats');
		await form.type('What would you call it?', 'Ai');
		await form.type('What would you call it?', 'Air\nand room');
		expect(form.on.changed.mock.lastCall?.slice(0, 2)).toEqual(['repeats', 'Green, again.\n\nAir and room']);
		expect(form.texts('.eh-read-back .eh-quote').at(-1)).toBe('“Green, again.”');
		await form.focus('Back to the questions');
		expect(form.on.write).toHaveBeenCalledOnce();
		await form.type('What would you call it?', '');
		expect(form.on.changed.mock.lastCall?.slice(0, 2)).toEqual(['repeats', 'Green, again.']);
	});

	it('say what would tire apart from what charges, and end with what is to be tried', async () => {
		const people = '- leading #energy/leading/drains';
		const form = await read({ answers: { place: 'Out.', people, fit: '- [ ] a walk #energy/outdoors' } });
		expect(form.texts('.eh-read-back :is(.eh-lens-name, .eh-quote)')).toEqual([
			...['What would charge you', '“Out.”', 'What would tire you even there', 'leading'],
			...['A little of it', '“a walk”'],
		]);
	});

	it('are let stand where they speak of danger, with the quiet line and one way out', async () => {
		const heavy = { ...answers, repeats: 'I do not want to live any more.' };
		const form = await read({ answers: heavy });
		expect(form.texts('.eh-read-back .eh-quote')).toContain('“I do not want to live any more.”');
		expect(form.texts('.eh-read-back .eh-quiet-line')).toEqual([expect.stringContaining('Ana, next door')]);
		expect(form.texts('.eh-read-back .eh-sentence')).toEqual([]);
		expect(form.texts('.eh-read-back .eh-theme')).toEqual([]);
		expect(form.texts('.eh-doors > *')).toEqual([expect.stringContaining('That is enough for today')]);
		await form.press('That is enough for today');
		expect(form.on.close).toHaveBeenCalledOnce();
	});

	it('stay as they are where danger is spoken of in a field of theirs, with the line below it', async () => {
		vi.useFakeTimers();
		const form = await read();
		await form.type('What would you call it?', 'I want to die');
		await form.wait(600);
		expect(form.texts('.eh-read-back .eh-quiet-line')).toHaveLength(1);
		expect(form.focused()).toBe('What would you call it?');
		await form.type('What tells you that it is only a fantasy?', 'I want to die');
		expect(form.texts('details .eh-quiet-line')).toEqual([]);
		await form.wait(600);
		expect(form.texts('details .eh-quiet-line')).toEqual([expect.stringContaining('Ana, next door')]);
		vi.useRealTimers();
	});

	it('show no figure anywhere, and axe finds nothing', async () => {
		const form = await read();
		expect(form.el.querySelector('.eh-read-back')?.textContent).not.toMatch(/\p{N}/u);
		expect(form.texts('.eh-form-foot')[0]).not.toMatch(/\p{N}/u);
		const rules = { 'color-contrast': { enabled: false } };
		expect((await axe.run(form.el, { rules })).violations).toEqual([]);
	}, 20_000);

	it('have the focus, the questions being out of reach; Esc leads back', async () => {
		const form = await read();
		expect(document.activeElement?.textContent).toBe('Your words, read back');
		expect(form.el.querySelector('.eh-form-questions')?.hasAttribute('inert')).toBe(true);
		await form.key('Escape');
		expect(form.focused()).toBe('Read it back');
		expect(form.el.querySelector('.eh-form-questions')?.hasAttribute('inert')).toBe(false);
		expect(form.el.querySelector('.eh-read-back')).toBeNull();
	});

	it('say so plainly where nothing stands under a lens', async () => {
		const form = await read({ answers: { fantasy: 'Goats.' } });
		expect(form.text()).toContain('Nothing stands under the three lenses so far.');
	});
});

describe('the doors', () => {
	const [fit, wish, enough] = [
		'Bring a little of it here',
		'What if it is a wish?',
		'That is enough for today',
	];

	it.each([
		[undefined, [fit, wish, enough]],
		['escape', [fit, wish, enough]],
		['waiting', [fit, wish, enough]],
		['dream', [wish, fit, enough]],
		['wish', [wish, fit, enough]],
	] as const)('are three; a shape of %s changes only their order', async (shape, order) => {
		const form = await read({ about: { fantasy: '', grewFrom: '', isPrivate: false, shape } });
		expect(
			form
				.texts('.eh-doors :is(summary, .eh-door)')
				.map((door) => order.find((name) => door.startsWith(name))),
		).toEqual(order);
		expect(form.el.querySelector('.eh-doors [open]')).toBeNull();
	});

	it('ask each question once', async () => {
		const form = await read();
		const asked = form.text().slice(form.text().indexOf(fit));
		for (const question of ['What feels unrealistic about it?', 'Where could a little of this fit'])
			expect(asked.split(question)).toHaveLength(2);
	});

	it('keep their order while the kind of thought changes', async () => {
		const about = { fantasy: '', grewFrom: '', isPrivate: false };
		const form = await read({ about });
		await form.set({ about: { ...about, shape: 'wish' } });
		expect(form.texts('.eh-doors summary')).toEqual([fit, wish]);
	});

	it('make one line a plain task, and a move with a code that is chosen', async () => {
		const form = await read();
		const inDoor = () => form.el.querySelector('.eh-doors textarea') as HTMLTextAreaElement;
		inDoor().setAttribute('aria-label', 'The line');
		await form.type('The line', 'take calls outside');
		expect(form.on.changed.mock.lastCall?.slice(0, 2)).toEqual(['fit', '- [ ] take calls outside']);
		expect(form.texts('.eh-read-back .eh-quote')).not.toContain('“take calls outside”');
		const codes = form.el.querySelector('.eh-doors select') as HTMLSelectElement;
		expect(codes.value).toBe('');
		expect([...codes.options].slice(1, 4).map(({ value }) => value)).toEqual([
			...['value/nature', 'energy/outdoors', 'need/nature-contact'],
		]);
		expect(form.text()).toContain('Keep it as a plain task');
		await form.choose(codes, 'energy/outdoors');
		expect(form.on.changed.mock.lastCall?.slice(0, 2)).toEqual([
			'fit',
			'- [ ] take calls outside #energy/outdoors',
		]);
		await form.press('Keep it as something to try');
		expect(form.on.write).toHaveBeenCalled();
		expect(form.focused()).toBe('Kept as something to try.');
		expect(form.texts('.eh-doors button')).not.toContain('Keep it as something to try');
		await form.choose(codes, '');
		await form.press('Keep it as a plain task');
		await form.set({ writing: { is: 'written', canUndo: true } });
		expect(form.focused()).toContain('Kept as a plain task');
	});

	it('show a move that is there as it is', async () => {
		const form = await read({ answers: { ...answers, fit: '- [ ] ask #value/nature' } });
		expect(form.texts('.eh-doors label')[0]).toBe('What you want to try');
		expect(form.text()).toContain('Kept as something to try.');
		expect(form.texts('.eh-doors button')).not.toContain('Keep it as something to try');
	});

	it('offer support and limits to someone who waits for something to pass', async () => {
		const about = { fantasy: '', grewFrom: '', isPrivate: false, shape: 'waiting' as const };
		const form = await read({ about, answers: { ...answers, fit: '- [ ] ask #value/nature' } });
		expect(form.texts('.eh-doors option')).toContain('Support');
	});

	it('make two answers an inquiry, and say where the focus goes', async () => {
		const form = await read(
			{},
			{
				explore: vi.fn(() => {
					form.on.setWish({});
					return Promise.resolve(true);
				}),
			},
		);
		await form.type('What feels unrealistic about it?', 'The money.\n');
		expect(form.on.setWish).toHaveBeenLastCalledWith({ unrealistic: 'The money.' });
		expect(form.named<HTMLTextAreaElement>('What feels unrealistic about it?').value).toBe('The money.\n');
		await form.press('Keep these two');
		expect(form.props().on.explore).toHaveBeenCalledExactlyOnceWith({ unrealistic: 'The money.' }, false);
		expect(form.focused()).toContain('Nothing has to follow.');
		expect(form.texts('.eh-doors button')).not.toContain('Keep these two');
		// Taken back, they stand there again.
		await form.set({ wish: { unrealistic: 'The money.' } });
		expect(form.named<HTMLTextAreaElement>('What feels unrealistic about it?').value).toBe('The money.');
	});

	it('ask of a wish the two questions alone, and whatever was answered besides', async () => {
		const form = await read();
		expect(form.el.querySelectorAll('.eh-doors details:has(input[type=checkbox]) textarea')).toHaveLength(2);
		await form.set({ wish: { wish: 'A quiet house.' } });
		expect(form.el.querySelectorAll('.eh-doors details:has(input[type=checkbox]) textarea')).toHaveLength(3);
	});

	it('ask whether it may be a wish where nothing was said of it', async () => {
		const about = { fantasy: '', grewFrom: '', isPrivate: false };
		const form = await read({ about, wish: { only: 'My laugh.' } });
		expect(form.el.querySelector('.eh-doors [open] summary')?.textContent).toBe(wish);
		await form.press('It may be a real wish');
		await form.press('Keep these two');
		expect(form.on.explore).toHaveBeenCalledWith({ only: 'My laugh.' }, true);
		const waiting = await read({ about: { ...about, shape: 'waiting' } });
		expect(waiting.texts('.eh-doors label')).not.toContain('It may be a real wish');
	});

	it('keep the two answers in their fields where nothing could be made of them', async () => {
		const form = await read({}, { explore: () => Promise.resolve(false) });
		await form.type('What feels unrealistic about it?', 'The money.');
		await form.press('Keep these two');
		expect(form.named<HTMLTextAreaElement>('What feels unrealistic about it?').value).toBe('The money.');
		expect(form.text()).not.toContain('Nothing has to follow.');
	});

	it('lead out: that writes and closes, but only what is written is closed', async () => {
		const kept = await read();
		await kept.press(enough);
		expect(kept.on.close).toHaveBeenCalledOnce();
		const failed = await read({}, { write: () => Promise.resolve(false) });
		await failed.press(enough);
		expect(failed.on.close).not.toHaveBeenCalled();
	});
});
