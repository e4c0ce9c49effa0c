import { describe, expect, it } from 'vitest';
import { parseMetadata } from './index';

const tagsIn = (text: string) => parseMetadata(text).tags?.map(({ tag }) => tag) ?? [];

describe('a tag', () => {
	it.each([
		'#a',
		'#value/craft',
		'#été',
		'#ценность/дом',
		'#価値',
		'#मूल्य',
		'#y1984',
		'#a-b_c',
		'#🌱',
		'#❤️',
		'#-',
	])('can be written %s', (tag) => expect(tagsIn(`before ${tag} after`)).toEqual([tag]));

	it.each(['#1984', '# a', '#', '#.a', '##a', 'a#b', '(#a)', '/#a', '"#a"', '-#a', '\\#a'])(
		'is not what is written %s',
		(text) => expect(tagsIn(`before ${text} after`)).toEqual([]),
	);

	it.each([
		['#a, #b.', ['#a', '#b']],
		['#a/b: #c’s', ['#a/b', '#c']],
		['#my_tag_x and _#y_', ['#my_tag_x', '#y']],
		['#a#b', ['#a', '#b']],
	])('ends before punctuation: %s', (text, tags) => expect(tagsIn(text)).toEqual(tags));

	it.each(['**#a**', '==#a==', '*x*#a', '`x`#a', '[[x]]#a', '<br>#a', '\\[#a', '$x$#a', '%%x%%#a'])(
		'needs no space where the text starts anew: %s',
		(text) => expect(tagsIn(text)).toEqual(['#a']),
	);

	it.each([
		['inline code', '`a #x b`'],
		['a code block', '```\n#x\n```'],
		['indented code', 'a\n\n    #x'],
		['inline math', '$a #x$'],
		['a math block', '$$\n#x\n$$'],
		['an HTML tag', '<b title=" #x ">a</b>'],
		['an HTML comment', 'a <!-- #x --> b'],
		['an HTML block', '<div>\n#x\n</div>'],
		['a wikilink', '[[a #x]] ![[b #x]]'],
		['the text of a link', '[a #x](b.md)'],
		['an address', 'https://example.org/#x <https://example.org/#x>'],
		['properties', '---\ntitle: "#x"\n---'],
	])('is not one in %s', (_place, text) => expect(tagsIn(text)).toEqual([]));

	it.each([
		['a heading', '# a #x'],
		['a list', '- a\n  - b #x'],
		['a callout', '> [!note] a #x'],
		['a table', '| a |\n|---|\n| #x |'],
		['a footnote', 'a[^1]\n\n[^1]: b #x'],
		['brackets that lead nowhere', '[a #x]'],
		['an inline comment', 'a %% b #x %% c'],
		['a comment block', '%%\n\n- #x\n\n%%'],
	])('is one in %s', (_place, text) => expect(tagsIn(text)).toEqual(['#x']));
});
