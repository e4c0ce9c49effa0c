import { describe, expect, it } from 'vitest';
import { bookWith } from '../../src/domain/codebook/own';
import { defaultSettings } from '../../src/domain/settings';
import { indexed } from './indexed';

const files = {
	'stock.md': 'Bolts #value/stock and #value/Rental.\n',
	'more.md': 'Nuts #value/stock, a bell #value/order.\n',
	'jot.md': '---\nhatch-kind: jot\n---\nA ferry. #value/ferries\n',
	'code.md': '`#value/never`\n',
};

describe('tags that were there before', () => {
	it('are codes in everyday notes that no code book names, most used first', () => {
		expect(indexed(files).unnamed).toEqual({ codes: ['value/stock', 'value/rental'], notes: 2 });
	});

	it('are told of as well where they are counted', () => {
		const { unnamed, all } = indexed(files, '2026-09-01', { ...defaultSettings, earlierTags: 'count' });
		expect(unnamed.notes).toBe(2);
		expect(all.notes.find(({ path }) => path === 'stock.md')?.codes.size).toBe(2);
	});

	it('are none once the code book names them', () => {
		const book = bookWith([{ code: 'value/stock' }, { code: 'value/rental' }]);
		expect(indexed(files, '2026-09-01', defaultSettings, book).unnamed).toEqual({ codes: [], notes: 0 });
	});

	it('count nowhere until somebody says so', () => {
		expect(indexed(files).all.notes.find(({ path }) => path === 'stock.md')?.codes.size).toBe(0);
	});
});
