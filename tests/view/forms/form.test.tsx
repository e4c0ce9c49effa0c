// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { checkInForm } from '../../../src/domain/forms/specs';
import { shownForm } from './shown-form';

const fantasy = 'What is the fantasy?';
const place = 'Where does it happen?';

describe('the form', () => {
	it('asks ten questions in six parts, and more only when asked', async () => {
		const form = shownForm();
		expect(form.texts('.eh-form-heading')).toEqual([
			'The fantasy',
			'What matters',
			'What charges me',
			'What runs short',
			'What repeats',
			'A little of it',
		]);
		expect(form.texts('.eh-field')).toHaveLength(10);
		await form.press('Ask me more');
		expect(form.texts('.eh-field')).toHaveLength(12);
	});

	it('has the focus in what was asked further, whatever its fields are', async () => {
		const form = shownForm();
		await form.press('Ask me more');
		expect(form.focused()).toBe('What does an hour of it look like?');
		await form.press('Ask me more');
		expect(form.focused()).toBe('Add one…');
	});

	it('shows what was asked further where it was answered', () => {
		expect(shownForm({ answers: { opposite: 'Of everything.' } }).texts('.eh-prompt')).toContain(
			'In which ways is it the opposite of where you are?',
		);
	});

	it('holds no figure', async () => {
		const form = shownForm({
			answers: { beneath: 'It is probably not about goats, but about air. #value/nature', littleRoom: '' },
			note: { path: 'a.md', title: 'Goats' },
		});
		for (let at = 0; at < 4; at++) await form.press('Ask me more');
		await form.press('About this fantasy');
		expect(form.texts('.eh-field')).toHaveLength(18);
		expect(form.texts('.eh-rating')).toHaveLength(1);
		expect(form.text()).not.toMatch(/\p{N}/u);
	});

	it('is free of what axe finds, as a reflection and as a check-in', async () => {
		const rules = { 'color-contrast': { enabled: false } };
		const answers = { place: '- outdoors', fit: '- [ ] walk #energy/moving', beneath: 'Air. #value/nature' };
		for (const given of [{ answers, others: [{ heading: 'Mine', text: 'x' }] }, { spec: checkInForm }]) {
			const ratable = [{ code: 'need/rest', label: 'Rest', why: 'picked' as const }];
			const { violations } = await axe.run(shownForm({ ...given, ratable }).el, { rules });
			expect(violations).toEqual([]);
		}
	}, 20_000);

	it('says that a draft was left, and from which jot it comes', () => {
		const form = shownForm({ isDraft: true, from: { title: 'Goats again' } });
		expect(form.text()).toContain('You left this here earlier.');
		expect(form.text()).toContain('From “Goats again”');
	});

	it('shows other parts of the note as they are, and without a field', () => {
		const form = shownForm({ others: [{ heading: 'Mine', text: 'Line one\n  two' }] });
		expect(form.texts('.eh-as-written')).toEqual(['Line one\n  two']);
		expect(form.el.querySelector('.eh-others textarea')).toBeNull();
	});
});

describe('an answer', () => {
	it('is kept with each change, to the letter but for blank lines around it', async () => {
		const form = shownForm();
		await form.type(fantasy, '\n  Goats,\n\nno mail. \n');
		expect(form.on.changed.mock.calls).toEqual([['fantasy', '  Goats,\n\nno mail.']]);
		expect(form.named<HTMLTextAreaElement>(fantasy).value).toBe('\n  Goats,\n\nno mail. \n');
	});

	it('follows the note where it is not being typed in', async () => {
		const form = shownForm({ answers: { fantasy: 'Goats', repeats: 'Air' } });
		await form.type(fantasy, 'Goats and bees');
		await form.set({ answers: { fantasy: 'Sheep', repeats: 'Water' } });
		expect(form.named<HTMLTextAreaElement>(fantasy).value).toBe('Goats and bees');
		expect(form.named<HTMLTextAreaElement>('What repeats across these answers?').value).toBe('Water');
		// What is typed on there was typed over words that the note does not say any more.
		await form.type(fantasy, 'Goats and bees. Hay.');
		expect(form.on.seen).toHaveBeenLastCalledWith('fantasy', 'Goats and bees');
		await form.set({ answers: { fantasy: 'Sheep' } });
		await form.focus('What repeats across these answers?');
		await form.set({});
		expect(form.named<HTMLTextAreaElement>(fantasy).value).toBe('Sheep');
	});

	it('goes back with what is undone', async () => {
		const form = shownForm({ answers: { fantasy: 'Goats' }, writing: { is: 'written', canUndo: true } });
		await form.type(fantasy, 'Goats and bees');
		await form.press('Undo');
		expect(form.on.undo).toHaveBeenCalledOnce();
		await form.set({ answers: { fantasy: 'Goats' } });
		expect(form.named<HTMLTextAreaElement>(fantasy).value).toBe('Goats');
	});

	it('changed elsewhere too stands beside the note’s, and the user says which stays', async () => {
		const form = shownForm({ answers: { fantasy: 'Goats' } });
		await form.type(fantasy, 'Bees');
		await form.set({ conflicts: { fantasy: 'Sheep' } });
		expect(form.texts('.eh-conflict blockquote')).toEqual(['Bees', 'Sheep']);
		await form.press('Keep mine');
		await form.press('Take the note’s');
		expect(form.on.settle.mock.calls).toEqual([
			['fantasy', 'here'],
			['fantasy', 'note'],
		]);
		await form.set({ answers: { fantasy: 'Sheep' }, conflicts: {} });
		expect(form.named<HTMLTextAreaElement>(fantasy).value).toBe('Sheep');
		expect(form.texts('.eh-conflict')).toEqual([]);
	});
});

describe('writing', () => {
	it('happens once when the focus leaves a part in which something changed', async () => {
		const form = shownForm();
		await form.type(place, 'At home');
		await form.focus('What is your body doing?');
		expect(form.on.write).not.toHaveBeenCalled();
		await form.focus(fantasy);
		await form.focus(place);
		await form.focus(fantasy);
		expect(form.on.write).toHaveBeenCalledOnce();
	});

	it('is tried again at the next leaving where it failed', async () => {
		const write = vi.fn(() => Promise.resolve(false));
		const form = shownForm({}, { write });
		await form.type(fantasy, 'Goats');
		for (const name of [place, fantasy, place]) await form.focus(name);
		expect(write).toHaveBeenCalledTimes(2);
	});

	it('says at the answer that could not be written why, and leads there from the foot', async () => {
		const form = shownForm({
			answers: { fantasy: 'Goats', feel: '## my heading' },
			note: { path: 'a.md', title: 'Goats' },
			writing: { is: 'failed', why: 'A heading.', fields: ['feel'] },
		});
		const invalid = form.el.querySelectorAll<HTMLTextAreaElement>('[aria-invalid]');
		expect([...invalid].map(({ value }) => value)).toEqual(['## my heading']);
		const field = invalid[0]?.closest('.eh-field');
		expect(field?.querySelector('[role=alert]')?.textContent).toContain('change that line');
		expect(form.texts('.eh-form-foot [role=status]')).toEqual([
			'Written, but for what is marked above. That is kept on this device.',
		]);
		await form.press('Show it');
		expect(document.activeElement).toBe(invalid[0]);
		await form.set({ note: undefined });
		expect(form.texts('.eh-form-foot [role=status]')[0]).toContain('Not written');
	});

	it('names the keys that lead on once, where there are keys', () => {
		expect(shownForm().text().split('ctrl ↵')).toHaveLength(2);
		expect(shownForm({ nextKeys: '' }).text()).not.toContain('next part');
	});

	it('happens on Mod+Enter, which leads to the next part, and on Mod+S, which does not', async () => {
		const form = shownForm();
		await form.type(fantasy, 'Goats');
		await form.key('s', { ctrlKey: true });
		expect(form.on.write).toHaveBeenCalledTimes(1);
		expect(form.focused()).toBe(fantasy);
		await form.type(fantasy, 'Goats!');
		await form.key('Enter', { metaKey: true });
		expect(form.on.write).toHaveBeenCalledTimes(2);
		expect(form.focused()).toBe('What it is probably not about');
	});

	it.each([
		[{ is: 'unchanged' }, undefined, 'Not written yet'],
		[{ is: 'written', canUndo: false }, { path: 'a.md', title: 'Goats' }, 'Kept in Goats'],
		[{ is: 'busy' }, undefined, 'Writing…'],
		[{ is: 'failed', why: 'No room.' }, undefined, 'Not written: No room. Your words are still here'],
	] as const)('says how it stands: %o', (writing, note, says) => {
		expect(shownForm({ writing, note }).texts('.eh-form-foot [role=status]')[0]).toContain(says);
	});

	it('can be stopped, the note be opened, and whom to turn to is always there', async () => {
		const form = shownForm({ note: { path: 'a.md', title: 'Goats' } });
		await form.press('Open note');
		await form.press('Stop here');
		expect(form.on.openNote).toHaveBeenCalledOnce();
		expect(form.on.close).toHaveBeenCalledOnce();
		expect(form.texts('.eh-form-foot details')[0]).toContain('Ana, next door');
	});
});

describe('what is not written', () => {
	it('can be discarded from within a field, which writes nothing, and be brought back', async () => {
		const form = shownForm({ canDiscard: true });
		expect(shownForm().text()).not.toContain('Discard');
		await form.type(fantasy, 'Goats');
		const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
		form.named('Discard').dispatchEvent(press);
		expect(press.defaultPrevented).toBe(true);
		form.named('Discard').click();
		await form.set({ answers: {}, canDiscard: false, canBringBack: true });
		expect(form.on.discard).toHaveBeenCalledOnce();
		expect(form.named<HTMLTextAreaElement>(fantasy).value).toBe('');
		await form.focus(place);
		expect(form.on.write).not.toHaveBeenCalled();
		await form.press('Bring back');
		expect(form.on.bringBack).toHaveBeenCalledOnce();
		expect(document.activeElement?.getAttribute('role')).toBe('status');
		await form.set({ answers: { fantasy: 'Goats' } });
		expect(form.named<HTMLTextAreaElement>(fantasy).value).toBe('Goats');
	});
});

describe('poles', () => {
	it('are a description until one is said to pull or to tire', async () => {
		const form = shownForm();
		await form.type(place, 'On a hill.');
		await form.press('outdoors');
		expect(form.on.changed).toHaveBeenLastCalledWith('place', 'On a hill.\n\n- outdoors');
		await form.press('part of the pull: outdoors');
		expect(form.on.changed).toHaveBeenLastCalledWith('place', 'On a hill.\n\n- outdoors #energy/outdoors');
		await form.press('would tire me: outdoors');
		expect(form.on.changed).toHaveBeenLastCalledWith(
			'place',
			'On a hill.\n\n- outdoors #energy/outdoors/drains',
		);
		await form.press('would tire me: outdoors');
		await form.press('outdoors');
		expect(form.on.changed).toHaveBeenLastCalledWith('place', 'On a hill.');
	});

	it('say once for all of them what counts, and beside one that is picked what it can be', async () => {
		const form = shownForm();
		const section = form.named(place).closest('.eh-form-section');
		const help = [...(section?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent);
		expect(help.filter((text) => text.includes('counts only'))).toHaveLength(1);
		await form.press('outdoors');
		const choice = form.named('outdoors').parentElement;
		expect([...(choice?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
			'outdoors',
			'part of the pull',
			'would tire me',
		]);
	});

	it('can be several, and say whether they are pressed', async () => {
		const form = shownForm({ answers: { place: '- at home' } });
		await form.press('outdoors');
		const pressed = [...form.el.querySelectorAll('.eh-poles [aria-pressed=true]')];
		expect(pressed.map(({ textContent }) => textContent)).toEqual(['outdoors', 'at home']);
	});

	it('leave the lines of others as they are written', async () => {
		const list = '* Outdoors #energy/outdoors\n* At home';
		const form = shownForm({ answers: { place: list } });
		await form.press('indoors');
		expect(form.on.changed).toHaveBeenLastCalledWith('place', `${list}\n* indoors`);
		await form.press('would tire me: at home');
		expect(form.on.changed).toHaveBeenLastCalledWith(
			'place',
			'* Outdoors #energy/outdoors\n* At home #energy/home-base/drains\n* indoors',
		);
		await form.press('outdoors');
		await form.type(place, 'Up there.');
		expect(form.on.changed).toHaveBeenLastCalledWith(
			'place',
			'Up there.\n\n* At home #energy/home-base/drains\n* indoors',
		);
	});

	it('leave a space alone that is being typed', async () => {
		const form = shownForm({ answers: { place: '- at home' } });
		await form.type(place, 'On a ');
		expect(form.named<HTMLTextAreaElement>(place).value).toBe('On a ');
	});
});

describe('what to try', () => {
	const fit = 'Where could a little of this fit';

	it.each(['', '- [ ] walk'])('gets no tag that was not chosen, begun as %j', async (there) => {
		const form = shownForm({ answers: { beneath: 'Air. #value/nature', fit: there } });
		await form.type(fit, 'walk more');
		expect(form.on.changed).toHaveBeenLastCalledWith('fit', '- [ ] walk more');
	});
});

describe('what is said of the fantasy', () => {
	it('stands folded in one line', () => {
		const about = {
			fantasy: 'The goat farm',
			grewFrom: 'Landscaping',
			tone: 'joking',
			isPrivate: true,
		} as const;
		expect(shownForm({ about }).texts('.eh-about summary')).toEqual([
			'About this fantasy The goat farm · grew out of Landscaping · joking · private',
		]);
	});

	it('is asked for behind the first questions, and there at once where something is said', async () => {
		const form = shownForm();
		expect(form.texts('.eh-about')).toEqual([]);
		await form.press('Ask me more');
		expect(form.texts('.eh-about')).toHaveLength(1);
		const about = { fantasy: 'The goat farm', grewFrom: '', isPrivate: false };
		const named = shownForm({ about });
		expect(named.texts('.eh-about')).toHaveLength(1);
		await named.set({ about: { ...about, fantasy: '' } });
		expect(named.texts('.eh-about')).toHaveLength(1);
	});

	it('has its name completed by the keys', async () => {
		const form = shownForm({ fantasies: ['The goat farm', 'A café', 'Goat cheese'] });
		await form.press('Ask me more');
		await form.type('What do you call it?', 'goat');
		expect(form.texts('[role=option]').slice(0, 2)).toEqual(['The goat farm', 'Goat cheese']);
		await form.key('ArrowDown');
		await form.key('ArrowDown');
		await form.key('Enter');
		expect(form.on.setAbout).toHaveBeenCalledExactlyOnceWith({ fantasy: 'Goat cheese' });
	});

	it('takes any other name when the field is left, and once; until then it is kept with each key', async () => {
		const form = shownForm({ fantasies: ['The goat farm'] });
		await form.press('Ask me more');
		await form.type('What do you call it?', ' Bees ');
		expect(form.on.naming).toHaveBeenCalledExactlyOnceWith({ fantasy: 'Bees' });
		expect(form.named<HTMLInputElement>('What do you call it?').value).toBe(' Bees ');
		await form.focus(fantasy);
		expect(form.on.setAbout).toHaveBeenCalledExactlyOnceWith({ fantasy: 'Bees' });
	});

	it('has a shape and a tone only where one is pressed, and pressed again none', async () => {
		const form = shownForm();
		await form.press('Ask me more');
		expect(form.el.querySelector('.eh-one-of [aria-pressed=true]')).toBeNull();
		await form.press('It may be a real wish.');
		await form.press('It may be a real wish.');
		await form.press('Keep this note private');
		expect(form.on.setAbout.mock.calls).toEqual([
			[{ shape: 'wish' }],
			[{ shape: undefined }],
			[{ isPrivate: true }],
		]);
	});
});

describe('a check-in', () => {
	const ratable = [
		{ code: 'need/rest', label: 'Rest', why: 'keeps-coming' },
		{ code: 'need/clarity', label: 'Clarity', why: 'picked' },
	] as const;

	it('rates by words, and not now is no rating', async () => {
		const form = shownForm({ spec: checkInForm, about: undefined, ratable });
		await form.press('3, enough to get by');
		expect(form.on.changed).toHaveBeenLastCalledWith('met', '- #need/rest 3/5');
		expect(form.texts('.eh-rating-chosen')).toEqual(['enough to get by', '']);
		await form.press('not now');
		expect(form.on.changed).toHaveBeenLastCalledWith('met', '');
	});

	it('takes further codes, and shows words between ratings as they are', async () => {
		const form = shownForm(
			{ spec: checkInForm, ratable, answers: { met: 'A long week.\n\n- #need/rest 2/5' } },
			{ pickCode: (_said, _lens, picked) => picked('value/craft') },
		);
		expect(form.texts('.eh-ratings > .eh-as-written')).toEqual(['A long week.']);
		await form.press('Add another…');
		expect(form.texts('.eh-rating legend').at(-1)).toBe('Craft and quality');
		expect(document.activeElement?.closest('.eh-rating')).toBe(
			[...form.el.querySelectorAll('.eh-rating')].at(-1),
		);
	});

	it('asks what to rate while nothing is proposed', async () => {
		const form = shownForm(
			{ spec: checkInForm },
			{ pickCode: (_said, _lens, picked) => picked('value/craft') },
		);
		const asks = () => form.texts('.eh-ratings .eh-prompt');
		expect(asks()).toEqual(['What would you like to rate?']);
		await form.press('Add one…');
		expect(asks()).toEqual(['How met were these, this week?']);
		expect(form.named('Add another…')).toBeDefined();
	});

	it('names both ends of its scale', () => {
		const labels = shownForm({ spec: checkInForm, ratable: [ratable[0]] }).texts('.eh-rating label');
		expect(labels).toEqual(['0not at all', '1', '2', '3', '4', '5fully', 'not now']);
	});

	it('asks in words that fit what fills the days', async () => {
		const form = shownForm({ spec: checkInForm, situation: 'search' });
		expect(form.texts('.eh-prompt')[0]).toBe('Which moments of the search gave you energy?');
		const choice = form.named<HTMLSelectElement>('My days now are about');
		choice.value = 'care';
		choice.dispatchEvent(new Event('change', { bubbles: true }));
		expect(form.on.setSituation).toHaveBeenCalledExactlyOnceWith('care');
	});
});

describe('what gets too little room', () => {
	it('is asked of all that the page is tagged with, in words for room', async () => {
		const answers = {
			beneath: 'Air. #value/nature',
			feel: 'Calm. #need/calm',
			tires: 'Talk. #energy/lively/drains',
		};
		const form = shownForm({ answers });
		await form.press('Ask me more');
		await form.press('Ask me more');
		expect(form.texts('.eh-rating legend')).toEqual(['Nature', 'Calm']);
		await form.press('no room');
		expect(form.on.changed).toHaveBeenLastCalledWith('littleRoom', '- #value/nature 0/5');
		expect(form.text()).not.toContain('not at all');
	});
});
