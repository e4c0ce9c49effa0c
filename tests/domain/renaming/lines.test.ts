import { describe, expect, it } from 'vitest';
import { changedLines } from '../../../src/domain/renaming/lines';
import { planFor } from './planned';

/** Each line before and after with its changes in brackets. */
function lines(text: string): string[] {
	return changedLines(text, planFor(text).occurrences).map(
		({ line, before, after, marks }) =>
			`${String(line)}: ${marked(before, marks.before)} → ${marked(after, marks.after)}`,
	);
}

function marked(text: string, ranges: readonly { from: number; to: number }[]): string {
	return [...ranges]
		.reverse()
		.reduce((made, { from, to }) => `${made.slice(0, from)}[${made.slice(from, to)}]${made.slice(to)}`, text);
}

describe('changed lines', () => {
	it('stand whole, with all that changes in them', () => {
		expect(lines('x\nBread #value/craft, rye #value/craft.\ny')).toEqual([
			'1: Bread [#value/craft], rye [#value/craft]. → Bread [#value/making], rye [#value/making].',
		]);
	});

	it('show a gap where a duplicate goes', () => {
		expect(lines('A #value/making #value/craft.')).toEqual([
			'0: A #value/making[ #value/craft]. → A #value/making[].',
		]);
	});

	it('are empty afterwards where they go', () => {
		expect(lines('---\ntags:\n  - value/making\n  - value/craft\n---')).toEqual([
			'3: [  - value/craft] → []',
		]);
	});

	it('that are long are cut between words around what changes', () => {
		const words = 'word and '.repeat(40);
		const [one, two, ...more] = changedLines(
			`${words}#value/craft ${words}#value/craft ${words}`,
			planFor(`${words}#value/craft ${words}#value/craft ${words}`).occurrences,
		);
		expect(more).toEqual([]);
		for (const piece of [one, two]) {
			expect(piece?.before).toMatch(/^…(?:word|and) .* #value\/craft .* (?:word|and)…$/);
			expect(piece?.before.length).toBeLessThan(164);
			expect(piece?.after).toBe(piece?.before.replace('craft', 'making'));
			const [mark] = piece?.marks.after ?? [];
			expect(piece?.after.slice(mark?.from, mark?.to)).toBe('#value/making');
		}
	});

	it('without spaces are cut too, and never through a pair of surrogates', () => {
		const goats = '🐐'.repeat(200);
		const [piece] = changedLines(
			`${goats} #value/craft ${goats}`,
			planFor(`${goats} #value/craft ${goats}`).occurrences,
		);
		expect(piece?.before.length).toBeLessThan(200);
		expect(piece?.before).toMatch(/^…(?:🐐)* #value\/craft(?: (?:🐐)*)?…$/u);
	});
});
