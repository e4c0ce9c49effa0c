import { describe, expect, it } from 'vitest';
import { parseMetadata } from './index';

/** Links as target and shown text. */
const linksIn = (text: string) =>
	parseMetadata(text).links?.map(({ link, displayText }) => [link, displayText]);

describe('a link', () => {
	it.each([
		['[[a]]', 'a', 'a'],
		['[[a|b]]', 'a', 'b'],
		['[[a#b#c]]', 'a#b#c', 'a > b > c'],
		['[[#^id]]', '#^id', '^id'],
		['[x](a%20b.md#c)', 'a b.md#c', 'x'],
		['[x](<a b.md>)', 'a b.md', 'x'],
	])('%s leads to %s and shows %s', (text, link, shown) => expect(linksIn(text)).toEqual([[link, shown]]));

	it.each([
		'`[[a]]`',
		'[[]]',
		'[x]()',
		'[x](https://example.org)',
		'[x](mailto:a@b.c)',
		'[[a\nb]]',
		'<!-- [[a]] -->',
	])('is not %j', (text) => expect(linksIn(text)).toBeUndefined());

	it('in a table may have its bar escaped', () => {
		expect(linksIn('| a |\n|---|\n| [[b\\|c]] |')).toEqual([['b', 'c']]);
	});

	it('with an exclamation mark is an embed', () => {
		const { links, embeds } = parseMetadata('![[a]] ![b](c.png)');
		expect([links, embeds?.map(({ link }) => link)]).toEqual([undefined, ['a', 'c.png']]);
	});
});
