// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { decisionForm } from '../../../src/domain/forms/specs';
import { shownForm } from './shown-form';

const basis = (answer = '') => shownForm({ spec: decisionForm, answers: { basis: answer } });

describe('a choice', () => {
	it('takes several in their own order, each pressed again goes', async () => {
		const form = basis();
		await form.press('money');
		await form.press('fear');
		expect(form.on.changed).toHaveBeenLastCalledWith('basis', 'fear, money');
		await form.press('money');
		expect(form.on.changed).toHaveBeenLastCalledWith('basis', 'fear');
	});

	it('keeps words of one’s own beside what is picked', async () => {
		const form = basis('fear\n\nMostly of the first month.');
		expect(form.named('fear').ariaPressed).toBe('true');
		const field = form.named<HTMLTextAreaElement>('What does it rest on?');
		expect(field.value).toBe('Mostly of the first month.');
		await form.press('habit');
		expect(form.on.changed.mock.lastCall?.[1]).toContain('Mostly of the first month.');
	});

	it('is one stop of Tab, and arrows lead along it', async () => {
		const form = basis();
		const row = form.named('information').parentElement;
		expect(row?.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
		await form.focus('information');
		await form.key('ArrowRight');
		expect(form.focused()).toBe('fear');
		expect(form.named('fear').tabIndex).toBe(0);
		expect(form.named('information').tabIndex).toBe(-1);
	});
});
