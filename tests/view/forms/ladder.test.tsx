// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { experimentForm, inquiryForm, reviewForm } from '../../../src/domain/forms/specs';
import { words } from '../../../src/i18n';
import { shownForm } from './shown-form';

describe('a ladder', () => {
	it('is a list to add to, and each step can be tried', async () => {
		const form = shownForm({ spec: inquiryForm, answers: { ladder: '- visit a farm' } });
		await form.type('Add a step', 'two weekends');
		await form.key('Enter');
		expect(form.on.changed).toHaveBeenLastCalledWith('ladder', '- visit a farm\n- two weekends');
		await form.press('Try this one: two weekends');
		expect(form.on.planExperiment).toHaveBeenCalledExactlyOnceWith('two weekends');
	});
});

it('shows of each step of a ladder what was tried of it', async () => {
	const tried = [
		{ text: 'visit a farm', path: 'e.md', status: 'running' as const, start: '2026-02-01' },
		{ text: 'another step', path: 'f.md', status: 'keep' as const },
	];
	const form = shownForm({ spec: inquiryForm, answers: { ladder: '- visit a farm\n- stay' }, tried });
	expect(form.texts('.eh-field li .eh-aside')).toEqual(['running since 2026-02-01 Open it']);
	await form.press('Open what was tried: visit a farm');
	expect(form.on.openLink).toHaveBeenCalledExactlyOnceWith('e.md');
});

it('lets a review say what comes of experiments that run', async () => {
	const running = [{ path: 'e.md', text: 'two mornings', status: 'running' as const }];
	const form = shownForm({ spec: reviewForm, running, about: undefined });
	const outcomes = ['keep', 'change', 'stop', 'learnt something'].map((outcome) => form.named(outcome));
	expect(new Set(outcomes.map((button) => button.className)).size).toBe(1);
	expect(outcomes.map((button) => button.ariaPressed)).toEqual(['false', 'false', 'false', 'false']);
	await form.press('stop');
	expect(form.on.setOutcome).toHaveBeenLastCalledWith('e.md', 'stop');
	await form.set({ running: [{ ...running[0]!, status: 'stop' }] });
	await form.press('stop');
	expect(form.on.setOutcome).toHaveBeenLastCalledWith('e.md', 'running');
});

describe('steps', () => {
	it('are ticked and unticked in place, and what else stands there stays', async () => {
		const form = shownForm({ spec: experimentForm, answers: { steps: 'Soon:\n\n- [ ] ask\n- [x] book' } });
		await form.press('Done: ask');
		expect(form.on.changed).toHaveBeenLastCalledWith('steps', 'Soon:\n\n- [x] ask\n- [x] book');
		await form.press('Done: book');
		expect(form.on.changed).toHaveBeenLastCalledWith('steps', 'Soon:\n\n- [x] ask\n- [ ] book');
	});

	it('become items when the field is left', async () => {
		const form = shownForm({ spec: experimentForm });
		await form.press(words.formsFollow.groups.steps);
		await form.type('Add a step', 'ask');
		await form.focus('Where is an opening for it?');
		expect(form.texts('.eh-step')).toEqual(['ask']);
		expect(form.on.write).toHaveBeenCalledOnce();
	});
});

it('shows a snapshot as lists without a field, and its links lead on', async () => {
	const snapshot = [
		'2026-Q1: 9 notes with a tag.',
		'',
		'- Care (`#value/care`): in 5 of 9 notes',
		'',
		'Experiments:',
		'',
		'- 2026-02-01, two \\[long\\] mornings ([[2026-02-01 experiment|the experiment]]): keep',
		'  - Care: before 2; during 4',
		'- 2026-03-01, [[e]]: running',
	].join('\n');
	const form = shownForm({ spec: reviewForm, answers: { snapshot } });
	expect(form.texts('.eh-frozen > p')).toEqual(['2026-Q1: 9 notes with a tag.', 'Experiments:']);
	expect(form.texts('.eh-frozen > ul > li')).toEqual([
		'Care (#value/care): in 5 of 9 notes',
		'2026-02-01, two [long] mornings (the experiment): keepCare: before 2; during 4',
		'2026-03-01, e: running',
	]);
	await form.press('the experiment');
	expect(form.on.openLink).toHaveBeenLastCalledWith('2026-02-01 experiment');
	expect(form.el.querySelector('.eh-form-section textarea')?.closest('.eh-form-section')).not.toBe(
		form.el.querySelector('.eh-frozen')?.closest('.eh-form-section'),
	);
});

describe('leaving a job outright', () => {
	it('meets one gentle line and two other ways', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const form = shownForm({ spec: experimentForm });
		await form.type('What is the smallest version of it?', 'It is spring. I quit my job.');
		expect(form.text()).not.toContain('larger than something to try');
		await form.wait(600);
		expect(form.text()).toContain('larger than something to try');
		await form.press('Explore what is possible');
		await form.press('Record a decision');
		expect(form.on.exploreFantasy).toHaveBeenCalledExactlyOnceWith('I quit my job.');
		expect(form.on.decide).toHaveBeenCalledExactlyOnceWith('I quit my job.');
		await form.type('What is the smallest version of it?', 'One Friday off.');
		await form.wait(600);
		expect(form.text()).not.toContain('larger than something to try');
		vi.useRealTimers();
	});
});
