import { describe, expect, it } from 'vitest';
import { builtInBook } from '../../../src/domain/codebook/book';
import { bookWith } from '../../../src/domain/codebook/own';
import { areRelated, oppositeOf } from '../../../src/domain/codebook/relations';

const entries = [...builtInBook.values()];
const related = entries.flatMap(({ code, related: others }) => others.map((other) => [code, other] as const));

describe('related codes', () => {
	it('are many, and each is in the book', () => {
		expect(related.length).toBeGreaterThan(50);
		expect(related.filter(([, other]) => !builtInBook.has(other))).toEqual([]);
	});

	it('are related in both directions', () => {
		const isOneWay = ([a, b]: readonly [string, string]) =>
			!areRelated(builtInBook, a, b) || !areRelated(builtInBook, b, a);
		expect(related.filter(isOneWay)).toEqual([]);
	});

	it('are never opposites', () => {
		expect(related.filter(([a, b]) => oppositeOf(builtInBook, a) === b)).toEqual([]);
	});

	it('are not all there are', () => {
		expect(areRelated(builtInBook, 'value/craft', 'energy/desk-work')).toBe(false);
		expect(areRelated(builtInBook, 'value/craft', 'value/craft')).toBe(false);
	});

	it('are kept where the user says something else of a code, and none of a code of their own', () => {
		const book = bookWith([{ code: 'value/nature', label: 'Woods' }, { code: 'value/ferries' }]);
		expect(areRelated(book, 'energy/outdoors', 'value/nature')).toBe(true);
		expect(entries.some(({ code }) => areRelated(book, 'value/ferries', code))).toBe(false);
	});
});

describe('opposite codes', () => {
	it('face each other in the built-in book', () => {
		const poles = entries.flatMap(({ code, opposite }) => (opposite === undefined ? [] : [[code, opposite]]));
		expect(poles.length).toBeGreaterThan(10);
		for (const [code = '', opposite = ''] of poles) expect(oppositeOf(builtInBook, opposite)).toBe(code);
	});

	it('are found from nested and draining codes', () => {
		expect(oppositeOf(builtInBook, 'energy/outdoors/woods/drains')).toBe('energy/indoors');
	});

	it('are opposite though only one of them says so', () => {
		const book = bookWith([{ code: 'energy/ferries', opposite: 'energy/trains' }, { code: 'energy/trains' }]);
		expect(oppositeOf(book, 'energy/trains')).toBe('energy/ferries');
	});

	it('do not exist for most', () => expect(oppositeOf(builtInBook, 'value/craft')).toBeUndefined());
});
