// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inquiryForm } from '../../../src/domain/forms/specs';
import { words } from '../../../src/i18n';
import type { FormProps } from '../../../src/view/forms/model';
import { shownForm } from './shown-form';

const two = '- [ ] who hires\n- [?] they want a degree';
const add = 'Add something to find out';
const shown = (unknowns: string, given: Partial<FormProps> = {}) =>
	shownForm({ spec: inquiryForm, answers: { unknowns, rules: 'x' }, ...given });
const last = (form: ReturnType<typeof shown>) => form.on.changed.mock.lastCall?.[1];

describe('something to find out', () => {
	it('is said to be there where it is added out of sight', async () => {
		const form = shown('- [ ] who hires');
		const said = 'It stands among what is to be found out.';
		expect(form.text()).not.toContain(said);
		await form.type(add, 'what it pays');
		await form.key('Enter');
		expect(form.texts('.eh-unknown > span')).toEqual(['who hires']);
		expect(form.text()).toContain(said);
	});

	it('is in the answer from its first key, and an item with Enter', async () => {
		const form = shown('- [ ] who hires', { oneUnknown: false });
		await form.type(add, 'what it pays');
		expect(last(form)).toBe('- [ ] who hires\n- [ ] what it pays');
		expect(form.texts('.eh-unknown > span')).toEqual(['who hires']);
		await form.key('Enter');
		expect(form.texts('.eh-unknown > span')).toEqual(['who hires', 'what it pays']);
		expect(form.named<HTMLInputElement>(add).value).toBe('');
		expect(form.focused()).toBe(add);
	});

	it('says when it was added to an inquiry of another time', async () => {
		const form = shown('- [ ] who hires', { day: '2025-12-02' });
		await form.type(add, 'what it pays');
		expect(last(form)).toBe('- [ ] who hires\n- [ ] what it pays ➕ 2026-03-02');
		await form.set({ day: '2025-12-03', round: 'b', answers: { unknowns: '- [ ] who hires' } });
		await form.type(add, 'what it pays');
		expect(last(form)).toBe('- [ ] who hires\n- [ ] what it pays');
	});

	it('keeps what the note says where that changes while one is added', async () => {
		const form = shown('');
		await form.press('What to find out');
		await form.type(add, 'who');
		await form.set({ answers: { unknowns: '- [ ] who\n- [ ] from the phone' } });
		await form.focus('Which rule are you obeying, and whose is it?');
		await form.set({});
		expect(form.text()).toContain('from the phone');
	});

	it('stands as it is said to stand, and tells what was learnt and by when', async () => {
		const form = shown('- [ ] who hires');
		await form.choose(form.named('How it stands: who hires'), 'x');
		expect(last(form)).toBe('- [x] who hires');
		await form.type('What I learnt', 'small farms ');
		expect(last(form)).toBe('- [x] who hires → small farms');
		await form.choose(form.named('By when, if you like'), '2026-05-01');
		expect(last(form)).toBe('- [x] who hires → small farms 📅 2026-05-01');
	});

	it('keeps marks in what was learnt', () => {
		const form = shown('- [x] who hires → see [[Farms|the list]]');
		expect(form.text()).toContain('What I learnt: see the list');
		expect(form.el.querySelector('.eh-unknowns textarea')).toBeNull();
	});

	it('takes ways of finding out, and lets them go', async () => {
		const form = shown('- [ ] who hires\n- [ ] pay', { oneUnknown: false });
		await form.press('reading the figures');
		expect(last(form)).toBe('- [ ] who hires\n  - reading the figures\n- [ ] pay');
		expect(form.named('reading the figures').ariaPressed).toBe('true');
		await form.press('reading the figures');
		expect(last(form)).toBe('- [ ] who hires\n- [ ] pay');
	});

	it('can be tried', async () => {
		const form = shown('- [ ] who hires');
		await form.press('Plan an experiment from it');
		expect(form.on.planExperiment).toHaveBeenCalledExactlyOnceWith('who hires');
	});

	it('counts what is known of all that matters, and nothing else', () => {
		expect(shown('- [x] a\n- [ ] b\n- [-] c').text()).toContain('1 of 2 known');
	});

	it('is asked once how it is to stand, in place', async () => {
		const form = shown('', { unknownsAs: 'ask' });
		await form.press(words.formsFollow.groups.unknowns);
		await form.type(add, 'who hires');
		await form.press('As plain bullets');
		expect(last(form)).toBe('- ? who hires');
		expect(form.on.setUnknownsAs).toHaveBeenCalledExactlyOnceWith('bullets');
		await form.set({ unknownsAs: 'bullets' });
		expect(form.text()).not.toContain('How should these stand');
		await form.type(add, 'pay');
		expect(last(form)).toBe('- ? who hires\n- ? pay');
	});

	it('goes on as it stands where the note says so already', async () => {
		const form = shown('- ? who hires', { unknownsAs: 'ask' });
		expect(form.text()).not.toContain('How should these stand');
		await form.type(add, 'pay');
		expect(last(form)).toBe('- ? who hires\n- ? pay');
	});
});

describe('one at a time', () => {
	it('shows the next open one, and stays with it until it is left', async () => {
		const form = shown(`- [x] pay\n${two}`);
		expect(form.texts('.eh-unknown > span')).toEqual(['who hires']);
		await form.choose(form.named('How it stands: who hires'), 'x');
		expect(form.texts('.eh-unknown > span')).toEqual(['who hires']);
		await form.press('The next one');
		expect(form.texts('.eh-unknown > span')).toEqual(['they want a degree']);
	});

	it('leads to all of them and back', async () => {
		const form = shown(two);
		await form.press('Show all 2');
		expect(form.on.showOneUnknown).toHaveBeenLastCalledWith(false);
		await form.set({ oneUnknown: false });
		expect(form.texts('.eh-unknown > span')).toEqual(['who hires', 'they want a degree']);
		await form.press('One at a time');
		expect(form.on.showOneUnknown).toHaveBeenLastCalledWith(true);
	});

	it('names discomfort, and stops', async () => {
		const form = shown(two);
		expect(form.text()).toContain('can feel uncomfortable');
		await form.press('Stop here for today');
		expect(form.on.write).toHaveBeenCalledOnce();
		expect(form.on.close).toHaveBeenCalledOnce();
	});
});

describe('an answer that wonders', () => {
	it('offers a question that was typed between what is to be found out, and then stands there once', async () => {
		const list = '- [ ] rent?\n\nWhat does a tuner earn in a year?\n';
		const form = shownForm({ spec: inquiryForm, answers: { unknowns: list } });
		await form.press('Turn into something to find out: “What does a tuner earn in a year?”');
		const turned = form.on.changed.mock.lastCall?.[1] ?? '';
		expect(turned.match(/tuner/g)).toHaveLength(1);
		expect(turned).toContain('- [ ] rent?\n');
		expect(turned).toContain('- [ ] What does a tuner earn in a year?');
		expect(() => form.named('Turn into something')).toThrow();
	});

	beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));

	it('becomes something to find out, and keeps its words', async () => {
		const form = shownForm({ spec: inquiryForm });
		await form.type('What feels unrealistic about it?', "It is far. I don't know how anybody gets in.");
		await form.wait(600);
		await form.press('Turn into something to find out: “I don');
		expect(last(form)).toBe("- [ ] I don't know how anybody gets in.");
		expect(form.on.changed.mock.lastCall?.[0]).toBe('unknowns');
		expect(form.text()).toContain('It stands among what is to be found out.');
		expect(() => form.named('Turn into something')).toThrow();
		vi.useRealTimers();
	});

	it('that puts it off is asked once for a day', async () => {
		const form = shownForm({ spec: inquiryForm, answers: { wish: 'x' } });
		await form.type('What is the wish, in one sentence?', 'To write, someday.');
		expect(form.text()).not.toContain('When will you look again?');
		await form.wait(600);
		await form.choose(form.named('When will you look again?'), '2026-09-01');
		expect(form.on.setAbout).toHaveBeenCalledExactlyOnceWith({ again: '2026-09-01' });
		vi.useRealTimers();
	});
});
