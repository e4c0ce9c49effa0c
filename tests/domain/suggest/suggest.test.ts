import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { defaultRoots, rolledUp, slugCode, type Code } from '../../../src/domain/codes';
import { builtInBook } from '../../../src/domain/codebook/book';
import { bookWith } from '../../../src/domain/codebook/own';
import { areRelated } from '../../../src/domain/codebook/relations';
import { Phrases } from '../../../src/domain/suggest/phrases';
import type { SuggestOptions } from '../../../src/domain/suggest/suggestion';
import { suggestTags } from '../../../src/domain/suggest/suggest';
import { labelled, totals } from './scored';

const options: SuggestOptions = { book: builtInBook, roots: defaultRoots };
const fantasy = { ...options, isFantasy: true };
const codesIn = (text: string, more: Partial<SuggestOptions> = {}): Code[] =>
	suggestTags(text, { ...fantasy, ...more }).map(({ code }) => code);
const reasonsIn = (text: string) =>
	suggestTags(text, fantasy).flatMap(({ because }) => because.map((at) => at.text));

const parts = ['a', 'b', 'c', 'd', 'e', 'f'].map((part) =>
	labelled(`tests/fixtures/suggest/tune-${part}.json`),
);
const texts = parts.flat();

describe('what is suggested for any text', () => {
	const pieces = texts.flatMap(({ text }) => text.match(/[^.,!?]+[.,!?]?/g) ?? []);
	const anyText = fc
		.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 20 })), {
			maxLength: 12,
		})
		.chain((some) => fc.constantFrom(' ', '\n', '\r\n\r\n', '\n> ', '\n- ').map((gap) => some.join(gap)));

	it('is the same twice, and its reasons are slices of the text in order', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const found = suggestTags(text, fantasy);
				expect(suggestTags(text, fantasy)).toEqual(found);
				for (const { because } of found) {
					expect(because.length).toBeGreaterThan(0);
					for (const { from, to, text: words } of because) expect(text.slice(from, to)).toBe(words);
					expect(because.map(({ from }) => from)).toEqual(
						because.map(({ from }) => from).sort((a, b) => a - b),
					);
				}
			}),
		);
	});

	it('is at most six codes, one per theme, none of those unwanted', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const codes = codesIn(text);
				expect(codes.length).toBeLessThanOrEqual(6);
				expect(new Set(codes.map(slugCode)).size).toBe(codes.length);
				for (const a of codes)
					for (const b of codes) expect(areRelated(builtInBook, slugCode(a), slugCode(b))).toBe(false);
				const without = codes.slice(0, 2);
				expect(codesIn(text, { without }).filter((code) => without.includes(rolledUp(code)))).toEqual([]);
			}),
		);
	});

	it('takes work that grows with the text and no faster', () => {
		const lookups = (text: string) => {
			const spy = vi.spyOn(Phrases.prototype, 'at');
			suggestTags(text, fantasy);
			const count = spy.mock.calls.length;
			spy.mockRestore();
			return count;
		};
		const text = texts
			.map((one) => one.text)
			.join(' ')
			.slice(0, 20_000);
		expect(lookups(text.repeat(4))).toBeLessThanOrEqual(4.1 * lookups(text));
	});
});

describe('the words that count', () => {
	it.each([
		'I would mend old clocks.',
		'In my dream I mended violins and old clocks.',
		'Mending and repairing things, all my life.',
	])('are found inflected: %s', (text) => {
		expect(codesIn(text)).toContain('energy/hands-on');
	});

	it('are named as the reason, whole', () => {
		expect(reasonsIn('I’d keep goats and mend the old stone walls, up in the hills.')).toContain('goats');
	});

	it('do not fire alone where they are everyday words', () => {
		expect(codesIn('I would like some light.')).toEqual([]);
		expect(codesIn('making something with my own hands')).not.toContain('value/independence');
		expect(codesIn('I want a workshop, my own door and nobody to ask.')).toContain('need/autonomy');
	});

	it.each([
		'> [!ask] Would you rather keep goats or bees on a hill?',
		'`I would keep goats on a hill`',
		'```\nI would keep goats on a hill\n```',
		'%% I would keep goats on a hill %%',
		'---\nwish: I would keep goats on a hill\n---',
		'#goats #hill #bees',
		'https://goats.example/hill/bees',
	])('stand in what a person wrote: %s', (text) => {
		expect(codesIn(text)).toEqual([]);
	});

	it('keep their places behind a byte order mark and in lines that end in two characters', () => {
		const text = '\uFEFFDear diary,\r\n\r\nI would keep goats\r\nin the hills.\r\n';
		const [first] = suggestTags(text, fantasy);
		expect(first?.because.every(({ from, to, text: words }) => text.slice(from, to) === words)).toBe(true);
	});
});

describe('plain words', () => {
	it.each([
		["Fill shelves in a supermarket. You know exactly what to do and when you're done.", 'need/clarity'],
		['Night porter in a small hotel.', 'need/calm'],
		['Teaching sport to young teenagers.', 'energy/teaching'],
		[
			'It is not about the goats, it is about being outside and finishing something.',
			'need/tangible-progress',
		],
		['Nobody says thank you here. I sit at a desk all day.', 'need/appreciation'],
		["No one tells me what to do and I'd work outside all day.", 'need/autonomy'],
		["I'd rather put furniture kits together than run another plant.", 'need/clarity'],
		['At work I never see the end of anything, I would love to finish something.', 'need/tangible-progress'],
	])('speak without a frame of their own: %s', (text, code) => {
		expect(suggestTags(text, options).map((one) => one.code)).toContain(code);
	});

	it('that share a stem with others are told apart', () => {
		expect(
			codesIn('I would have a meeting, even about marketing and communication, with one of us.'),
		).toEqual([]);
	});

	it.each([
		'It lets me get it wrong by the hour, which is how I like it.',
		"I don't think I was wrong.",
		'I have never seen one of them open a pod.',
		'Plasters, yeast and the thing for the tap.',
		'Is my company hiring?',
		'Not one thought with a number in it.',
		'It only worked on Tuesdays.',
		'I left it up until the boss had seen it.',
		'I kept thinking about it after university.',
		"Karin wouldn't know what a vine is.",
		"My sister called. She's always broke.",
		'Had a nice walk by the river with the dog.',
		"At twelve o'clock it grows, and I was tired.",
		'One hand on a wet rail, and the thing moved to Friday.',
	])('say nothing where they only sound like something: %s', (text) => {
		expect(codesIn(text)).toEqual([]);
	});

	it('speak together in one place, not from all over a note', () => {
		const filling = Array.from({ length: 3 }, () => 'The invoice is in the folder of last year.').join(
			'\n\n',
		);
		const near = 'Old pear trees.\n\nGrass up to the knee.';
		expect(codesIn(near)).toContain('need/nature-contact');
		expect(codesIn(near.replace('\n\n', `\n\n${filling}\n\n`))).not.toContain('need/nature-contact');
	});

	it('count once where one thing stands inside another', () => {
		expect(reasonsIn('I would run the ski lift.')).not.toContain('ski');
	});
});

describe('what a clause does with its words', () => {
	it('a negation holds for its clause only', () => {
		const codes = codesIn('No crowd, no shouting, but a quiet hut in the forest.');
		expect(codes).not.toContain('energy/lively');
		expect(
			codes.some((code) => ['need/calm', 'value/peace', 'energy/quiet', 'need/solitude'].includes(code)),
		).toBe(true);
	});

	it('what it is not about is not proposed', () => {
		const codes = codesIn(
			'I dream of a flower shop. It is not about the flowers, it is about making something by hand.',
		);
		expect(codes).not.toContain('value/beauty');
		expect(codes.some((code) => code === 'value/craft' || code === 'energy/hands-on')).toBe(true);
	});

	it('what is refused is not proposed from the rest of the paragraph, unless a wish follows', () => {
		const refusal = 'I would never want to run a farm.';
		expect(codesIn(`${refusal} Mud, 5am, animals dying.`)).toEqual([]);
		expect(codesIn(`${refusal} I would rather keep bees in the forest, among animals.`)).toContain(
			'value/nature',
		);
	});

	it.each(['She', 'Karin', 'My sister', 'K.'])('what somebody else does counts half: %s', (who) => {
		expect(codesIn('I would bake bread in a village.')).toContain('energy/hands-on');
		expect(codesIn(`${who} would bake bread in a village.`)).toEqual([]);
	});

	it('a drawback that is granted is no wish', () => {
		const codes = codesIn('The salary is low, but I would teach children to swim.');
		expect(codes).not.toContain('need/financial-security');
		expect(codes).not.toContain('value/prosperity');
	});

	it('a complaint about today says what drains', () => {
		const codes = codesIn('I am sick of spreadsheets and slides, chained to my desk, screen all day.');
		expect(codes).toContain('energy/desk-work/drains');
		expect(codes).not.toContain('energy/desk-work');
	});
});

describe('the options', () => {
	const text = 'I would run a small bakery in a village, bake bread by hand and know every guest by name.';

	it.each(['value', 'energy', 'need'] as const)('a lens leaves only its codes: %s', (lens) => {
		expect(codesIn(text, { lens }).every((code) => code.startsWith(`${lens}/`))).toBe(true);
	});

	it('codes of the user are found by their label and cues', () => {
		const book = bookWith([
			{ code: 'value/thrift', label: 'Thrift', cues: ['make do and mend', 'waste nothing'] },
		]);
		expect(codesIn('We would waste nothing, make do and mend.', { book })).toContain('value/thrift');
	});

	it('hidden codes are not proposed', () => {
		const [first] = codesIn(text) as [Code];
		expect(codesIn(text, { book: bookWith([{ code: first, isHidden: true }]) })).not.toContain(first);
	});

	it('a text that says nothing of working life is met with silence, unless it is known to be a fantasy', () => {
		const ordinary = 'The florist delivered the roses on Friday, paid by invoice.';
		expect(suggestTags(ordinary, options)).toEqual([]);
	});
});

describe('the figures on the tuned texts', () => {
	it.each([
		['a, between plain and literary', parts[0], 0.56, 0.69, 25],
		['b, literary', parts[1], 0.3, 0.56, 14],
		['c, plain', parts[2], 0.79, 0.72, 15],
		['d, literary', parts[3], 0.26, 0.53, 19],
		['e, plain', parts[4], 0.62, 0.72, 15],
		['f, plain and colourful', parts[5], 0.66, 0.72, 19],
	] as const)('part %s stays above its floors', (_, part, found, acceptable, silent) => {
		const { totals: sums } = totals(part ?? [], ({ text }) =>
			suggestTags(text, options).map(({ code }) => code),
		);
		expect(sums.found / sums.groups).toBeGreaterThanOrEqual(found);
		expect(sums.acceptable / sums.suggested).toBeGreaterThanOrEqual(acceptable);
		expect(sums.denied / sums.chances).toBeLessThanOrEqual(0.075);
		expect(sums.silent).toBeGreaterThanOrEqual(silent);
	});

	it('110 of 120 ordinary notes, diaries among them, are met with silence', () => {
		const ordinary = labelled('tests/fixtures/suggest/ordinary.json');
		expect(ordinary).toHaveLength(120);
		expect(ordinary.filter(({ text }) => suggestTags(text, options).length === 0).length).toBeGreaterThan(
			110,
		);
	});

	it('more than half of the shortest jots get a suggestion', () => {
		const short = labelled('tests/fixtures/suggest/short.json');
		const heard = short.filter(({ text }) => suggestTags(text, options).length > 0);
		expect(heard.length).toBeGreaterThan(short.length / 2);
	});
});
