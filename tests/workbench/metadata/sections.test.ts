import { describe, expect, it } from 'vitest';
import { parseMetadata } from './index';

/** Sections as `type first–last line`, with their id. */
const sectionsIn = (text: string) =>
	(parseMetadata(text).sections ?? []).map(({ type, position: { start, end }, id }) =>
		[type, `${String(start.line)}-${String(end.line)}`, id].filter(Boolean).join(' '),
	);

describe('a section', () => {
	it.each([
		['paragraph', 'a\nb'],
		['heading', '# a'],
		['heading', 'a\n==='],
		['list', '- a\n- b'],
		['blockquote', '> a\nlazy'],
		['callout', '> [!note]- a\n> b'],
		['code', '```js\na\n```'],
		['code', '    a'],
		['code', '```\nnever closed'],
		['math', '$$\na\n$$'],
		['table', '| a |\n|---|\n| b |'],
		['html', '<div>\na\n</div>'],
		['html', '<!-- a\nb -->'],
		['thematicBreak', '***'],
		['definition', '[a]: https://example.org'],
		['footnoteDefinition', '[^1]: a\n    b'],
		['comment', '%% a %%'],
		['comment', '%%\n- a\n\n# b\n%%'],
	])('%s is the whole of %j', (type, text) => {
		expect(sectionsIn(text)).toEqual([`${type} 0-${String(text.split('\n').length - 1)}`]);
	});

	it.each([
		['%%a%% and text', ['paragraph 0-0']],
		['text\n| a |\n|---|', ['paragraph 0-2']],
		['text\n- a\n# b\ntext', ['paragraph 0-0', 'list 1-1', 'heading 2-2', 'paragraph 3-3']],
		['- a\n* b\n1. c\n1) d', ['list 0-0', 'list 1-1', 'list 2-2', 'list 3-3']],
		['[^1]: a\n[^2]: b\n- c', ['footnoteDefinition 0-0', 'footnoteDefinition 1-1', 'list 2-2']],
		['', []],
	])('starts and ends where blocks do: %j', (text, sections) => expect(sectionsIn(text)).toEqual(sections));

	it('covers whole lines, with their indentation and trailing space', () => {
		const { sections } = parseMetadata('  > [!a]\n  > b  \n');
		expect(sections?.[0]?.position).toEqual({
			start: { line: 0, col: 0, offset: 0 },
			end: { line: 1, col: 7, offset: 16 },
		});
	});

	it.each([
		['text ^id', ['paragraph 0-0 id']],
		['# text ^id', ['heading 0-0 id']],
		['> a\n> b ^id', ['blockquote 0-1 id']],
		['> [!a]\n\n^id', ['callout 0-0 id', 'paragraph 2-2']],
		['| a |\n|---|\n\n^id', ['table 0-1 id', 'paragraph 3-3']],
		['- a\n- b\n\n^id', ['list 0-1 id', 'paragraph 3-3']],
		['text^id', ['paragraph 0-0']],
		['- a ^id', ['list 0-0']],
	])('can have an id: %j', (text, sections) => expect(sectionsIn(text)).toEqual(sections));
});

describe('blocks', () => {
	it('are sections and list items with an id, in lower case', () => {
		const { blocks, listItems } = parseMetadata('a ^One\n\n- b ^two\n  - c ^three\n');
		expect(Object.keys(blocks ?? {})).toEqual(['one', 'two', 'three']);
		expect(blocks?.two?.position).toEqual(listItems?.[0]?.position);
	});
});

describe('headings', () => {
	it('are those of the top level, with their text as written', () => {
		const { headings } = parseMetadata('# a [[b]] #c ##\n> # quoted\n\nd\n---\n');
		expect(headings?.map(({ heading, level }) => [heading, level])).toEqual([
			['a [[b]] #c', 1],
			['d', 2],
		]);
	});
});

describe('footnotes', () => {
	it('are known with the places that name them', () => {
		const { footnotes, footnoteRefs } = parseMetadata('a[^n] b\n\n[^n]: c\n');
		expect(footnotes?.map(({ id, position }) => [id, position.start.line])).toEqual([['n', 2]]);
		expect(footnoteRefs?.map(({ id, position }) => [id, position.start.col])).toEqual([['n', 1]]);
	});
});
