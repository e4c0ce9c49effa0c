// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { experimentForm, inquiryForm } from '../../../src/domain/forms/specs';
import { shownForm } from './shown-form';

const about = { fantasy: '', grewFrom: '', isPrivate: false };

describe('what else can be asked', () => {
	it('stands behind one button a group, and an inquiry opens with two questions', async () => {
		const form = shownForm({ spec: inquiryForm });
		expect(form.texts('.eh-form-heading')).toEqual([
			'What feels unrealistic',
			'What makes it only a fantasy',
		]);
		expect(form.texts('.eh-groups button')).toEqual([
			'What to find out',
			'Ask me more',
			'Conversations and steps',
		]);
		await form.press('Ask me more');
		expect(form.texts('.eh-form-heading')).toHaveLength(6);
		expect(form.focused()).toBe('What is the wish, in one sentence?');
		expect(() => form.named('Ask me more')).toThrow();
		await form.press('What to find out');
		expect(form.focused()).toBe('Add something to find out');
		await form.press('Conversations and steps');
		expect(form.texts('.eh-form-heading')).toHaveLength(9);
		expect(form.texts('.eh-form-heading')).not.toContain('On the shelf');
		expect(form.el.querySelector('.eh-groups')).toBeNull();
	});

	it('is there by itself where it was answered, and stays while the answer is being emptied', async () => {
		const form = shownForm({ spec: inquiryForm, answers: { rules: 'My degree.' } });
		const rules = ['What feels unrealistic', 'What makes it only a fantasy', 'Rules I am obeying'];
		expect(form.texts('.eh-form-heading')).toEqual(rules);
		await form.type('Which rule are you obeying, and whose is it?', '');
		expect(form.texts('.eh-form-heading')).toEqual(rules);
		await form.press('Ask me more');
		expect(form.focused()).toBe('What is the wish, in one sentence?');
	});

	it('asks how an experiment went once that is wanted, not on its first day', async () => {
		const form = shownForm({ spec: experimentForm });
		await form.press('Start today');
		expect(form.texts('.eh-form-heading')).not.toContain('Coming back');
		expect(form.text()).not.toContain('What comes of it?');
		await form.press('How did it go?');
		expect(form.texts('.eh-form-heading')).toContain('Coming back');
		expect(form.text()).toContain('What comes of it?');
		expect(form.texts('.eh-form-heading')).not.toContain('Not mine to adjust');
		expect(() => form.named('How did it go?')).toThrow();
	});

	it.each([
		['its last day has come', { status: 'running', start: '2026-02-01', again: '2026-03-02' }, {}, true],
		['it runs on', { status: 'running', start: '2026-02-01', again: '2026-03-03' }, {}, false],
		['it is an idea with a day', { status: 'idea', again: '2026-03-01' }, {}, false],
		['something came of it', { status: 'stop' }, {}, true],
		['one is answered', { status: 'running', start: '2026-02-01' }, { learnt: 'Less is enough.' }, true],
	] as const)('asks how an experiment went where %s: %s', (_where, standing, answers, isAsked) => {
		const form = shownForm({ spec: experimentForm, answers, about: { ...about, ...standing } });
		expect(form.texts('.eh-form-heading').includes('Coming back')).toBe(isAsked);
	});

	it('leads to support, a boundary or a formal route', async () => {
		const form = shownForm({ spec: experimentForm });
		await form.press('This is not mine to adjust');
		expect(form.focused()).toBe('support');
		expect(form.texts('.eh-explained li')).toHaveLength(3);
	});

	it('shows the shelf where an inquiry rests there', () => {
		const form = shownForm({ spec: inquiryForm, about: { ...about, status: 'shelf' } });
		expect(form.texts('.eh-form-heading')).toContain('On the shelf');
	});
});

describe('an experiment', () => {
	it('opens on the question of its code', () => {
		const form = shownForm({ spec: experimentForm, question: 'Whom do you tend to?' });
		expect(form.text()).toContain('A clue worth a closer look: Whom do you tend to?');
	});

	it('says which words are an idea, until they are changed or let go', async () => {
		const idea = 'Water the plants at noon.';
		const form = shownForm({ spec: experimentForm, answers: { smallest: idea }, ideas: { smallest: idea } });
		expect(form.text()).toContain('An idea from the code book');
		await form.press('Let it go');
		expect(form.on.changed).toHaveBeenLastCalledWith('smallest', '');
		expect(form.focused()).toBe('What is the smallest version of it?');
		expect(form.text()).not.toContain('An idea from the code book');
	});

	it('hints at the idea of the code book where the words are the user’s own', () => {
		const hintIdea = 'Water the plants at noon.';
		const form = shownForm({ spec: experimentForm, answers: { smallest: 'Ask for a plant.' }, hintIdea });
		expect(form.text()).toContain('The code book has an idea too: Water the plants at noon.');
		expect(form.named<HTMLTextAreaElement>('What is the smallest version of it?').value).toBe(
			'Ask for a plant.',
		);
		expect(() => form.named('Let it go')).toThrow();
	});
});
