import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planPropertyValues, propertiesIn, type PropertyValues } from '../../src/domain/properties-change';
import { applied } from '../../src/domain/tagging/change';
import { parseYaml } from '../workbench/core/frontmatter';

const note = (yaml: string) => `---\n${yaml}---\nText.\n`;

function changed(text: string, values: PropertyValues): string {
	const changes = planPropertyValues(text, values, parseYaml);
	return 'refused' in changes ? changes.refused : applied(text, changes);
}

describe('a property', () => {
	it.each([
		[
			'is added below the others',
			'a: 1\n# so\n',
			{ 'hatch-tone': 'joking' },
			'a: 1\n# so\nhatch-tone: joking\n',
		],
		['is added to an empty block', '', { 'hatch-private': true }, 'hatch-private: true\n'],
		['is added to a block of comments', '# so\n', { 'hatch-tone': 'joking' }, '# so\nhatch-tone: joking\n'],
		[
			'changes with what is said beside it',
			'hatch-tone: serious  # yet\na: 1\n',
			{ 'hatch-tone': 'joking' },
			'hatch-tone: joking  # yet\na: 1\n',
		],
		[
			'changes in its quotes or out of them',
			`"hatch-tone": 'x'\n`,
			{ 'hatch-tone': 'joking' },
			`"hatch-tone": joking\n`,
		],
		[
			'stays to the byte where it says so already',
			"hatch-tone:  'joking' \n",
			{ 'hatch-tone': 'joking' },
			"hatch-tone:  'joking' \n",
		],
		[
			'is filled where it was left empty',
			'hatch-tone:\na: 1\n',
			{ 'hatch-tone': 'joking' },
			'hatch-tone: joking\na: 1\n',
		],
		[
			'goes with its list',
			'a: 1\nhatch-from:\n- x\n  # so\n- y\n\n# b\nb: 2\n',
			{ 'hatch-from': undefined },
			'a: 1\n\n# b\nb: 2\n',
		],
		[
			'goes with its words on further lines',
			'hatch-fantasy: |\n  a\n\n  b\nb: 2\n',
			{ 'hatch-fantasy': '' },
			'b: 2\n',
		],
		[
			'of another case is another one',
			'Hatch-Tone: serious\n',
			{ 'hatch-tone': 'joking' },
			'Hatch-Tone: serious\nhatch-tone: joking\n',
		],
		[
			'becomes a list',
			'hatch-from: "[[a]]"\n',
			{ 'hatch-from': ['[[a]]', '[[b]]'] },
			'hatch-from:\n  - "[[a]]"\n  - "[[b]]"\n',
		],
		[
			'in a list keeps the lines of entries that stay',
			"hatch-from:\n- '[[a]]' # so\n- '[[b]]'\nb: 2\n",
			{ 'hatch-from': ['[[a]]', 'c'] },
			"hatch-from:\n- '[[a]]' # so\n- c\nb: 2\n",
		],
		[
			'is added to a list',
			'hatch-from:\n    - "[[a]]" # so\n',
			{ 'hatch-from': ['[[a]]', '[[b]]'] },
			'hatch-from:\n    - "[[a]]" # so\n    - "[[b]]"\n',
		],
		[
			'in brackets gets lines',
			'hatch-from: [a, b]\n',
			{ 'hatch-from': ['a', 'c'] },
			'hatch-from:\n  - a\n  - c\n',
		],
		['that is not there needs not go', 'a: 1\n', { 'hatch-tone': undefined }, 'a: 1\n'],
	])('%s', (_, yaml, values: PropertyValues, expected) => {
		expect(changed(note(yaml), values)).toBe(note(expected));
	});

	it('is put above a note without any', () => {
		expect(changed('Text.', { 'hatch-kind': 'jot' })).toBe('---\nhatch-kind: jot\n---\n\nText.');
		expect(changed('', { 'hatch-kind': 'jot' })).toBe('---\nhatch-kind: jot\n---\n');
		expect(changed('---\nnever closed', { 'hatch-kind': 'jot' })).toBe(
			'---\nhatch-kind: jot\n---\n\n---\nnever closed',
		);
		expect(changed('---\n---\n\n---\n', { 'hatch-kind': 'jot' })).toBe('---\nhatch-kind: jot\n---\n\n---\n');
		expect(changed('Text.', { 'hatch-kind': undefined })).toBe('Text.');
	});

	it.each([
		['[[a|b]]', '"[[a|b]]"'],
		['no', '"no"'],
		['Yes', '"Yes"'],
		['not-now', 'not-now'],
		['2026-03-09', '2026-03-09'],
		['2026-W14', '2026-W14'],
		['12:30', '"12:30"'],
		['a: b', '"a: b"'],
		['a #b', '"a #b"'],
		['- a', '"- a"'],
		[' a', '" a"'],
		['say "so"', '"say \\"so\\""'],
		['the goat farm', 'the goat farm'],
		['null', '"null"'],
		['3', '"3"'],
		['{{x}}', '"{{x}}"'],
	])('says %s as %s', (value, written) => {
		expect(changed('', { x: value })).toBe(`---\nx: ${written}\n---\n`);
	});

	it.each([
		['a: [\n', 'unreadable'],
		['a: 1\na: 2\n', 'unreadable'],
		['- a\n', 'unreadable'],
		['{ a: 1 }\n', 'unsafe'],
		['{ hatch-tone: serious }\n', 'unsafe'],
		['hatch-tone: &x serious\nb: *x\n', 'unsafe'],
		['? hatch-tone\n: serious\n', 'unsafe'],
	])('is refused in %j: %s', (yaml, refused) => {
		expect(changed(note(yaml), { 'hatch-tone': 'joking' })).toBe(refused);
	});
});

describe('changing properties', () => {
	const name = fc.constantFrom('hatch-tone', 'hatch-from', 'hatch-private', 'publish');
	const words = fc.oneof(
		fc.constantFrom(
			'[[a]]',
			'no',
			'x: y',
			'# z',
			"it's",
			'2026-01-01',
			'- [ ]',
			'ß \u2028 \u0085',
			'---',
			'1e3',
		),
		fc.string({ unit: 'grapheme', minLength: 1 }),
	);
	const value = fc.oneof(
		words,
		fc.array(words, { minLength: 1, maxLength: 3 }),
		fc.boolean(),
		fc.constant(undefined),
	);
	const other = fc.constantFrom(
		'a: 1 # so',
		"b: 'x'",
		'tags:\n- c\n- d',
		'e: |\n  hatch-tone: no\n\n  more',
		'f: [g,\n  h]',
		'# hatch-from: x',
		'',
		'i: &j 2\nk: *j',
		'"l": 3',
	);
	const own = fc.constantFrom(
		'hatch-tone: serious',
		"'hatch-tone': serious # as ever",
		'hatch-tone:',
		'hatch-from: [a, "[[b]]"]',
		'hatch-from:\n  - a # one\n\n  # two\n  - "[[b]]"',
		'hatch-from:\n- a',
		'hatch-private: yes',
		'hatch-private: >-\n  folded\n  words',
		'publish: "no"',
	);
	const blocks = fc
		.tuple(
			fc.uniqueArray(other),
			fc.uniqueArray(own, { selector: (line) => /[\w-]*(?='?:)/.exec(line.replace(/^'/, ''))?.[0] ?? '' }),
		)
		.chain(([others, owns]) =>
			fc.shuffledSubarray([...others, ...owns], { minLength: others.length + owns.length }),
		);
	const values = fc.dictionary(name, value, { noNullPrototype: true });

	it('leaves every line of other properties, and the note reads as before with the values', () => {
		let count = 0;
		fc.assert(
			fc.property(blocks, values, (lines, given) => {
				const text = note(lines.map((line) => `${line}\n`).join(''));
				const changes = planPropertyValues(text, given, parseYaml);
				if ('refused' in changes) return expect(propertiesIn(text, parseYaml)).toBeUndefined();
				const after = applied(text, changes);
				const meant = { ...propertiesIn(text, parseYaml) };
				for (const [key, said] of Object.entries(given)) {
					if (said === undefined || said === '') delete meant[key];
					else meant[key] = said;
				}
				expect(propertiesIn(after, parseYaml)).toEqual(meant);
				expect(after.endsWith('---\nText.\n')).toBe(true);
				for (const line of lines) if (!/^'?(?:hatch-|publish)/.test(line)) expect(after).toContain(line);
				count++;
			}),
		);
		expect(count).toBeGreaterThan(50);
	});

	it('there and back gives the same bytes', () => {
		fc.assert(
			fc.property(blocks, name, words, (lines, key, said) => {
				const text = note(
					lines
						.filter((line) => !line.includes(key))
						.map((line) => `${line}\n`)
						.join(''),
				);
				const there = changed(text, { [key]: said });
				expect(there).not.toBe(text);
				expect(changed(there, { [key]: undefined })).toBe(text);
			}),
		);
	});
});
