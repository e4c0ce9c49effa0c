import { describe, expect, it } from 'vitest';
import { neighbourhoodsIn } from '../../../src/domain/suggest/neighbourhoods';

describe('sentences that are read together', () => {
	it.each([
		['none', [], []],
		['a block of any length', [7], [[0, 7]]],
		['two short blocks', [1, 1], [[0, 2]]],
		[
			'three sentences in a row over the ends of blocks',
			[1, 1, 1, 1],
			[
				[0, 3],
				[1, 4],
			],
		],
		[
			'a long block, and what reaches over its ends',
			[4, 1],
			[
				[0, 4],
				[2, 5],
			],
		],
	])('are %s', (_, counts, expected) => {
		expect(neighbourhoodsIn(counts).map(({ from, to }) => [from, to])).toEqual(expected);
	});
});
