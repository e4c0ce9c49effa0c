import { describe, expect, it } from 'vitest';
import { parseMetadata } from './index';

/** List items as `line:column-line:column parent task`. */
const itemsIn = (text: string) =>
	(parseMetadata(text).listItems ?? []).map(({ position: { start, end }, parent, task }) =>
		[`${String(start.line)}:${String(start.col)}-${String(end.line)}:${String(end.col)}`, parent, task]
			.filter((part) => part !== undefined)
			.join(' '),
	);

describe('a list item', () => {
	it.each([
		['- a\n- b', ['0:0-0:3 -1', '1:0-1:3 -1']],
		['x\n\n- a\n- b', ['2:0-2:3 -2', '3:0-3:3 -2']],
		['- a\n\n1. b', ['0:0-0:3 -1', '2:0-2:4 -2']],
	])('at the top has the first line of its list as parent: %j', (text, items) =>
		expect(itemsIn(text)).toEqual(items),
	);

	it.each([
		['- a\n  - b\n    - c', ['0:0-0:3 -1', '1:2-1:5 0', '2:4-2:7 1']],
		['- a\n    - b', ['0:0-0:3 -1', '1:2-1:7 0']],
		['- a\n\t- b\n\t\t- c', ['0:0-0:3 -1', '1:1-1:4 0', '2:2-2:5 1']],
		['1. a\n    - b', ['0:0-0:4 -1', '1:4-1:7 0']],
		['10. a\n    - b', ['0:0-0:5 -1', '1:4-1:7 0']],
		['- [ ] 1. a', ['0:0-0:10 -1  ', '0:6-0:10 0']],
	])('inside another starts where that one’s indentation ends: %j', (text, items) =>
		expect(itemsIn(text)).toEqual(items),
	);

	it.each([
		['- a\n\n- b', ['0:0-1:0 -1', '2:0-2:3 -1']],
		['- a\n  more\n  - b\n\n  text', ['0:0-1:6 -1', '2:2-2:5 0']],
		['- a\n\n  ```\n  x\n  ```\n  - b', ['0:0-4:5 -1', '5:2-5:5 0']],
		['- a\nlazy', ['0:0-1:4 -1']],
	])('ends before its own list, else with its text: %j', (text, items) =>
		expect(itemsIn(text)).toEqual(items),
	);

	it.each([
		['- [ ] a\n- [x] b\n- [/] c\n- [?] d', [' ', 'x', '/', '?']],
		['- [] a\n- [xx] b\n- [ ]c', [undefined, undefined, undefined]],
	])('is a task with any one character in its box: %j', (text, tasks) =>
		expect(parseMetadata(text).listItems?.map(({ task }) => task)).toEqual(tasks),
	);

	it.each([
		['> - a\n>   - b\n>\n> - c', ['0:2-0:5 -1', '1:4-1:7 0', '3:2-3:5 -1']],
		['x\n\n> [!note] t\n> - [ ] a', ['3:2-3:9 -3  ']],
		['> > - a', ['0:4-0:7 -1']],
	])('in a quote or callout counts: %j', (text, items) => expect(itemsIn(text)).toEqual(items));

	it.each(['%%\n- a\n%%', '```\n- a\n```', '<div>\n- a\n</div>', '$$\n- a\n$$'])(
		'in a comment, code, HTML or math does not: %j',
		(text) => expect(itemsIn(text)).toEqual([]),
	);

	it('can have an id', () => {
		const { listItems } = parseMetadata('- a ^one\n  - b\n- c\n  ^three');
		expect(listItems?.map(({ id }) => id)).toEqual(['one', undefined, 'three']);
	});
});
