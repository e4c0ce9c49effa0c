import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNow, planCallouts } from '../../../src/domain/asides/keeping';
import { applied } from '../../../src/domain/tagging/change';
import { changesBack } from '../../../src/domain/written-change';

const bread = 'I should just bake bread.';
const goats = 'Some days I want to herd goats.';

/** Where each of the sentences stands, in order. */
const foundIn = (text: string) =>
	[...text.matchAll(/I should just bake bread\.|Some days I want to herd goats\./g)].map((match) => ({
		words: match[0],
		from: match.index,
	}));

describe('words that were found', () => {
	it('are known by their place, else by being the only ones', () => {
		expect(placeNow(`${bread} ${bread}`, { words: bread, from: 26 })).toBe(26);
		expect(placeNow(`Rain. ${bread}`, { words: bread, from: 0 })).toBe(6);
		expect(placeNow(`Rain. ${bread} ${bread}`, { words: bread, from: 0 })).toBe(-1);
		expect(placeNow('Rain.', { words: bread, from: 0 })).toBe(-1);
	});
});

describe('callouts for words of one note', () => {
	it('stand in the order of the words, each once', () => {
		const text = `Rain. ${bread} ${goats}\n- x\n`;
		const [first, second] = foundIn(text);
		const { changes } = planCallouts(
			text,
			[first, second, first].flatMap((one) => one ?? []),
		);
		expect(applied(text, changes)).toBe(
			`Rain. ${bread} ${goats}\n\n> [!fantasy]\n> ${bread}\n\n> [!fantasy]\n> ${goats}\n\n- x\n`,
		);
	});

	it('are taken back one by one: where one reads differently by now, the others still go', () => {
		const text = `Rain. ${bread} ${goats}\n`;
		const { changes, ways } = planCallouts(text, foundIn(text));
		let now = applied(text, changes).replace(`> ${goats}`, `> ${goats} Or sheep.`);
		const [lastOne, firstOne] = [...ways.values()].map((way) => changesBack(now, way));
		expect(lastOne).toBeUndefined();
		now = applied(now, firstOne ?? []);
		expect(now).toBe(`Rain. ${bread} ${goats}\n\n> [!fantasy]\n> ${goats} Or sheep.\n`);
	});

	it('leave the note to the letter when all are taken back, the last written first', () => {
		const line = fc.constantFrom(
			...[
				'',
				bread,
				goats,
				`Rain. ${bread} ${goats}`,
				`${goats} Sun. ${goats}`,
				'- item',
				'# Head',
				'> quote',
			],
		);
		fc.assert(
			fc.property(fc.array(line, { maxLength: 12 }), fc.nat(), (lines, mask) => {
				const text = lines.join('\n');
				const found = foundIn(text).filter((_, at) => (mask >> at) % 2 === 0);
				const { changes, ways } = planCallouts(text, found);
				let now = applied(text, changes);
				expect(now.split('[!fantasy]')).toHaveLength(ways.size + 1);
				for (const way of [...ways.values()].reverse()) now = applied(now, changesBack(now, way) ?? []);
				expect(now).toBe(text);
			}),
			{ numRuns: 500 },
		);
	});
});
