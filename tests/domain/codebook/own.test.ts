import { describe, expect, it } from 'vitest';
import { builtInBook } from '../../../src/domain/codebook/book';
import { bookWith, difference } from '../../../src/domain/codebook/own';

const first = [...builtInBook.keys()][0] as string;

describe('the code book with what the user’s note says', () => {
	it('is the built-in one where the note says nothing', () => {
		expect(bookWith([])).toBe(builtInBook);
	});

	it('puts the note’s codes first in their lens, in the note’s order', () => {
		const codes = [
			...bookWith([{ code: 'value/zeal' }, { code: 'value/order' }, { code: 'need/air' }]).keys(),
		];
		expect(codes.slice(0, 3)).toEqual(['value/zeal', 'value/order', first]);
		expect(codes.filter((code) => code.startsWith('need/'))[0]).toBe('need/air');
	});

	it('keeps what the note does not say as it is built in', () => {
		const entry = bookWith([{ code: 'value/order', label: 'Tidiness' }]).get('value/order');
		expect(entry).toEqual({ ...builtInBook.get('value/order'), label: 'Tidiness' });
	});

	it('knows a code of the user’s own by its tag alone', () => {
		const entry = bookWith([{ code: 'energy/night-work' }]).get('energy/night-work');
		expect(entry).toMatchObject({ lens: 'energy', slug: 'night-work', label: 'Night work', isOwn: true });
	});

	it('takes the first of two lines on the same code', () => {
		const book = bookWith([
			{ code: 'need/air', label: 'Air' },
			{ code: 'need/air', label: 'Wind' },
		]);
		expect(book.get('need/air')?.label).toBe('Air');
	});

	it('differs from another by the codes that only one of them names', () => {
		const book = bookWith([{ code: 'need/air' }, { code: 'value/order' }]);
		expect([...difference(builtInBook, book)]).toEqual(['need/air']);
		expect(difference(book, book).size).toBe(0);
	});
});
