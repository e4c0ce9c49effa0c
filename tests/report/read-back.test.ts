import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInBook } from '../../src/domain/codebook/book';
import { count, type CountedNote } from '../../src/index/counted';
import type { Entry } from '../../src/index/entry';
import { readBackOf } from '../../src/report/read-back';
import { said, wholeNote } from './said';

function readBack(...entries: Entry[]) {
	const { notes } = count(entries, (link) => `${link}.md`);
	return readBackOf(notes[0] as CountedNote, builtInBook);
}

const read = (...lines: string[]) => readBack(said('2026-01-01', lines));

/** The words of each theme. */
const themesIn = (...lines: string[]) => read(...lines).themes.map((theme) => theme.map(({ text }) => text));

/** Each quotation with its mark, by lens. */
const marksIn = (...lines: string[]) =>
	read(...lines).lenses.map(({ lens, quotes }) => [
		lens,
		...quotes.map(({ passage, mark = '' }) => `${passage.text}${mark}`),
	]);

describe('a note read back', () => {
	it('has its words under each lens that has any, values first', () => {
		expect(
			marksIn('need/rest: sleep', 'value/order: rows', 'energy/lively: a crowd', 'value/play: fun'),
		).toEqual([
			['value', 'rows', 'fun'],
			['energy', 'a crowd'],
			['need', 'sleep'],
		]);
	});

	it('quotes words once under a lens, with all the codes that they carry there', () => {
		const [values] = read('value/order value/play/games: in rows').lenses;
		expect(values?.quotes.map(({ codes }) => codes)).toEqual([['value/order', 'value/play']]);
	});

	it('keeps what drains apart from what gives', () => {
		const [energy] = read('energy/desk-work/drains: emails', 'energy/desk-work: a tidy desk').lenses;
		expect(energy?.quotes.map(({ codes, mark }) => [codes, mark])).toEqual([
			[['energy/desk-work/drains'], undefined],
			[['energy/desk-work'], undefined],
		]);
	});

	it('reads a promoted jot with the reflection that names it', () => {
		const jot = said('2026-01-01', ['value/play: the jot'], { path: 'jot.md' });
		const reflection = said('2026-02-01', ['need/play: more'], { kind: 'reflection', from: ['jot'] });
		const { themes, lenses } = readBack(jot, reflection);
		expect(themes.map((theme) => theme.map(({ path }) => path))).toEqual([['jot.md', '2026-02-01.md']]);
		expect(lenses[0]?.quotes[0]?.others.map(({ text }) => text)).toEqual(['more']);
	});
});

describe('words of one theme', () => {
	it('share a mark across lenses, said of either code', () => {
		expect(marksIn('value/nature: the woods', 'energy/outdoors: air', 'need/rest: sleep')).toEqual([
			['value', 'the woods0'],
			['energy', 'air0'],
			['need', 'sleep'],
		]);
	});

	it('share it under one lens by the same code', () => {
		expect(marksIn('value/order: rows', 'value/order/lists: lists')).toEqual([['value', 'rows0', 'lists0']]);
	});

	it('are a theme only where there are two of them: one phrase with two tags is one', () => {
		expect(themesIn('value/nature energy/outdoors: the woods')).toEqual([]);
		expect(themesIn('value/nature energy/outdoors: the woods', 'need/nature-contact: green')).toEqual([
			['the woods', 'green'],
		]);
	});

	it('may be related by a hub that each is related to', () => {
		expect(
			themesIn(
				'value/connection: regulars',
				'energy/light-contact: a word or two',
				'need/human-contact: people',
			),
		).toEqual([['regulars', 'a word or two', 'people']]);
	});

	it('are not related by a code that is not in the note', () => {
		expect(themesIn('value/connection: regulars', 'energy/light-contact: a word or two')).toEqual([]);
	});

	it('are never chained: what is related only to a related word stays out', () => {
		const chain = ['value/health: a', 'need/rest: b', 'need/lighter-load: c', 'need/support: d'];
		expect(themesIn(...chain)).toEqual([['a', 'b', 'c']]);
	});

	it('are marked from the largest theme on, each in one alone', () => {
		expect(
			marksIn(
				'value/order: rows',
				'energy/clear-structure: steps',
				...['a', 'b', 'c'].map((x) => `value/play: ${x}`),
			),
		).toEqual([
			['value', 'rows1', 'a0', 'b0', 'c0'],
			['energy', 'steps1'],
		]);
	});

	it('are counted as words, not as tags on them', () => {
		const woods = ['value/nature energy/outdoors need/nature-contact: the woods', 'value/nature: moss'];
		const rows = ['rows', 'lines', 'lists'].map((word) => `value/order: ${word}`);
		expect(themesIn(...woods, ...rows)[0]).toEqual(['rows', 'lines', 'lists']);
	});

	it('are words: what is said of the whole note has no mark', () => {
		const { themes, lenses } = readBack(wholeNote(said('2026-01-01', ['value/play: a', 'need/play: b'])));
		expect([themes, lenses.length]).toEqual([[], 2]);
	});

	it('tire alike only by the same code', () => {
		expect(themesIn('energy/outdoors/drains: rain', 'value/nature: the woods')).toEqual([]);
		expect(themesIn('energy/outdoors/drains: rain', 'energy/outdoors/drains: mud')).toEqual([
			['rain', 'mud'],
		]);
	});

	it('are two at least for each mark, every word is quoted, and each theme has a mark, in any note', () => {
		const codes = ['value/nature', 'energy/outdoors', 'need/nature-contact', 'need/rest', 'value/health'];
		const line = fc.tuple(fc.constantFrom(...codes), fc.integer({ min: 0, max: 9 }));
		fc.assert(
			fc.property(fc.array(line, { maxLength: 8 }), (given) => {
				const { lenses, themes } = read(...given.map(([code, word], at) => `${code}: ${at} ${word}`));
				const quotes = lenses.flatMap(({ quotes: under }) => under);
				const marks = new Set(quotes.flatMap(({ mark = [] }) => mark));
				expect(quotes).toHaveLength(given.length);
				expect(themes.every((theme) => theme.length > 1)).toBe(true);
				expect([...marks].sort()).toEqual([...themes.keys()]);
			}),
		);
	});
});
