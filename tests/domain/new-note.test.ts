import { describe, expect, it } from 'vitest';
import { newJot, newNote } from '../../src/domain/new-note';
import { words } from '../../src/i18n';
import { indexed } from '../index/indexed';

describe('a new note', () => {
	it.each(Object.entries(words.templates))('of kind %s says nothing before the user does', (kind, body) => {
		const { text } = newNote(kind as keyof typeof words.templates, '2026-03-09', body);
		const [note] = indexed({ 'a.md': text }).all.notes;
		expect(note).toMatchObject({ kind, day: '2026-03-09' });
		expect(note?.codes.size).toBe(0);
		expect(text).not.toContain('{{');
	});

	it('has the cursor on an empty line where the first answer goes', () => {
		const { text, cursor } = newNote('reflection', '2026-03-09', words.templates.reflection);
		expect(text.slice(cursor - 2, cursor + 2)).toBe('\n\n\n\n');
	});

	it('that is a jot holds the words to the letter', () => {
		expect(newJot('2026-03-09', '  {{cursor}} --- #value/nature\n> x').text).toBe(
			'---\nhatch-kind: jot\nhatch-date: 2026-03-09\n---\n\n  {{cursor}} --- #value/nature\n> x\n',
		);
	});
});
