// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { decisionForm, experimentForm, inquiryForm, reviewForm } from '../../../src/domain/forms/specs';
import type { FormProps } from '../../../src/view/forms/model';
import { shownForm } from './shown-form';

const about = { fantasy: 'the goat farm', grewFrom: '', isPrivate: false };
const shown = (given: Partial<FormProps>) => shownForm({ about, ...given });

describe('how an experiment stands', () => {
	it('is an idea, and begins with one press', async () => {
		const form = shown({ spec: experimentForm });
		expect(form.texts('.eh-standing .eh-aside')).toEqual(['an idea']);
		await form.press('Start today');
		expect(form.on.setAbout).toHaveBeenCalledExactlyOnceWith({ start: '2026-03-02', status: 'running' });
		expect(form.texts('.eh-standing .eh-aside')).toEqual(['running']);
		expect(form.focused()).toBe('Since');
	});

	it('has outcomes of one weight, and one that is pressed again is taken back', async () => {
		const form = shown({ spec: experimentForm, about: { ...about, status: 'running', start: '2026-02-01' } });
		await form.press('How did it go?');
		const outcomes = ['keep', 'change', 'stop', 'learnt something'];
		const buttons = outcomes.map((outcome) => form.named(outcome));
		expect(new Set(buttons.map((button) => button.className)).size).toBe(1);
		expect(buttons.map((button) => button.ariaPressed)).toEqual(['false', 'false', 'false', 'false']);
		await form.press('stop');
		expect(form.on.setAbout).toHaveBeenLastCalledWith({ status: 'stop' });
		await form.press('stop');
		expect(form.on.setAbout).toHaveBeenLastCalledWith({ status: 'running' });
	});

	it('takes no half typed year for a day', async () => {
		const form = shown({ spec: experimentForm, about: { ...about, status: 'running', start: '2026-02-01' } });
		const until = form.named<HTMLSelectElement>('Until, if you like');
		await form.choose(until, '0002-04-01');
		expect(form.on.setAbout).not.toHaveBeenCalled();
		await form.choose(until, '2026-04-01');
		expect(form.on.setAbout).toHaveBeenLastCalledWith({ again: '2026-04-01' });
	});

	it('tells calmly that its day has come, and of one that ended nothing', () => {
		const run = { ...about, start: '2026-02-01', again: '2026-03-01' };
		const passed = 'The day you had in mind, 2026-03-01, has come.';
		expect(shown({ spec: experimentForm, about: { ...run, status: 'running' } }).text()).toContain(passed);
		expect(shown({ spec: experimentForm, about: { ...run, status: 'keep' } }).text()).not.toContain(passed);
	});
});

describe('how an inquiry stands', () => {
	it('asks on the shelf why, and for the day to look again', async () => {
		const form = shown({ spec: inquiryForm });
		await form.press('on the shelf');
		expect(form.on.setAbout).toHaveBeenLastCalledWith({ status: 'shelf' });
		expect(form.texts('.eh-prompt')).toContain('Why does it rest for now?');
		await form.choose(form.named('When will you look again?'), '2027-01-01');
		expect(form.on.setAbout).toHaveBeenLastCalledWith({ again: '2027-01-01' });
	});
});

describe('a decision', () => {
	it('has answers of one weight, none chosen, and no day unasked', () => {
		const form = shown({ spec: decisionForm });
		const answers = [...form.el.querySelectorAll('[aria-pressed]')].slice(-5);
		expect(answers.map((button) => button.textContent)).toEqual([
			'yes',
			'no',
			'not now',
			'partly',
			'In two weeks, 2026-03-16',
		]);
		expect(form.el.querySelectorAll('[aria-pressed="true"]')).toHaveLength(0);
		expect(form.named<HTMLInputElement>('Look again on').value).toBe('');
	});

	it('offers a day in two weeks, which goes again', async () => {
		const form = shown({ spec: decisionForm });
		await form.press('In two weeks');
		expect(form.on.setAbout).toHaveBeenLastCalledWith({ again: '2026-03-16' });
		await form.press('In two weeks');
		expect(form.on.setAbout).toHaveBeenLastCalledWith({ again: undefined });
	});

	it('says of its fantasy the name and whether it is private, and no more', () => {
		const form = shown({ spec: decisionForm });
		expect(form.text()).toContain('About this fantasy the goat farm');
		expect(form.text()).not.toContain('How did you mean it?');
		expect(() => form.named('It grew out of…')).toThrow();
	});
});

it('is free of what axe finds in all four', async () => {
	const rules = { 'color-contrast': { enabled: false } };
	const ratable = [{ code: 'need/rest', label: 'Rest', why: 'picked' as const }];
	const answers = {
		unknowns: '- [ ] who hires\n- [x] pay → low',
		readings: '- 2026-03-01 #need/rest 2/5',
		steps: '- [ ] ask',
		ladder: '- visit',
		conversations: '- 2026-03-01, A. K., café',
		snapshot: 'Rest in 2 of 3 notes.\n\n- one: [[e]]\n  - more',
	};
	for (const spec of [experimentForm, inquiryForm, decisionForm, reviewForm]) {
		const form = shown({
			spec,
			answers,
			ratable,
			running: [{ path: 'e.md', text: 'two mornings', status: 'running' }],
			tried: [{ text: 'visit', path: 'e.md', status: 'keep' }],
			about: { ...about, status: 'running', again: '2026-03-01' },
		});
		for (const more of ['Ask me more', 'How did it go?', 'This is not mine to adjust'])
			if (form.text().includes(more)) await form.press(more);
		const { violations } = await axe.run(form.el, { rules });
		expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
	}
}, 30_000);

it('rates in a review how important something is', async () => {
	const ratable = [{ code: 'need/rest', label: 'Rest', why: 'keeps-coming' as const }];
	const form = shown({ spec: reviewForm, ratable, about: undefined });
	await form.press('5, very');
	expect(form.on.changed).toHaveBeenLastCalledWith('importance', '- #need/rest 5/5');
});
