import { describe, expect, it } from 'vitest';
import { sparkPoints } from '../../src/chart/spark';

describe('a spark line', () => {
	it('runs from left to right, the highest count at the top', () => {
		expect(sparkPoints([0, 2, 1], 2)).toEqual([
			{ x: 0, y: 1 },
			{ x: 0.5, y: 0 },
			{ x: 1, y: 0.5 },
		]);
	});

	it('stands in the middle for one count, and at the bottom for none', () => {
		expect([sparkPoints([3], 3), sparkPoints([0, 0], 0).map(({ y }) => y)]).toEqual([
			[{ x: 0.5, y: 0 }],
			[1, 1],
		]);
	});

	it('never leaves its frame', () => {
		expect(sparkPoints([9], 2)).toEqual([{ x: 0.5, y: 0 }]);
	});
});
