// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/forms/form';
import { experimentForm } from '../../../src/domain/forms/specs';
import type { FormProps } from '../../../src/view/forms/model';
import { focusFirstField } from '../../../src/view/forms/first-field';
import { shownForm } from './shown-form';

/** The question whose field has the focus. */
function asked(answers: Answers, given: Partial<Omit<FormProps, 'on'>> = {}): string | null | undefined {
	const { el } = shownForm({ spec: experimentForm, answers, ...given });
	focusFirstField(el);
	return document.activeElement?.closest('.eh-field')?.querySelector('.eh-prompt')?.textContent;
}

const clue = 'Which clue does it come from?';
const smallest = 'What is the smallest version of it?';

describe('the cursor', () => {
	it('goes to the smallest version that a new experiment begins with, not past it', () => {
		const idea = 'An hour outdoors.';
		expect(asked({ clue: 'Air.', smallest: idea }, { ideas: { smallest: idea } })).toBe(smallest);
		expect(asked({ clue: 'Air.', smallest: 'ask who herds' })).toBe(smallest);
	});

	it('goes to the first empty field of a page, and of an experiment that is written already', () => {
		expect(asked({})).toBe(clue);
		const note = { path: 'e.md', title: 'e' };
		expect(asked({ clue: 'Air.', smallest: 'An hour.' }, { note })).not.toBe(smallest);
	});
});

describe('an experiment of a step that was for a day', () => {
	it('offers that day, unless it has passed or the experiment has begun', async () => {
		const offer = 'From 2026-03-20, the day you had in mind';
		const page = { spec: experimentForm, answers: { steps: '- [ ] ask' }, dayInMind: '2026-03-20' };
		const shown = shownForm(page);
		await shown.press(offer);
		expect(shown.on.setAbout).toHaveBeenCalledExactlyOnceWith({ start: '2026-03-20', status: 'running' });
		expect(shown.text()).not.toContain('you had in mind');
		expect(shownForm({ ...page, today: '2026-03-21' }).text()).not.toContain('you had in mind');
	});
});
