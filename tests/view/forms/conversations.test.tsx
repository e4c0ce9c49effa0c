// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { inquiryForm } from '../../../src/domain/forms/specs';
import { shownForm } from './shown-form';

const shown = (conversations = '') =>
	shownForm({ spec: inquiryForm, answers: { conversations, rules: 'x', ...(conversations && {}) } });

it('adds a conversation in place, kept with each key', async () => {
	const form = shown('- 2026-01-05, B., farmhand');
	await form.press('Add a conversation');
	expect(form.focused()).toBe('When');
	await form.press('Today');
	await form.type('Who', 'A. K.');
	await form.type('Their role', 'runs a café');
	await form.press('what is hard about it?');
	await form.type('What I learnt', 'Mornings begin at four.');
	expect(form.on.changed.mock.lastCall?.[1]).toBe(
		[
			'- 2026-01-05, B., farmhand',
			'- 2026-03-02, A. K., runs a café',
			'  - asked: what is hard about it?',
			'  - learnt: Mornings begin at four.',
		].join('\n'),
	);
	await form.press('That is it');
	expect(form.focused()).toBe('Add a conversation');
	expect(form.texts('.eh-field li')).toEqual(['2026-01-05, B., farmhand', '2026-03-02, A. K., runs a café']);
});

it('asks for initials, and fills nothing in', async () => {
	const form = shown('- 2026-01-05, B.');
	await form.press('Add a conversation');
	expect(form.text()).toContain('Initials are enough');
	expect(form.named<HTMLInputElement>('When').value).toBe('');
	await form.press('That is it');
	expect(form.on.changed).not.toHaveBeenCalled();
});
