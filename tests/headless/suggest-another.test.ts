import { describe, expect, it } from 'vitest';
import { builtInBook } from '../../src/domain/codebook/book';
import { areRelated } from '../../src/domain/codebook/relations';
import { findCodes } from '../../src/domain/codebook/search';
import { defaultRoots, lensOf } from '../../src/domain/codes';
import { lenses } from '../../src/domain/lenses';
import { nearestFirst, newLast } from '../../src/host/suggesting/nearest-first';

const instead = 'need/calm';
const used = new Map([['value/craft', { notes: 9, label: 'Craft' }]]);
const find = (query: string) =>
	findCodes(query, { book: builtInBook, used, roots: defaultRoots }, () => () => undefined);

describe('another code in place of one that was suggested', () => {
	it('is offered from all lenses: what is related first, then its lens, however much others are used', () => {
		const codes = nearestFirst(find(''), builtInBook, instead).map(({ code }) => code);
		const group = (code: string) => {
			if (areRelated(builtInBook, code, instead)) return 0;
			return lensOf(code) === 'need' ? 1 : 2;
		};
		const groups = codes.map(group);
		expect(groups).toEqual(groups.toSorted());
		expect(new Set(groups)).toEqual(new Set([0, 1, 2]));
		expect(groups.filter((one) => one === 0)).toHaveLength(
			[...builtInBook.keys()].filter((code) => areRelated(builtInBook, code, instead)).length,
		);
		expect(codes).toContain('value/craft');
		expect(codes).not.toContain(instead);
		expect(new Set(codes).size).toBe(codes.length);
	});

	it('can be made in each lens, that of the suggestion first', () => {
		const made = newLast(find('my own thing'), instead).filter(({ isNew }) => isNew);
		expect(made.map(({ code }) => code)).toEqual(
			['need', ...lenses.filter((lens) => lens !== 'need')].map((lens) => `${lens}/my-own-thing`),
		);
	});
});
