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

it('shows a snapshot as it is written, without a field', () => {
	const form = shownForm({
		spec: reviewForm,
		answers: { snapshot: '- Care (`#value/care`): in 5 of 9 notes' },
	});
	expect(form.texts('.eh-frozen')).toEqual(['- Care (`#value/care`): in 5 of 9 notes']);
	expect(form.el.querySelector('.eh-form-section textarea')?.closest('.eh-form-section')).not.toBe(
		form.el.querySelector('.eh-frozen')?.closest('.eh-form-section'),
	);
});

describe('leaving a job outright', () => {
	it('meets one gentle line and two other ways', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const form = shownForm({ spec: experimentForm });
		await form.type('What is the smallest version of it?', 'I quit my job.');
		expect(form.text()).not.toContain('larger than something to try');
		await form.wait(600);
		expect(form.text()).toContain('larger than something to try');
		await form.press('Explore what is possible');
		await form.press('Record a decision');
		expect(form.on.exploreFantasy).toHaveBeenCalledOnce();
		expect(form.on.decide).toHaveBeenCalledOnce();
		await form.type('What is the smallest version of it?', 'One Friday off.');
		await form.wait(600);
		expect(form.text()).not.toContain('larger than something to try');
		vi.useRealTimers();
	});
});
