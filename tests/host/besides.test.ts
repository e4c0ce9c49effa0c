import { describe, expect, it } from 'vitest';
import { builtInBook } from '../../src/domain/codebook/book';
import { bookWith } from '../../src/domain/codebook/own';
import { defaultRoots } from '../../src/domain/codes';
import type { Occurrence } from '../../src/domain/renaming/renaming';
import { besides } from '../../src/host/renaming/besides';

const place = (text: string, was: string, insert: string, where: Occurrence['where']): Occurrence => {
	const from = text.indexOf(was);
	return {
		...{ from, to: from + was.length, was, insert, name: was, line: 0 },
		...{ where, isChild: false, isDuplicate: false },
	};
};

/** A code renamed whose tag stands in the code book note, or elsewhere. */
function said(from: string, to: string, text: string, where: Occurrence['where'], book = builtInBook) {
	const occurrences = [place(text, `#${from}`, `#${to}`, where)];
	const notes = [{ path: 'a.md', text, occurrences, isPrivate: false }];
	const known = { book, roots: defaultRoots, last: undefined };
	return besides({ of: 'code', from, to }, notes, known);
}

describe('besides its tags, a renaming', () => {
	const label = '- `#value/tinker` Tinkering';

	it('leaves a code the label that the code book note gives it', () => {
		const book = bookWith([{ code: 'value/tinker', label: 'Tinkering' }]);
		const [only, ...others] = said('value/tinker', 'value/making-do', label, 'code-book', book);
		expect(only).toBe('It goes on being shown as “Tinkering”, as your code book calls it.');
		expect(others).toEqual([]);
	});

	it('leaves behind what the built-in book says of a code', () => {
		expect(said('value/craft', 'value/making-do', 'A. #value/craft', 'body')).toEqual([
			'Its name, meaning and question from the built-in book do not move along.',
		]);
		expect(said('value/craft', 'value/making-do', '- `#value/craft` Handwork', 'code-book')).toEqual([
			'It goes on being shown as “Handwork”, as your code book calls it.',
			'Its meaning and question from the built-in book do not move along.',
		]);
	});

	it('says nothing of that where two become one, where only the spelling changes, or of what is nested', () => {
		expect(said('value/craft', 'value/nature', 'A. #value/craft', 'body')).toEqual([]);
		expect(said('value/craft', 'value/Craft', 'A. #value/craft', 'body')).toEqual([]);
		expect(said('value/craft/wood', 'value/making-do', 'A. #value/craft/wood', 'body')).toEqual([]);
	});

	it('takes the place of the change before, which is said where anything changes', () => {
		const renaming = { of: 'fantasy', from: 'Goats', to: 'Goat farm' } as const;
		const made = new Date(2026, 2, 4).getTime();
		const last = { version: 1, made, renaming, notes: [] } as const;
		const known = { book: builtInBook, roots: defaultRoots, last };
		const notes = [{ path: 'a.md', text: '', occurrences: [], isPrivate: false }];
		expect(besides(renaming, notes, known)).toEqual([
			'The change of “Goats” to “Goat farm” (2026-03-04) can no longer be taken back after this.',
		]);
		expect(besides(renaming, [], known)).toEqual([]);
	});
});
