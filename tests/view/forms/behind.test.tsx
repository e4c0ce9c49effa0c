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
		await form.press('Ask me more');
		expect(form.texts('.eh-form-heading')).toHaveLength(10);
		expect(form.focused()).toBe('What is the wish, in one sentence?');
		expect(() => form.named('Ask me more')).toThrow();
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

	it('asks how it went once an experiment runs', async () => {
		const form = shownForm({ spec: experimentForm });
		expect(form.texts('.eh-form-heading')).not.toContain('Coming back');
		await form.press('Start today');
		expect(form.texts('.eh-form-heading')).toContain('Coming back');
		expect(form.texts('.eh-form-heading')).not.toContain('Not mine to adjust');
		expect(() => form.named('How did it go?')).toThrow();
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
});
