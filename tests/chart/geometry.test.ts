import { describe, expect, it } from 'vitest';
import { gridStep } from '../../src/chart/grid-step';
import { pairMatrix } from '../../src/chart/pair-matrix';
import { spanBetween } from '../../src/chart/span-between';
import { squareSide } from '../../src/chart/square-side';
import { yearSpans } from '../../src/chart/year-spans';

describe('the side of a square', () => {
	it('makes its area stand for the number', () => {
		expect([squareSide(4, 16), squareSide(16, 16)].map((side) => side ** 2)).toEqual([0.25, 1]);
	});

	it('is nothing for nothing', () => {
		expect([squareSide(0, 5), squareSide(0, 0)]).toEqual([0, 0]);
	});
});

describe('the space between two marks', () => {
	it('is the same whichever comes first', () => {
		expect(spanBetween(0.25, 0.75)).toEqual({ from: 0.25, length: 0.5 });
		expect(spanBetween(0.75, 0.25)).toEqual(spanBetween(0.25, 0.75));
	});
});

describe('the years of months', () => {
	it('cover the months that are shown', () => {
		expect(yearSpans(['2025-11', '2025-12', '2026-01'])).toEqual([
			{ year: '2025', span: 2 },
			{ year: '2026', span: 1 },
		]);
	});
});

describe('a matrix of pairs', () => {
	const pair = (a: string, b: string, together: number) => ({ a, b, together });

	it('puts codes with the most company first', () => {
		expect(pairMatrix([pair('a', 'b', 2), pair('c', 'b', 5)]).codes).toEqual(['b', 'c', 'a']);
	});

	it('holds each pair once, in its lower triangle', () => {
		const pairs = [pair('a', 'b', 5), pair('a', 'c', 4), pair('c', 'd', 3)];
		const { codes, cells } = pairMatrix(pairs);
		const found = cells.flatMap((row, r) => row.filter((cell, c) => cell !== undefined && c <= r));
		expect([codes.length, cells.flat().filter((cell) => cell !== undefined)]).toEqual([4, found]);
		expect(new Set(found)).toEqual(new Set(pairs));
	});
});

describe('a step in a grid', () => {
	const filled = [
		[true, false, true],
		[false, false, false],
		[false, true, false],
	];
	const from = (row: number, column: number, key: string, isWhole = false) => {
		const to = gridStep(filled, { row, column }, key, isWhole);
		return to && [to.row, to.column];
	};

	it('passes over empty cells and goes on in the next row', () => {
		expect([from(0, 0, 'ArrowRight'), from(0, 2, 'ArrowRight'), from(2, 1, 'ArrowLeft')]).toEqual([
			[0, 2],
			[2, 1],
			[0, 2],
		]);
	});

	it('goes up and down to the nearest column, past empty rows', () => {
		expect([from(0, 2, 'ArrowDown'), from(2, 1, 'ArrowUp')]).toEqual([
			[2, 1],
			[0, 0],
		]);
	});

	it('ends at the edges', () => {
		expect([from(0, 0, 'ArrowLeft'), from(0, 0, 'ArrowUp'), from(2, 1, 'ArrowDown')]).toEqual([
			undefined,
			undefined,
			undefined,
		]);
	});

	it('reaches the ends of a row, and of the grid', () => {
		expect([from(0, 0, 'End'), from(0, 0, 'End', true), from(2, 1, 'Home', true)]).toEqual([
			[0, 2],
			[2, 1],
			[0, 0],
		]);
	});
});
