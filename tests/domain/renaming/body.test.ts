import { describe, expect, it } from 'vitest';
import { defaultRoots } from '../../../src/domain/codes';
import { code, planFor, renamed } from './planned';

describe('in the text of a note', () => {
	it.each([
		['Bread #value/craft.', 'Bread #value/making.'],
		['# Bread #value/craft', '# Bread #value/making'],
		[
			'| a | b #value/craft |\n|---|---|\n| c | #value/craft |',
			'| a | b #value/making |\n|---|---|\n| c | #value/making |',
		],
		['> [!fantasy]\n> Bread #value/craft', '> [!fantasy]\n> Bread #value/making'],
		['> [!ask] Which?\n> #value/craft', '> [!ask] Which?\n> #value/making'],
		['- [ ] bake #value/craft', '- [ ] bake #value/making'],
		['==bread==#value/craft', '==bread==#value/making'],
	])('%j becomes %j, by the cache and by our own grammar', (text, result) => {
		expect(renamed(text)).toBe(result);
		expect(renamed(text, undefined, { tags: undefined })).toBe(result);
	});

	it('tags in comments are tags to the app, so they move along', () => {
		for (const text of ['%% #value/craft %%', 'a\n\n%%\nb #value/craft\n%%\n\nc'])
			for (const tags of [undefined, planTags(text)])
				expect(renamed(text, undefined, { tags })).toBe(text.replace('craft', 'making'));
	});

	it.each([
		'`#value/craft`',
		'```\n#value/craft\n```',
		'a\n\n    #value/craft',
		'[[Bread#value/craft]]',
		'http://x.y/#value/craft',
		'[x](#value/craft)',
		'[words #value/craft here](http://x.y)',
		'a#value/craft',
		'#value/craftsmanship',
		'$x #value/craft$',
		'\\#value/craft',
	])('%j stays, by the cache and by our own grammar', (text) => {
		expect(renamed(text)).toBe(text);
		expect(renamed(text, undefined, { tags: undefined })).toBe(text);
	});

	it('positions that the text does not bear out are found anew', () => {
		const text = 'Now bread #value/craft.';
		expect(renamed(text, undefined, { tags: [{ tag: '#value/craft', from: 4, to: 16 }] })).toBe(
			'Now bread #value/making.',
		);
	});

	it('says of each what it was, where, and whether it is a child', () => {
		expect(planFor('Bread.\n#Value/Craft/rye').occurrences).toEqual(
			[
				{
					from: 7,
					to: 23,
					was: '#Value/Craft/rye',
					insert: '#value/making/rye',
					name: '#Value/Craft/rye',
					line: 1,
					where: 'body',
					isChild: true,
					isDuplicate: false,
				},
			].map((occurrence) => ({ ...occurrence, to: 7 + occurrence.was.length })),
		);
	});

	it('names what has no direction in the other lens', () => {
		expect(renamed('A #energy/desk #energy/desk/drains', code('energy/desk', 'need/desk'))).toBe(
			'A #need/desk #energy/desk/drains\nno-direction 0: #energy/desk/drains',
		);
	});
});

describe('merging', () => {
	it.each([
		['Bread #value/craft #value/making.', 'Bread #value/making.'],
		['Bread #value/making #value/craft.', 'Bread #value/making.'],
		['Bread #value/making, #value/craft, #need/calm.', 'Bread #value/making, #need/calm.'],
		['- #value/craft, #value/making bread', '- #value/making bread'],
		['Bread #value/craft #value/craft/x #value/making/x', 'Bread #value/making #value/making/x'],
		['Bread #value/craft #value/CRAFT #value/making; #x', 'Bread #value/making; #x'],
		['Bread #value/making#value/craft#x', 'Bread #value/making#x'],
	])('keeps the new code once: %j becomes %j', (text, result) => {
		expect(renamed(text)).toBe(result);
	});

	it('keeps both where they are not side by side', () => {
		expect(renamed('A #value/craft and b #value/making.')).toBe('A #value/making and b #value/making.');
		expect(renamed('A #value/making\n#value/craft')).toBe('A #value/making\n#value/making');
	});

	it.each([
		['A #value/making #value/making #x #value/craft', 'A #value/making #value/making #x'],
		['A #value/craft #x #Value/Craft', 'A #value/making #x #value/making'],
		['---\ntags: [value/craft, value/Craft]\n---', '---\ntags: [value/making, value/making]\n---'],
	])('leaves what was there twice before: %j becomes %j', (text, result) => {
		expect(renamed(text)).toBe(result);
	});

	it.each([
		['A.\n#value/making\n#value/craft\n', 'A.\n#value/making\n'],
		['A.\n#value/craft,\n#value/making\nB.', 'A.\n#value/making\nB.'],
		['> A.\n> #value/craft,\n> #value/making', '> A.\n> #value/making'],
		['> A.\n> #value/making\n> #value/craft', '> A.\n> #value/making'],
		['A.\n#value/making #need/x\n#value/craft #need/y', 'A.\n#value/making #need/x\n#need/y'],
		['A.\n#value/making\n#need/x #value/craft', 'A.\n#value/making\n#need/x'],
		['A.\n#value/craft #need/x\n#value/making', 'A.\n#value/making #need/x'],
		['A.\n#value/making\n#need/x\n#value/craft', 'A.\n#value/making\n#need/x'],
	])('keeps it once in lines of tags alone: %j becomes %j', (text, result) => {
		expect(renamed(text)).toBe(result);
	});

	it.each([
		'A.\n#§\n\n#value/making',
		'A.\n#value/making\n#§ #x',
		'- #§\n- #value/making',
		'> #§\n#value/making',
		'# #§\n#value/making',
	])('%j is of two blocks, or of other tags and marks: both stay', (text) => {
		expect(renamed(text.replace('§', 'value/craft'))).toBe(text.replace('§', 'value/making'));
	});

	it.each([
		['- #need/rest #need/calm 3/5', '- #need/calm 3/5'],
		['- #need/calm #need/rest 3/5', '- #need/calm 3/5'],
		['- #need/calm #x #need/rest _/5', '- #x #need/calm _/5'],
		['- #need/rest 2/5\n- #need/calm 3/5', '- #need/calm 2/5\n- #need/calm 3/5'],
		['- #need/rest 2/5 #need/calm 3/5', '- #need/calm 2/5 #need/calm 3/5'],
	])('never takes a rating its tag: %j becomes %j', (text, result) => {
		expect(renamed(text, code('need/rest', 'need/calm'))).toBe(result);
	});

	it('counts what goes', () => {
		const { occurrences } = planFor('A #value/making, #value/craft', undefined);
		expect(occurrences).toMatchObject([{ was: ', #value/craft', insert: '', isDuplicate: true }]);
	});

	it('of roots keeps one of two tags that become the same', () => {
		const to = { ...defaultRoots, value: 'wert' };
		expect(renamed('A #wert/x #value/x', { of: 'roots', from: defaultRoots, to })).toBe('A #wert/x');
	});
});

function planTags(text: string) {
	const from = text.indexOf('#');
	return [{ tag: '#value/craft', from, to: from + '#value/craft'.length }];
}
