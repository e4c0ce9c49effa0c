import { describe, expect, it } from 'vitest';
import { builtInBook } from '../../../src/domain/codebook/book';
import { bookWith } from '../../../src/domain/codebook/own';
import { findCodes, type UsedCodes } from '../../../src/domain/codebook/search';
import { defaultRoots } from '../../../src/domain/codes';

const used: UsedCodes = new Map([
	['value/fresh-bread', { notes: 2, label: 'Fresh bread' }],
	['energy/desk-work/drains', { notes: 4, label: 'Desk and screen' }],
	['value/nature', { notes: 3, label: 'Nature' }],
]);
/** Letters in order, anywhere. */
const fuzzy = (wanted: string) => (text: string) =>
	new RegExp([...wanted].map((letter) => letter.replace(/\W/g, '')).join('.*'), 'i').test(text)
		? -1
		: undefined;
const found = (query: string, roots = defaultRoots) =>
	findCodes(query, { book: builtInBook, used, roots }, fuzzy).map((choice) => choice.code);

describe('the picker', () => {
	it('begins with what is in use, most used first, and then the starters', () => {
		expect(found('').slice(0, 3)).toEqual(['energy/desk-work/drains', 'value/nature', 'value/fresh-bread']);
		expect(found('')).toContain('need/clarity');
		expect(found('')).not.toContain('value/beauty');
	});

	it.each(['zbra', 'xfls', 'fryboat'])(
		'finds a code by the scattered letters of any of its names: %s',
		(query) => {
			const book = bookWith([{ code: 'value/x-files', label: 'Zebra', synonyms: ['ferryboat'] }]);
			const choices = findCodes(query, { book, used, roots: defaultRoots }, fuzzy);
			expect(choices.map((choice) => choice.code)).toContain('value/x-files');
		},
	);

	it('offers no hidden code, nor to make it anew', () => {
		const book = bookWith([{ code: 'value/order', isHidden: true }]);
		const codes = (query: string) =>
			findCodes(query, { book, used, roots: defaultRoots }, fuzzy).map((choice) => choice.code);
		for (const query of ['', 'orde', 'order']) expect(codes(query)).not.toContain('value/order');
	});

	it('counts everyday notes too, and tells what a new code comes close to', () => {
		const codes = new Map([['need/calm', { notes: 0, everyday: 9, label: 'Calm' }]]);
		const offered = { book: builtInBook, used: codes, roots: { ...defaultRoots, need: 'bedarf' } };
		expect(findCodes('', offered, fuzzy)[0]).toMatchObject({ code: 'need/calm', everyday: 9 });
		const made = findCodes('bedarf/claritys', offered, fuzzy).at(-1);
		expect(made).toMatchObject({ tag: '#bedarf/claritys', isNew: true });
		expect(findCodes('need/creativ outlet', { ...offered, roots: defaultRoots }, fuzzy).at(-1)?.near).toBe(
			'Creative outlet',
		);
	});

	it.each(['outdoors', '#energy/outdoors', 'energy/out', 'Outd', 'fresh air', 'out'])(
		'finds Outdoors by %j',
		(query) => expect(found(query)[0]).toBe('energy/outdoors'),
	);

	it('asks for what tires by its word', () => {
		expect(found('desk drains')[0]).toBe('energy/desk-work/drains');
		expect(found('tiring')[0]).toBe('energy/desk-work/drains');
		expect(found('desk')[0]).toBe('energy/desk-work');
	});

	it('offers to make what is not there, in each lens or in the one named, with few rows above', () => {
		expect(found('sourdough')).toEqual(['value/sourdough', 'energy/sourdough', 'need/sourdough']);
		expect(found('need/sourdough')).toEqual(['need/sourdough']);
		expect(found('#wert/brot', { ...defaultRoots, value: 'wert' })).toEqual(['value/brot']);
		expect(found('sea').indexOf('value/sea')).toBeLessThanOrEqual(9);
	});

	it('finds codes of the user’s own', () => {
		expect(found('bread')[0]).toBe('value/fresh-bread');
	});
});
