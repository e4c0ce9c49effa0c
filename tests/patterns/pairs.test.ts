import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bhPass, cooc } from '../../src/patterns/cooc';
import { pairsOf } from '../../src/patterns/pairs';
import { fourfold, someNotes } from './arbitrary';
import { vaultOf, type PlainNote } from './vault';

const unrelated = () => false;

function pairsIn(notes: readonly PlainNote[], isRelated: (a: number, b: number) => boolean = unrelated) {
	const { rowNotes, codes } = vaultOf(notes);
	const rows = codes.map((_, row) => row);
	return { ...pairsOf(rowNotes, rows, isRelated), rowNotes, codes };
}

/** Two codes always together in half of the notes, a third in every other. */
function inseparable(n: number): PlainNote[] {
	return Array.from({ length: n }, (_, at) => ({
		date: `2026-01-${String(at + 1).padStart(2, '0')}`,
		codes: [
			...(at < n / 2 ? ['energy/quiet', 'need/rest'] : ['value/craft']),
			...(at % 2 ? ['need/clarity'] : []),
		],
	}));
}

describe('a pair', () => {
	it('is the same either way round', () => {
		fc.assert(
			fc.property(fourfold, ({ n11, n1, n2, n }) => {
				const [one, other] = [cooc({ n11, n1, n2, n }), cooc({ n11, n1: n2, n2: n1, n })];
				expect(other.p).toBeCloseTo(one.p, 9);
				expect({ ...other, p: 0 }).toEqual({ ...one, p: 0 });
			}),
		);
	});

	it('keeps its figures in their bounds', () => {
		fc.assert(
			fc.property(fourfold, (counts) => {
				const { npmi = 0, jaccard, p, lift } = cooc(counts);
				expect(Math.abs(npmi)).toBeLessThanOrEqual(1 + 1e-12);
				expect(Math.min(jaccard, p, lift)).toBeGreaterThanOrEqual(0);
				expect(Math.max(jaccard, p)).toBeLessThanOrEqual(1);
			}),
		);
	});

	it('is less likely by chance the more often the two stand together', () => {
		fc.assert(
			fc.property(fourfold, ({ n11, n1, n2, n }) => {
				fc.pre(n11 < Math.min(n1, n2));
				expect(cooc({ n11: n11 + 1, n1, n2, n }).p).toBeLessThanOrEqual(cooc({ n11, n1, n2, n }).p + 1e-12);
			}),
		);
	});
});

describe('the pairs of a vault', () => {
	it('count the notes with both', () => {
		fc.assert(
			fc.property(someNotes, (notes) => {
				const { pairs, rowNotes } = pairsIn(notes);
				const notesOf = (row: number) => rowNotes.note.slice(rowNotes.start[row], rowNotes.start[row + 1]);
				for (const { a, b, n11, n1, n2 } of pairs) {
					expect(a).toBeLessThan(b);
					expect([n1, n2]).toEqual([notesOf(a).length, notesOf(b).length]);
					expect(n11).toBe(notesOf(a).filter((note) => notesOf(b).includes(note)).length);
				}
			}),
		);
	});

	it('claim the one that never parts', () => {
		const { pairs, codes } = pairsIn(inseparable(16));
		const [first] = pairs;
		expect([codes[first?.a ?? 0], codes[first?.b ?? 0]]).toEqual(['energy/quiet', 'need/rest']);
		expect(pairs.map(({ isClaimed }) => isClaimed).filter(Boolean)).toHaveLength(1);
	});

	it('claim nothing of related codes: they are one theme, outside of the correction', () => {
		const related = (a: number, b: number) => a === 0 && b === 2;
		const { pairs, themes, codes } = pairsIn(inseparable(16), related);
		expect(themes.map(({ a, b, n11 }) => [codes[a], codes[b], n11])).toEqual([
			['energy/quiet', 'need/rest', 8],
		]);
		expect([pairs.length, pairs.filter((pair) => pair.isClaimed).length]).toEqual([5, 0]);
	});

	it('are none among seven notes', () => expect(pairsIn(inseparable(7)).pairs).toEqual([]));

	it('are none without notes', () => expect(pairsIn([])).toMatchObject({ pairs: [], themes: [] }));
});

describe('the correction for many tests', () => {
	it('keeps no more than go without it, and all that are as likely as a kept one', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (p) => {
				const keep = bhPass(p, 0.2);
				const kept = p.filter((_, at) => keep[at]);
				expect(p.filter((chance) => chance <= Math.max(...kept))).toEqual(kept);
				expect(Math.max(0, ...kept)).toBeLessThanOrEqual((0.2 * kept.length) / (p.length || 1) + 1e-12);
			}),
		);
	});
});
