import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesByRow } from '../../src/patterns/rows';

type Notes = readonly (readonly [code: number, rows: number][])[];

/** Counts of each row. */
function counted(notes: Notes, rowOf: number[], selected = notes.map(() => 1)) {
	const entries = notes.flatMap((codes, note) => codes.map(([code, rows]) => ({ note, code, rows })));
	const columns = {
		noteOf: Uint32Array.from(entries, (entry) => entry.note),
		codeOf: Uint32Array.from(entries, (entry) => entry.code),
		rowsOf: Uint32Array.from(entries, (entry) => entry.rows),
	};
	const { start, passages, readNotes } = notesByRow(
		columns,
		Uint32Array.from(rowOf),
		Math.max(...rowOf) + 1,
		Uint8Array.from(selected),
	);
	return {
		notes: start.slice(1).map((end, row) => end - (start[row] ?? 0)),
		passages,
		readNotes: readNotes.length,
	};
}

describe('notes by row', () => {
	it('counts a note once per row, however many of its codes fall into it', () => {
		const counts = counted(
			[
				[
					[0, 2],
					[1, 1],
				],
				[[1, 1]],
			],
			[0, 0],
		);
		expect([...counts.notes, ...counts.passages, counts.readNotes]).toEqual([2, 4, 2]);
	});

	it('leaves out notes that do not count, from n as well', () => {
		const counts = counted([[[0, 1]], [[0, 1]], []], [0], [1, 0, 1]);
		expect([...counts.notes, counts.readNotes]).toEqual([1, 1]);
	});

	it('has no k above n, and passages for each note', () => {
		const note = fc.uniqueArray(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 9 })), {
			selector: ([code]) => code,
		});
		fc.assert(
			fc.property(fc.array(note), (notes) => {
				const counts = counted(notes, [0, 1, 2, 0, 1, 2]);
				counts.notes.forEach((k, row) => {
					expect(k).toBeLessThanOrEqual(counts.readNotes);
					expect(counts.passages[row]).toBeGreaterThanOrEqual(k);
				});
			}),
		);
	});

	it('does not depend on the order of the notes', () => {
		const notes: Notes = [
			[[0, 1]],
			[
				[0, 3],
				[2, 1],
			],
			[[1, 1]],
		];
		expect(counted(notes.toReversed(), [0, 1, 2])).toEqual(counted(notes, [0, 1, 2]));
	});
});
