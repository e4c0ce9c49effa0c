import { describe, expect, it } from 'vitest';
import { builtInBook } from '../../src/domain/codebook/book';
import type { UsedCodes } from '../../src/domain/codebook/search';
import { defaultRoots } from '../../src/domain/codes';
import { oldCodes, refusal } from '../../src/host/renaming/code-choices';

const used: UsedCodes = new Map([
	['energy/desk-work/drains', { notes: 10, label: 'Desk and screen' }],
	['value/nature', { notes: 3, label: 'Nature' }],
]);
const held = new Set(['energy/desk-work', 'value/nature', 'value/nature/sea', 'value/uncounted']);
const offered = { book: builtInBook, used, roots: defaultRoots, held };
const found = (query: string) => oldCodes(query, offered, () => () => undefined);
const codes = (query: string) => found(query).map(({ code }) => code);

describe('what can be renamed', () => {
	it('is what stands somewhere, counted or not, and an energy that only drains by its own name', () => {
		expect(codes('')).toEqual(['energy/desk-work', 'value/nature', 'value/uncounted']);
		expect(found('')[0]?.notes).toBe(0);
		expect(codes('uncounted')).toEqual(['value/uncounted']);
		expect(codes('nature/sea')).toEqual(['value/nature/sea']);
	});

	it('is no code that only the built-in book names, and nothing that is only typed', () => {
		expect(codes('beauty')).toEqual([]);
		expect(codes('value/nowhere')).toEqual([]);
	});
});

describe('a new name', () => {
	const said = (query: string) => refusal(query, 'value/craft', { roots: defaultRoots });

	it.each([
		['🌱', 'at least one letter'],
		['2026', 'at least one letter'],
		['drains', 'directions'],
		['#value/gives', 'directions'],
		['craft', 'the name that it has now'],
		['value/craft/wood', 'one of its own children'],
	])('that is not fit is refused with the rule in words: %s', (query, rule) => {
		expect(said(query)).toContain(rule);
	});

	it.each(['', 'making', 'Craft', 'need/craft', 'fresh bread'])('that is fit is not: %s', (query) => {
		expect(said(query)).toBeUndefined();
	});
});
