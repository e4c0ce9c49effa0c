import { expect, it } from 'vitest';
import { byDayThenNumber } from '../../src/domain/note-order';

it('is by day, and of one day by number, the note without one first', () => {
	const inOrder = ['2026-03-01 jot 2', '2026-03-02 jot', '2026-03-02 jot 2', '2026-03-02 jot 10'];
	const notes = inOrder.map((title) => ({ path: `A/${title}.md`, day: title.slice(0, 10) }));
	expect([...notes].reverse().sort(byDayThenNumber)).toEqual(notes);
});
