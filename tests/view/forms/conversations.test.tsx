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
	expect(form.texts('.eh-go-on')).toEqual(['2026-01-05, B., farmhand', '2026-03-02, A. K., runs a café']);
	expect(form.texts('.eh-field li .eh-faint')).toEqual(['Mornings begin at four.']);
});

it('asks for initials, and fills nothing in', async () => {
	const form = shown('- 2026-01-05, B.');
	await form.press('Add a conversation');
	expect(form.text()).toContain('Initials are enough');
	expect(form.named<HTMLInputElement>('When').value).toBe('');
	await form.press('That is it');
	expect(form.on.changed).not.toHaveBeenCalled();
});

it('is gone on with in its place, and may hold a question of one’s own', async () => {
	const form = shown('- 2026-01-05, B., farmhand\n- C.');
	await form.press('Go on with: 2026-01-05, B., farmhand');
	expect(form.focused()).toBe('When');
	expect(form.named<HTMLInputElement>('Who').value).toBe('B.');
	await form.press('what is hard about it?');
	await form.type('A question of my own', 'who milks on Sundays?');
	await form.type('What I learnt', 'Everybody in turn.');
	expect(form.on.changed.mock.lastCall?.[1]).toBe(
		[
			'- 2026-01-05, B., farmhand',
			'  - asked: what is hard about it? · who milks on Sundays?',
			'  - learnt: Everybody in turn.',
			'- C.',
		].join('\n'),
	);
	await form.press('That is it');
	expect(form.focused()).toBe('Go on with: 2026-01-05, B., farmhand');
	await form.press('Go on with: 2026-01-05, B., farmhand');
	expect(form.named<HTMLTextAreaElement>('A question of my own').value).toBe('who milks on Sundays?');
});

it('writes nothing for a day alone', async () => {
	const form = shown('- C.');
	await form.press('Add a conversation');
	await form.press('Today');
	await form.press('That is it');
	expect(form.on.changed).not.toHaveBeenCalled();
});
