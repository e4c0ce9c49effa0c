// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
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
			'“at home”',
			'“Some green around me.”',
		]);
	});

	it('share a mark where they are of one theme, and are asked for a name', async () => {
		const form = await read();
		expect(form.texts('.eh-read-back li .eh-theme')).toEqual(['✦', '✦', '✦']);
		expect(form.texts('.eh-sentence')).toEqual([
			'✦Three answers lean the same way: “the woods”, “Out in the air”, “Some green around me”. What would you call it?',
		]);
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
		expect(form.texts('.eh-doors summary')).toEqual(order);
		expect(form.el.querySelector('.eh-doors [open]')).toBeNull();
	});

	it('make one line a move with a code of the answers', async () => {
		const form = await read();
		const line = form.el.querySelector('.eh-doors textarea') as HTMLTextAreaElement;
		line.setAttribute('aria-label', 'The line');
		await form.type('The line', 'take calls outside');
		expect(form.on.changed).toHaveBeenLastCalledWith('fit', '- [ ] take calls outside #value/nature');
		await form.press('Keep it as something to try');
		expect(form.on.write).toHaveBeenCalled();
		expect(form.text()).toContain('Kept as something to try.');
	});

	it('offer support and limits to someone who waits for something to pass', async () => {
		const about = { fantasy: '', grewFrom: '', isPrivate: false, shape: 'waiting' as const };
		const form = await read({ about, answers: { ...answers, fit: '- [ ] ask #value/nature' } });
		expect(form.texts('.eh-doors option')).toContain('Support');
	});

	it('make two answers an inquiry', async () => {
		const form = await read();
		await form.type('What feels unrealistic about it?', 'The money.\n');
		await form.press('Keep these two');
		expect(form.on.explore).toHaveBeenCalledExactlyOnceWith({ unrealistic: 'The money.' });
		expect(form.text()).toContain('Nothing has to follow.');
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
		await kept.press('Close');
		expect(kept.on.close).toHaveBeenCalledOnce();
		const failed = await read({}, { write: () => Promise.resolve(false) });
		await failed.press('Close');
		expect(failed.on.close).not.toHaveBeenCalled();
	});
});
