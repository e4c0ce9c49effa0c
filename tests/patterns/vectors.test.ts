import { describe, expect, it } from 'vitest';
import { codeOfTag, defaultRoots } from '../../src/domain/codes';
import { axisBalance } from '../../src/patterns/axes';
import { bhPass, cooc, type Cooc, type PairCounts } from '../../src/patterns/cooc';
import { orderTrend, type Direction } from '../../src/patterns/direction';
import { experiment, type Readings } from '../../src/patterns/experiment';
import { fit, gap, type GapFacts } from '../../src/patterns/gap';
import { fisherTwoSided, probGreater, shrunk } from '../../src/patterns/shares';
import { coreFloor } from '../../src/patterns/level';
import { pairsOf } from '../../src/patterns/pairs';
import { persistence } from '../../src/patterns/persistence';
import { recency } from '../../src/patterns/recency';
import { coverage, rowSaturation, saturation } from '../../src/patterns/saturation';
import type { RowFacts } from '../../src/patterns/summary';
import { wilson } from '../../src/patterns/wilson';
import { expectClose, inSnakeCase, vectorsIn } from './expected';
import { vaultOf, type PlainNote } from './vault';

interface VaultInput {
	readonly as_of: string;
	readonly code: string;
	readonly notes: readonly PlainNote[];
}

interface Pooled {
	readonly k1: number;
	readonly n1: number;
	readonly k2: number;
	readonly n2: number;
}

type Share = { readonly k: number; readonly n: number; readonly a: number; readonly b: number };

/** Each function of the vectors by its name in them. */
const functions: Readonly<Record<string, (input: never) => unknown>> = {
	wilson: ({ k, n }: Share) => wilson(k, n),
	shrunk: ({ k, n, a, b }: Share) => ({ mean: shrunk(k, n, a, b) }),
	prob_greater: ({ k1, n1, k2, n2 }: Pooled) => ({ p: probGreater(k1, n1, k2, n2) }),
	fisher_two_sided: ({ k1, n1, k2, n2 }: Pooled) => ({ p: fisherTwoSided(k1, n1, k2, n2) }),
	recency: ({ ages, present, half_life }: { ages: number[]; present: number[]; half_life: number }) =>
		inSnakeCase(recency(ages, present, half_life)),
	persistence: ({ all_dates, code_dates }: { all_dates: string[]; code_dates: string[] }) =>
		inSnakeCase(persistence(all_dates, code_dates) ?? {}),
	doc_freq: ({ notes }: { notes: string[][] }) => documentFrequencies(notes),
	level: (input: VaultInput) => levelIn(input),
	core_floor_table: () =>
		Object.fromEntries([8, 10, 12, 15, 20, 25, 30, 40, 50].map((n) => [n, coreFloor(n)])),
	vault_summary: (input: VaultInput) => vaultSummary(input),
	vault_summary_quiet: (input: VaultInput) => levelIn(input),
	cooc: (counts: PairCounts) => together(cooc(counts)),
	bh_pass: ({ p, q }: { p: number[]; q: number }) => ({ keep: bhPass(p, q) }),
	order_trend: ({ order, present }: { order: number[]; present: number[] }) =>
		trend(orderTrend(order, present)),
	saturation: ({ note_codes, base, run }: { note_codes: string[][]; base: number; run: number }) =>
		inSnakeCase(saturation(note_codes, base, run) ?? {}),
	coverage: ({ document_frequencies }: { document_frequencies: number[] }) => coverage(document_frequencies),
	axis_balance: ({ a, b }: Share) => inSnakeCase(axisBalance(a, b)),
	gap: ({ importance, ...facts }: GapFacts & { importance: number | null }) =>
		inSnakeCase(gap({ ...facts, importance: importance ?? undefined })),
	fit: ({ pairs }: { pairs: [number, number][] }) => ({ fit: fit(pairs) }),
	experiment: (readings: Readings) => {
		const { p, ...found } = experiment(readings);
		return { ...inSnakeCase(found), p_two_sided: p };
	},
};

const vectors = vectorsIn('stat-vectors.json');

describe('the vectors of the statistics', () => {
	it('are 59', () => expect(new Set(vectors.map(({ id }) => id)).size).toBe(59));

	it('name every function, and only known ones', () => {
		expect([...new Set(vectors.map((vector) => vector.function))].sort()).toEqual(
			Object.keys(functions).sort(),
		);
	});

	it.each(vectors.map((vector) => [vector.id, vector.function, vector.note ?? '', vector] as const))(
		'%s %s: %s',
		(_, name, __, { input, expected }) => {
			expectClose(functions[name]?.(input as never), expected);
		},
	);
});

function documentFrequencies(notes: readonly (readonly string[])[]): Record<string, number> {
	const { codes, rowNotes } = vaultOf(
		notes.map((tags) => ({
			date: '2026-01-01',
			codes: tags.flatMap((tag) => codeOfTag(tag, defaultRoots) ?? []),
		})),
	);
	return Object.fromEntries(codes.map((code, row) => [code, notesIn(rowNotes.start, row)]));
}

function levelIn({ notes, as_of, code }: VaultInput): Record<string, unknown> {
	const facts = vaultOf(notes).summary(as_of).get(code);
	return facts === undefined ? {} : summaryOf(facts);
}

function vaultSummary({ notes, as_of }: VaultInput): object {
	const { codes, rowNotes, summary } = vaultOf(notes);
	const all = codes.map((_, row) => row);
	const { pairs } = pairsOf(rowNotes, all, () => false);
	const saturated = rowSaturation(rowNotes);
	return {
		n: rowNotes.readNotes.length,
		levels: Object.fromEntries([...summary(as_of)].map(([code, facts]) => [code, summaryOf(facts)])),
		eligible_pairs: pairs.length,
		visible_pairs: Object.fromEntries(
			pairs
				.filter((pair) => pair.isVisible)
				.map(({ isClaimed, ...pair }) => [
					`${codes[pair.a] ?? ''} + ${codes[pair.b] ?? ''}`,
					{
						...together(pair),
						n11: pair.n11,
						single_test_label: pair.label,
						label: isClaimed ? pair.label : 'seen-together',
					},
				]),
		),
		saturation: saturated === undefined ? undefined : inSnakeCase(saturated),
		coverage: coverage(all.map((row) => notesIn(rowNotes.start, row))),
	};
}

function summaryOf({ direction, ...facts }: RowFacts): Record<string, unknown> {
	return { ...inSnakeCase(facts), share: facts.k / facts.n, trend: trend(direction) };
}

function together({ expected, lift, npmi, jaccard, p, label }: Cooc): object {
	return { expected, lift, npmi, c_coefficient: jaccard, p_greater: p, label };
}

function trend({ A, p, label }: Direction): object {
	return { A, p_two_sided: p, label };
}

function notesIn(start: Uint32Array, row: number): number {
	return (start[row + 1] ?? 0) - (start[row] ?? 0);
}
