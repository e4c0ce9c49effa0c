import { describe, expect, it } from 'vitest';
import { parseMetadata } from './index';

describe('properties', () => {
	it('stand between the first line and the next fence', () => {
		const { frontmatter, frontmatterPosition, sections } = parseMetadata('---\na: 1\nb: [x]\n---  \ntext');
		expect(frontmatter).toEqual({ a: 1, b: ['x'] });
		expect(frontmatterPosition?.end).toEqual({ line: 3, col: 3, offset: 19 });
		expect(sections?.map(({ type }) => type)).toEqual(['yaml', 'paragraph']);
	});

	it.each(['---\na: 1\na: 2\n---\n#t', '---\na: [\n---\n#t', '---\n: : :\n---\n#t'])(
		'that are broken have a place but no values: %j',
		(text) => {
			const { frontmatter, frontmatterPosition, sections, tags } = parseMetadata(text);
			expect(frontmatter).toBeUndefined();
			expect(sections?.[0]).toEqual({ type: 'yaml', position: frontmatterPosition });
			expect(tags).toHaveLength(1);
		},
	);

	it.each(['\n---\na: 1\n---', '---\na: 1', ' ---\na: 1\n---', 'x\n---\na: 1\n---'])(
		'are not there in %j',
		(text) => {
			expect(parseMetadata(text)).not.toHaveProperty('frontmatterPosition');
		},
	);

	it('may be empty', () => {
		expect(parseMetadata('---\n---\n')).not.toHaveProperty('frontmatter');
		expect(parseMetadata('---\n---\n')).toHaveProperty('frontmatterPosition');
	});

	it('list their links with the name of the property', () => {
		const { frontmatterLinks } = parseMetadata('---\na: "[[x#y]]"\nb: ["[[z|Z]]", "no [[link]]"]\n---');
		expect(frontmatterLinks).toEqual([
			{ key: 'a', link: 'x#y', original: '[[x#y]]', displayText: 'x > y' },
			{ key: 'b.0', link: 'z', original: '[[z|Z]]', displayText: 'Z' },
		]);
	});

	it('are found after a byte order mark, which counts as a character', () => {
		const { frontmatter, frontmatterPosition } = parseMetadata('\ufeff---\na: 1\n---\n');
		expect(frontmatter).toEqual({ a: 1 });
		expect(frontmatterPosition?.start).toEqual({ line: 0, col: 1, offset: 1 });
	});
});
