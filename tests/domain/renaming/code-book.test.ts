import { describe, expect, it, vi } from 'vitest';
import { defaultRoots } from '../../../src/domain/codes';
import { readCodeBookNote } from '../../../src/domain/codebook/note';
import { planFor, code, renamed } from './planned';
import { applied } from '../../../src/domain/tagging/change';
import type { Renaming } from '../../../src/domain/renaming/renaming';

const toRye = code('value/bread', 'value/rye');

function book(text: string, renaming: Renaming = toRye): string {
	return renamed(text, renaming, { isCodeBook: true });
}

describe('in the code book note', () => {
	it.each([
		['- `#value/bread` Bread: what I bake', '- `#value/rye` Bread: what I bake'],
		['- #value/bread Bread', '- #value/rye Bread'],
		['- ~~`#Value/Bread`~~', '- ~~`#value/rye`~~'],
		['- `#value/cake` · opposite: `#value/bread`', '- `#value/cake` · opposite: `#value/rye`'],
		['- `#value/cake`\n  - opposite: value/bread', '- `#value/cake`\n  - opposite: value/rye'],
		['- `#value/cake`\n  - opposite: Bread', '- `#value/cake`\n  - opposite: rye'],
		[
			'- `#value/cake`\n  - opposite:\n    - `#value/bread`',
			'- `#value/cake`\n  - opposite:\n    - `#value/rye`',
		],
		['- `#value/cake` Cake · opposite: #value/bread', '- `#value/cake` Cake · opposite: #value/rye'],
	])('%j becomes %j', (text, result) => {
		expect(book(text)).toBe(result);
	});

	it('an opposite that cannot be named alone takes the whole code', () => {
		expect(book('- `#value/cake`\n  - opposite: Bread', code('value/bread', 'value/2024'))).toBe(
			'- `#value/cake`\n  - opposite: value/2024',
		);
		expect(book('- `#value/cake` · opposite: bread · hide', code('value/bread', 'value/rye/dark'))).toBe(
			'- `#value/cake` · opposite: value/rye · hide',
		);
	});

	it('an opposite is the whole of its words, and words elsewhere stay', () => {
		const text =
			'- `#value/art` Art: part of art\n  - cues: art\n- `#value/cake` Art · opposite: smart\n- `#value/tea`\n  - question: Art?\n  - opposite: *Art*';
		expect(book(text, code('value/art', 'value/Making'))).toBe(
			text.replace('#value/art', '#value/Making').replace('*Art*', '*Making*'),
		);
	});

	it('an opposite that stays, written as a tag, stays as it is named', () => {
		const text = '- `#value/cake` · opposite: #value/bread';
		expect(book(text, code('value/bread', 'need/bread'))).toBe(`${text}\nopposite 0: value/bread`);
	});

	it('each entry is read by itself, however many name the code as their opposite', () => {
		const entries = Array.from(
			{ length: 100 },
			(_, at) => `- \`#value/x${String(at)}\`\n  - opposite: Bread\n`,
		);
		const text = `- \`#value/bread\`\n${entries.join('')}`;
		const replaced = vi.spyOn(String.prototype, 'replace');
		const { occurrences } = planFor(text, toRye, { isCodeBook: true, tags: [] });
		const gone = replaced.mock.contexts.reduce((sum: number, said) => sum + String(said).length, 0);
		replaced.mockRestore();
		expect(occurrences.length).toBe(101);
		expect(gone).toBeLessThan(100 * text.length);
	});

	it('other code spans, words and definitions stay', () => {
		const text =
			'Text `#value/bread`.\n\n- `#value/cake` Cake: no bread, see `#value/bread`\n  - cues: bread\n\n```\n- `#value/bread`\n```';
		expect(book(text)).toBe(text);
	});

	it('in any other note the lines stay as well', () => {
		expect(renamed('- `#value/bread`', toRye)).toBe('- `#value/bread`');
	});

	it('a line stays, and is named, where the new code has one or is built in', () => {
		const text = '- `#value/bread` A\n- `#value/rye` B\n- `#value/cake` opposite: bread';
		expect(book(text)).toBe(
			'- `#value/bread` A\n- `#value/rye` B\n- `#value/cake` opposite: rye\nline-of-both 0: #value/bread',
		);
		expect(book('- `#value/bread` A', code('value/bread', 'value/craft'))).toBe(
			'- `#value/bread` A\nline-of-both 0: #value/bread',
		);
	});

	it('another spelling of a code moves its line', () => {
		expect(book('- `#value/bread` A', code('value/bread', 'value/Bread'))).toBe('- `#value/Bread` A');
	});

	it('an opposite that the other lens has none for is named', () => {
		expect(book('- `#value/cake` opposite: bread', code('value/bread', 'need/bread'))).toBe(
			'- `#value/cake` opposite: bread\nopposite 0: value/bread',
		);
	});

	it('with other roots says the same as before', () => {
		const to = { value: 'wert', energy: 'energie', need: 'bedarf' };
		const text =
			'- `#value/bread` A · opposite: value/cake\n- `#energy/rest`\n- `#value/cake`\n  - opposite: `#value/bread`';
		const plan = planFor(text, { of: 'roots', from: defaultRoots, to }, { isCodeBook: true });
		const after = applied(text, plan.occurrences);
		expect(after).toContain('`#wert/bread` A');
		expect(after).toContain('`#energie/rest`');
		expect(readCodeBookNote(after, to).entries).toEqual(readCodeBookNote(text, defaultRoots).entries);
	});

	it('of other roots reads lines by the names of the lenses too', () => {
		const roots = { ...defaultRoots, value: 'wert' };
		const note = { isCodeBook: true, tags: [] };
		const plan = planFor('- `#value/bread`\n- `#wert/bread/x`', toRye, note, roots);
		expect(plan.occurrences.map(({ insert, where, isChild }) => [insert, where, isChild])).toEqual([
			['#value/rye', 'code-book', false],
			['#wert/rye/x', 'code-book', true],
		]);
	});
});
