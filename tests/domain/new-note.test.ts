import { describe, expect, it } from 'vitest';
import { readForm } from '../../src/domain/forms/read';
import { checkInForm, inquiryForm, reflectionForm } from '../../src/domain/forms/specs';
import { templateOf } from '../../src/domain/forms/write';
import { newJot, newNoteFrom } from '../../src/domain/new-note';
import { indexed } from '../index/indexed';

describe('a new note', () => {
	it.each([reflectionForm, checkInForm, inquiryForm])(
		'of kind $kind says nothing before the user does',
		(form) => {
			const { text } = newNoteFrom(form.kind, '2026-03-09', templateOf(form));
			const [note] = indexed({ 'a.md': text }).all.notes;
			expect(note).toMatchObject({ kind: form.kind, day: '2026-03-09' });
			expect(note?.codes.size).toBe(0);
			expect(text).not.toContain('{{');
		},
	);

	it('has the cursor on an empty line where the first answer goes', () => {
		const { text, cursor } = newNoteFrom('reflection', '2026-03-09', templateOf(reflectionForm));
		const goats = `${text.slice(0, cursor)}Goats.${text.slice(cursor)}`;
		expect(text.slice(cursor - 2, cursor)).toBe('\n\n');
		expect(readForm(goats, reflectionForm).answers).toEqual({ fantasy: 'Goats.' });
	});

	it('has the cursor in its body whatever it says of itself', () => {
		const { text, cursor } = newNoteFrom('jot', '2026-03-09', 'Body', {
			'hatch-fantasy': '{{cursor}}',
		});
		expect(cursor).toBe(text.length);
		expect(text).toContain('hatch-fantasy: "{{cursor}}"');
	});

	it('that is a jot holds the words to the letter', () => {
		expect(newJot('2026-03-09', '  {{cursor}} --- #value/nature\n> x').text).toBe(
			'---\nhatch-kind: jot\nhatch-date: 2026-03-09\n---\n\n  {{cursor}} --- #value/nature\n> x\n',
		);
	});
});
