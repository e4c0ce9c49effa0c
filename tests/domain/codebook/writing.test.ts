import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCodeBookNote } from '../../../src/domain/codebook/note';
import { appendCode, newCodeBookNote } from '../../../src/domain/codebook/writing';
import { defaultRoots, type Roots } from '../../../src/domain/codes';
import { applied } from '../../../src/domain/tagging/change';
import { mangled } from './mangled';

const bread = { code: 'value/bread', label: 'Bread' };

function appended(text: string, code = bread, roots: Roots = defaultRoots): string {
	const change = appendCode(text, code, roots);
	return change === undefined ? text : applied(text, [change]);
}

const lenses = fc.constantFrom('value', 'energy', 'need');
const words = fc.stringMatching(/^[A-Z][a-z]{0,5}( [a-z]{1,5}){0,3}$/);

const entriesOf = (text: string, roots = defaultRoots) => readCodeBookNote(text, roots).entries;

describe('a code of the user’s own', () => {
	it.each([
		['', '- `#value/bread` Bread\n'],
		['Prose.', 'Prose.\n\n- `#value/bread` Bread'],
		['Prose.\n', 'Prose.\n\n- `#value/bread` Bread\n'],
		['## Values\n\n## Needs\n', '## Values\n\n- `#value/bread` Bread\n\n## Needs\n'],
		['# VALUES:\n\n# Needs', '# VALUES:\n\n# Needs\n\n- `#value/bread` Bread'],
		['# value\ntext\n\n# Needs', '# value\ntext\n\n- `#value/bread` Bread\n\n# Needs'],
		['- #value/a A\n- #need/b B\n', '- #value/a A\n- `#value/bread` Bread\n- #need/b B\n'],
		['* #value/a A\n\n\n', '* #value/a A\n* `#value/bread` Bread\n\n\n'],
		['9. #value/a A', '9. #value/a A\n9. `#value/bread` Bread'],
		['> - #value/a A\n\nEnd', '> - #value/a A\n> - `#value/bread` Bread\n\nEnd'],
		['- [ ] #value/a A', '- [ ] #value/a A\n- `#value/bread` Bread'],
		['- #value/a A\r\n\tgoes on\r\n', '- #value/a A\r\n\tgoes on\r\n- `#value/bread` Bread\r\n'],
		[
			'- #value/a\n  - cues: x\n  - y\n\n- milk',
			'- #value/a\n  - cues: x\n  - y\n- `#value/bread` Bread\n\n- milk',
		],
		['- #value/a\n- cues: x\n- milk', '- #value/a\n- cues: x\n- milk\n- `#value/bread` Bread'],
		['- #value/a\n\n  More.\n\nEnd', '- #value/a\n\n  More.\n\n- `#value/bread` Bread\n\nEnd'],
		['## Values\n- milk', '## Values\n- milk\n- `#value/bread` Bread'],
		['%%\n## Values\n%%\nEnd  \n', '%%\n## Values\n%%\nEnd  \n\n- `#value/bread` Bread\n'],
		['- #value/a %%x\n- y%%\n  - cues: z', '- #value/a %%x\n- y%%\n  - cues: z\n- `#value/bread` Bread'],
		['- #need/a\n```\n- #value/b', '- #need/a\n```\n- #value/b\n- `#value/bread` Bread'],
	])('stands at the end of its list, else under its heading, else at the end of %j', (before, after) => {
		expect(appended(before)).toBe(after);
	});

	it.each(['- `#value/bread`', '- #VALUE/Bread: Loaf', '- ~~#value/bread~~'])(
		'is not doubled in %j',
		(text) => {
			expect(appendCode(text, bread, defaultRoots)).toBeUndefined();
		},
	);

	it('is named without marks that the note would read as its own', () => {
		const label = '*Bread*: `my` way – [slow] · ==hidden== | #1 ~~x~~ %%y%% -- z';
		expect(appended('', { ...bread, label })).toBe('- `#value/bread` Bread my way slow hidden 1 x y z\n');
	});

	it('is written with the roots of the vault and without nesting', () => {
		const roots = { ...defaultRoots, energy: 'kraft' };
		expect(appended('# Kraft', { code: 'energy/sea/drains', label: '' }, roots)).toBe(
			'# Kraft\n\n- `#kraft/sea`',
		);
	});

	it('adds itself and changes nothing else, in whatever note', () => {
		fc.assert(
			fc.property(mangled, lenses, words, (text, lens, label) => {
				const code = `${lens}/new-one`;
				const after = appended(text, { code, label });
				const made = entriesOf(after).find((entry) => entry.code === code);
				expect(made).toEqual({ code, label });
				expect(entriesOf(after).filter((entry) => entry.code !== code)).toEqual(entriesOf(text));
			}),
			{ numRuns: 300 },
		);
	});

	it('finds a place by whatever name', () => {
		fc.assert(
			fc.property(mangled, lenses, fc.string(), (text, lens, label) => {
				const change = appendCode(text, { code: `${lens}/new-one`, label }, defaultRoots);
				expect(change?.from).toBe(change?.to ?? Infinity);
			}),
		);
	});
});

describe('a new code book note', () => {
	it('tells how to write it and says nothing of any code', () => {
		const text = newCodeBookNote([], defaultRoots);
		expect(readCodeBookNote(text, defaultRoots)).toEqual({ entries: [], problems: [] });
		expect(text.startsWith('---\nhatch-kind: code-book\n---\n\n')).toBe(true);
	});

	it('has an example that can be read as it stands', () => {
		const example = /```markdown\n([^]*?)```/.exec(newCodeBookNote([], defaultRoots))?.[1] ?? '';
		const { entries, problems } = readCodeBookNote(example, defaultRoots);
		expect(problems).toEqual([]);
		expect(entries.map(({ code, label, isHidden }) => [code, label, isHidden])).toEqual([
			['value/tinkering', 'Tinkering', undefined],
			['energy/night-work', 'Night work', undefined],
			['value/order', undefined, true],
		]);
	});

	it('holds the codes made so far under their lenses, in the order in which they were made', () => {
		const roots = { ...defaultRoots, value: 'wert' };
		const own = [{ code: 'need/air', label: 'Air' }, bread, { code: 'value/apples', label: 'Apples' }];
		const text = newCodeBookNote(own, roots);
		expect(text).toContain(
			'## Values\n\n- `#wert/bread` Bread\n- `#wert/apples` Apples\n\n## Energy\n\n## Needs\n\n- `#need/air` Air\n',
		);
		expect(entriesOf(text, roots).map(({ code }) => code)).toEqual([
			'value/bread',
			'value/apples',
			'need/air',
		]);
	});
});
