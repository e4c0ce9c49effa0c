import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedByChance } from '../../src/patterns/direction';
import type { Level } from '../../src/patterns/level';
import { notesByRow } from '../../src/patterns/rows';
import { someNotes } from './arbitrary';
import { expectClose } from './expected';
import { naiveSummary } from './naive';
import { vaultOf } from './vault';

const asOf = '2025-07-01';
const levels: readonly Level[] = ['single', 'emerging', 'recurring', 'core'];

describe('a summary', () => {
	it('is what its definition says', () => {
		fc.assert(
			fc.property(someNotes, (notes) => {
				const { summary } = vaultOf(notes);
				expectClose(Object.fromEntries(summary(asOf)), Object.fromEntries(naiveSummary(notes, asOf)));
			}),
		);
	});

	it('does not depend on the order of the notes', () => {
		fc.assert(
			fc.property(someNotes, (notes) => {
				expect(vaultOf(notes.toReversed()).summary(asOf)).toEqual(vaultOf(notes).summary(asOf));
			}),
		);
	});

	it('has no level that drops when the code comes back on a later day in another fantasy', () => {
		fc.assert(
			fc.property(someNotes, (notes) => {
				const before = vaultOf(notes).summary(asOf);
				for (const [code, { baseLevel }] of before) {
					const again = vaultOf([...notes, { date: asOf, fantasy: 'lighthouse', codes: [code] }])
						.summary(asOf)
						.get(code);
					expect(again?.level).toBe(again?.baseLevel);
					expect(levels.indexOf(again?.level ?? 'quiet')).toBeGreaterThanOrEqual(levels.indexOf(baseLevel));
				}
			}),
		);
	});

	it('knows nothing of a row that no counted note carries', () => {
		const { summary, codes } = vaultOf([{ date: asOf, side: 'everyday', codes: ['need/rest'] }]);
		expect([codes, summary(asOf).size]).toEqual([['need/rest'], 0]);
	});

	it('counts only as many directions as may look so by chance, rounded up', () => {
		const direction = { A: 0.5, p: 1, label: 'no-clear-direction', attainedSize: 0.07 } as const;
		expect([expectedByChance([]), expectedByChance(Array.from({ length: 15 }, () => direction))]).toEqual([
			0, 2,
		]);
	});
});

describe('notes by row', () => {
	it('leave out codes of no row, from the read notes as well', () => {
		const columns = {
			noteOf: Uint32Array.of(0, 1),
			codeOf: Uint32Array.of(0, 1),
			rowsOf: Uint32Array.of(1, 1),
		};
		const { note, readNotes } = notesByRow(columns, Uint32Array.of(0, 1), 1, Uint8Array.of(1, 1));
		expect([[...note], [...readNotes]]).toEqual([[0], [0]]);
	});
});
