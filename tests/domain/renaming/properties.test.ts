import { describe, expect, it } from 'vitest';
import { code, fantasy, planFor, renamed } from './planned';

const note = (yaml: string) => `---\n${yaml}\n---\nText.\n`;

describe('the property tags', () => {
	it.each([
		'tags:\n  - §',
		'tags:\n- §\n- other',
		'tags:\n    - "#§" # why',
		"# before\ntags: # list\n\n   - '§'\n\n  # between\n   - other\nmore: 1",
		'tags: §',
		'tags:   "§"   # why',
		'tags: [a, "#§", b]',
		"tags: [ '§' , x,]  # flow",
		'tags: [\n  §,\n  other\n]',
		'"tags": [§]',
		'a: |\n  tags: value/craft\ntags: [§]',
		'tags:\n  -\n  - §\n  -   # empty',
		'b: &x 1\nc: *x\ntags: [§]',
		'date: 2026-01-01\nwhen: 10:30\ntags: §/Rye',
	])('%j: the value moves and every other byte stays', (yaml) => {
		const text = note(yaml.replace('§', 'Value/craft'));
		expect(renamed(text)).toBe(note(yaml.replace('§', 'value/making')));
	});

	it.each([
		'tags: &t [value/craft]',
		'tags:\n  - &a value/craft\n  - *a',
		'x: &a value/craft\ntags: *a',
		'tags: !!str value/craft',
		'tags:\n  - !!str value/craft',
		'tags:\n  - >-\n    value/craft',
		'tags: ["value\\/craft"]',
		'tags: { a: 1 }\nx: 1',
		'? tags\n: [value/craft]',
		'{ tags: [value/craft] }',
		'tags: value/craft\n<<: *x',
		'tags:\n  - value/craft\n  - [a]\n',
		'tags: |\n  value/craft',
	])('%j: what is written in another way stays to the byte', (yaml) => {
		expect(planFor(note(yaml)).occurrences).toEqual([]);
	});

	it('says so where it cannot be changed, and where it cannot be read', () => {
		expect(planFor(note('a: 1\ntags: &t [value/craft]')).unchanged).toEqual([
			{ why: 'properties-unsafe', written: 'value/craft', line: 2 },
		]);
		expect(planFor(note('tags: [value/craft\nx: "')).unchanged).toEqual([
			{ why: 'properties-unreadable', written: 'value/craft', line: 1 },
		]);
		expect(planFor(note('tags: [value/crafts\nx: "')).unchanged).toEqual([]);
		expect(planFor(note('tags: [value/craft]\ntags: [b]')).unchanged).toMatchObject([
			{ why: 'properties-unreadable' },
		]);
	});

	it.each([
		'  tags: [value/craft]',
		'  tags:\n    - value/craft\n  x: 1',
		'{tags: [value/craft], x: 1}',
		'{"tags": [value/craft]}',
		'? tags\n: - value/craft',
	])('%j: what is not changed is named', (yaml) => {
		expect(planFor(note(yaml))).toMatchObject({
			occurrences: [],
			unchanged: [{ why: 'properties-unsafe', written: 'value/craft' }],
		});
		const said = yaml.replace('tags', 'hatch-fantasy');
		expect(planFor(note(said), fantasy('value/craft', 'x')).unchanged).toHaveLength(1);
	});

	it.each(['TAGS: [value/craft]', 'tag: value/craft', 'tags: value/craft, b', 'tags:', 'tags: 3', '- tags'])(
		'%j holds no tag of ours',
		(yaml) => expect(planFor(note(yaml))).toEqual({ occurrences: [], unchanged: [] }),
	);

	it('keeps the new code once, with the line or the comma that goes', () => {
		const lines = 'tags:\n  - value/craft\n  # said\n  - value/making\n  - other';
		expect(renamed(note(lines))).toBe(note('tags:\n  # said\n  - value/making\n  - other'));
		expect(renamed(note('tags: [value/making, value/craft, b]'))).toBe(note('tags: [value/making, b]'));
		expect(renamed(note('tags: ["value/craft", value/making]'))).toBe(note('tags: [value/making]'));
		expect(planFor(note('tags:\n- value/making\n- value/craft')).occurrences).toEqual([
			{
				from: 24,
				to: 38,
				was: '\n- value/craft',
				insert: '',
				name: '#value/craft',
				line: 3,
				where: 'property',
				isChild: false,
				isDuplicate: true,
			},
		]);
	});

	it('keeps it twice where words stand behind the old one', () => {
		expect(renamed(note('tags:\n  - value/craft # why\n  - value/making'))).toBe(
			note('tags:\n  - value/making # why\n  - value/making'),
		);
	});

	it('names what has no direction', () => {
		expect(renamed('---\ntags: [energy/a, energy/a/drains]\n---', code('energy/a', 'need/a'))).toBe(
			'---\ntags: [need/a, energy/a/drains]\n---\nno-direction 1: energy/a/drains',
		);
	});
});

describe('the property hatch-fantasy', () => {
	const toBakery = fantasy('Goat farm', 'Bakery');

	it.each([
		['goat farm', 'Bakery'],
		['"[[Goat farm]]"', '"[[Bakery]]"'],
		["'[[Ideas/Goat farm.md#^x|the goats]]' # yes", "'[[Ideas/Bakery.md#^x|the goats]]' # yes"],
		["'[[Goat farm/Goat farm|Jo''s Goat farm]]'", "'[[Goat farm/Bakery|Jo''s Goat farm]]'"],
		['"[a/Goat farm](<Goat farm.md>)"', '"[a/Goat farm](<Bakery.md>)"'],
		['"[the goats](Ideas/Goat farm.md)"', '"[the goats](Ideas/Bakery.md)"'],
		['\n  - Goat farm\n  - Night porter', '\n  - Bakery\n  - Night porter'],
		['[Night porter, "Goat Farm"]', '[Night porter, "Bakery"]'],
		['\n  - "[[Goat farm]]"\n  - Bakery', '\n  - Bakery'],
		['\n  - Bakery\n  - "[[Goat farm]]"', '\n  - Bakery'],
	])('%j becomes %j', (before, after) => {
		expect(renamed(note(`hatch-fantasy: ${before}`), toBakery)).toBe(note(`hatch-fantasy: ${after}`));
	});

	it('another spelling of the name leaves folder and shown words', () => {
		expect(
			renamed(note('hatch-fantasy: "[[Ideas/goat farm|the goats]]"'), fantasy('goat farm', 'Goat Farm')),
		).toBe(note('hatch-fantasy: "[[Ideas/Goat Farm|the goats]]"'));
	});

	it.each([
		['Goat farm', 'Bread: the bakery', '"Bread: the bakery"'],
		["'Goat farm'", "Mo’s and Jo's", "'Mo’s and Jo''s'"],
		['"Goat farm"', 'The "farm"', '"The \\"farm\\""'],
		['Goat farm', 'true', '"true"'],
	])('%s takes the name %s as %s', (before, name, after) => {
		expect(renamed(note(`hatch-fantasy: ${before}`), fantasy('Goat farm', name))).toBe(
			note(`hatch-fantasy: ${after}`),
		);
	});

	it('is replaced by its name alone, so that nothing else is kept of it', () => {
		const yaml = "hatch-fantasy: '[[Jo''s/Goat farm|my farm, said so]]'";
		expect(planFor(note(yaml), toBakery).occurrences).toMatchObject([
			{ was: 'Goat farm', insert: 'Bakery', name: 'Goat farm' },
		]);
	});

	it('stays, and is named, where a link cannot hold the new name', () => {
		expect(renamed('---\nhatch-fantasy: "[[Goat farm]]"\n---', fantasy('Goat farm', 'Bread/cake'))).toBe(
			'---\nhatch-fantasy: "[[Goat farm]]"\n---\nproperties-unsafe 1: [[Goat farm]]',
		);
	});

	it('with brackets that nobody quoted is left, and named', () => {
		expect(planFor(note('hatch-fantasy: [[Goat farm]]'), toBakery)).toMatchObject({
			occurrences: [],
			unchanged: [{ why: 'properties-unsafe' }],
		});
	});

	it('leaves other words of the note alone', () => {
		const text = '---\ntitle: Goat farm\n---\nGoat farm [[Goat farm]]';
		expect(renamed(text, toBakery)).toBe(text);
	});
});
