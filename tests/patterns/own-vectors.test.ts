import { describe, expect, it } from 'vitest';
import { axisBalance, axisNotes } from '../../src/patterns/axes';
import { halves } from '../../src/patterns/halves';
import { monthsOf } from '../../src/patterns/months';
import { expectClose, inSnakeCase, vectorsIn } from './expected';
import { vaultOf, type PlainNote, type PlainVault } from './vault';

interface VaultInput {
	readonly notes: readonly PlainNote[];
	readonly rollup?: boolean;
	readonly as_of: string;
	readonly code: string;
	/** Codes that speak for each pole. */
	readonly a: readonly string[];
	readonly b: readonly string[];
}

const functions: Readonly<Record<string, (input: VaultInput) => unknown>> = {
	rows: ({ notes, rollup }) => rowsIn(rollup === false ? vaultOf(notes, (code) => code) : vaultOf(notes)),
	axis: (input) => {
		const { onlyA, onlyB, both } = poles(vaultOf(input.notes), input);
		return inSnakeCase({ onlyA, onlyB, both, ...axisBalance(onlyA, onlyB) });
	},
	contrast: (input) => ({
		fantasy: inSnakeCase(poles(vaultOf(input.notes), input)),
		everyday: inSnakeCase(poles(vaultOf(input.notes, undefined, 'everyday'), input)),
	}),
	summary: ({ notes, as_of, code }) => inSnakeCase(vaultOf(notes).summary(as_of).get(code) ?? {}),
	halves: ({ notes, code }) => {
		const vault = vaultOf(notes);
		return halves(vault.rowNotes, vault.rowOf(code));
	},
	months: ({ notes, code }) => {
		const vault = vaultOf(notes);
		const { first, read, rows } = monthsOf(vault.rowNotes, vault.columns, [vault.rowOf(code)]);
		return { first, read: [...read], rows: rows.map((row) => [...row]) };
	},
};

const vectors = vectorsIn('stat-vectors-own.json');

describe('the vectors of whole vaults', () => {
	it('use every function, and only known ones', () => {
		expect([...new Set(vectors.map((vector) => vector.function))].sort()).toEqual(
			Object.keys(functions).sort(),
		);
	});

	it.each(vectors.map((vector) => [vector.id, vector.note ?? '', vector] as const))(
		'%s: %s',
		(_, __, vector) => {
			expectClose(functions[vector.function]?.(vector.input as VaultInput), vector.expected);
		},
	);
});

function rowsIn({ codes, rowNotes: { start, passages } }: PlainVault): object {
	return Object.fromEntries(
		codes.map((code, row) => [
			code,
			{ k: (start[row + 1] ?? 0) - (start[row] ?? 0), passages: passages[row] },
		]),
	);
}

function poles({ rowNotes, codes }: PlainVault, { a, b }: VaultInput) {
	const rowsOf = (pole: readonly string[]) =>
		codes.flatMap((code, row) => (pole.includes(code) ? [row] : []));
	return axisNotes(rowNotes, rowsOf(a), rowsOf(b));
}
