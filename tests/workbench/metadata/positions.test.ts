import fc from 'fast-check';
import type { CachedMetadata, Loc, Pos } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { parseMetadata } from './index';

const PIECES = [
	...[
		'a',
		'word',
		' ',
		' ',
		'  ',
		'    ',
		'\t',
		'\n',
		'\n',
		'\n\n',
		'- ',
		'- [ ] ',
		'1. ',
		'> ',
		'> [!note] ',
		'# ',
		'---\n',
	],
	...[
		'#tag',
		'#a/b',
		'#1',
		'**',
		'_',
		'*',
		'`',
		'```\n',
		'$',
		'$$\n',
		'%%',
		'%%\n',
		'[[x]]',
		'[[',
		']]',
		'[a](b)',
		'|',
		'|-|\n',
	],
	...[
		'<b>',
		'<!--',
		'-->',
		'==',
		'^id',
		'[^1]',
		'[^1]: ',
		'\\',
		'é',
		'漢',
		'🌱',
		'\u200d',
		'\ufeff',
		'(',
		')',
		'.',
	],
];

const markdown = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

function placesIn(cache: CachedMetadata): Pos[] {
	const { links, embeds, tags, headings, sections, listItems, footnotes, footnoteRefs } = cache;
	const lists = [
		links,
		embeds,
		tags,
		headings,
		sections,
		listItems,
		footnotes,
		footnoteRefs,
		Object.values(cache.blocks ?? {}),
	];
	const places = lists.flatMap((list) => (list ?? []).map(({ position }) => position));
	return cache.frontmatterPosition ? [...places, cache.frontmatterPosition] : places;
}

/** Offset of a line and column, counted anew. */
function offsetOf(text: string, { line, col }: Loc): number {
	const before = text.split('\n').slice(0, line);
	return before.reduce((sum, each) => sum + each.length + 1, 0) + col;
}

describe('positions, in any text,', () => {
	it('lie within it, and line, column and offset agree', () => {
		const agree = (text: string): void => {
			for (const { start, end } of placesIn(parseMetadata(text))) {
				expect([start.offset, end.offset]).toEqual([offsetOf(text, start), offsetOf(text, end)]);
				expect(start.offset).toBeLessThanOrEqual(end.offset);
				expect(end.offset).toBeLessThanOrEqual(text.length);
			}
		};
		fc.assert(fc.property(markdown, agree));
		fc.assert(fc.property(fc.string({ unit: 'grapheme' }), agree));
	});

	it('of tags and links hold their text', () => {
		fc.assert(
			fc.property(markdown, (text) => {
				const { tags = [], links = [], embeds = [] } = parseMetadata(text);
				const slice = ({ position: { start, end } }: { position: Pos }) =>
					text.slice(start.offset, end.offset);
				expect(tags.map(slice)).toEqual(tags.map(({ tag }) => tag));
				expect([...links, ...embeds].map(slice)).toEqual(
					[...links, ...embeds].map(({ original }) => original),
				);
			}),
		);
	});

	it('of sections follow one another, and every tag lies in one', () => {
		fc.assert(
			fc.property(markdown, (text) => {
				const { sections = [], tags = [] } = parseMetadata(text);
				const edges = sections.flatMap(({ position: { start, end } }) => [start.offset, end.offset]);
				expect(edges).toEqual([...edges].sort((a, b) => a - b));
				const isInside = ({ position }: { position: Pos }) =>
					sections.some(
						({ position: { start, end } }) =>
							start.offset <= position.start.offset && position.end.offset <= end.offset,
					);
				expect(tags.every(isInside)).toBe(true);
			}),
		);
	});

	it('of list items name a parent that is an item before them, or their list', () => {
		fc.assert(
			fc.property(markdown, (text) => {
				const seen = new Set<number>();
				for (const { parent, position } of parseMetadata(text).listItems ?? []) {
					expect(parent < 0 || seen.has(parent)).toBe(true);
					seen.add(position.start.line);
				}
			}),
		);
	});

	it('have the same lines and columns with other line breaks', () => {
		const inLines = ({ start, end }: Pos) => [start.line, start.col, end.line, end.col];
		fc.assert(
			fc.property(markdown, (text) => {
				const withReturns = parseMetadata(text.replaceAll('\n', '\r\n'));
				expect(placesIn(withReturns).map(inLines)).toEqual(placesIn(parseMetadata(text)).map(inLines));
			}),
		);
	});
});

describe('a long text', () => {
	const sentence = 'I keep thinking of **the goat farm** #value/connection and [[people|them]], `code` $x$. ';

	it.each([
		['of many paragraphs', `${sentence}\n\n`.repeat(3000)],
		['of nested lists', `- ${sentence}\n  - ${sentence}\n    - [ ] ${sentence}\n`.repeat(1000)],
		['of one line', sentence.repeat(3000)],
		['of opened links', '[[a '.repeat(75_000)],
		['of opened math', '$a '.repeat(100_000)],
		['of opened comments', '%% a\n'.repeat(60_000)],
	])('%s is read in its length, not in its square', (_kind, text) => {
		const start = performance.now();
		parseMetadata(text);
		expect(performance.now() - start).toBeLessThan(3000);
	});
});
