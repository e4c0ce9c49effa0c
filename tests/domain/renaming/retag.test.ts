import { describe, expect, it } from 'vitest';
import { defaultRoots } from '../../../src/domain/codes';
import { renamingProblem } from '../../../src/domain/renaming/check';
import type { Renaming } from '../../../src/domain/renaming/renaming';
import { retagger } from '../../../src/domain/renaming/retag';
import { code, fantasy, toMaking } from './planned';

const german = { value: 'wert', energy: 'energie', need: 'bedarf' };
const toGerman: Renaming = { of: 'roots', from: defaultRoots, to: german };

function retagged(tag: string, renaming = toMaking, roots = defaultRoots): string | undefined {
	const made = retagger(renaming, roots)(tag);
	return typeof made === 'object' ? made.tag : made;
}

describe('renaming a code', () => {
	it.each([
		['#value/craft', '#value/making'],
		['#Value/CRAFT', '#value/making'],
		['#value//craft', '#value/making'],
		['#value/craft/Fruit-Trees', '#value/making/Fruit-Trees'],
		['#value/craft//x/', '#value/making//x/'],
	])('makes %s %s', (tag, made) => {
		expect(retagged(tag)).toBe(made);
	});

	it.each(['#value/craftsmanship', '#value', '#craft', '#other/value/craft', '#need/craft', '#value/making'])(
		'leaves %s alone',
		(tag) => expect(retagged(tag)).toBeUndefined(),
	);

	it('takes a letter with its mark in either form', () => {
		expect(retagged('#value/cafe\u0301', code('value/caf\u00e9', 'value/tea'))).toBe('#value/tea');
	});

	it('writes the name of the lens as the settings say, and a new spelling as it was typed', () => {
		expect(retagged('#wert/craft', code('value/craft', 'value/Craft'), german)).toBe('#wert/Craft');
		expect(retagged('#wert/Craft', code('value/craft', 'value/Craft'), german)).toBeUndefined();
	});

	it('moves a child up with what stood below it', () => {
		expect(retagged('#value/a/b/c', code('value/a/b', 'value/a'))).toBe('#value/a/c');
	});

	const rest = code('energy/rest', 'energy/quiet');

	it('keeps a direction, which is a child where it drains', () => {
		const retag = retagger(rest, defaultRoots);
		expect(retag('#energy/rest/drains')).toEqual({ tag: '#energy/quiet/drains', isChild: true });
		expect(retag('#energy/rest/Gives')).toEqual({ tag: '#energy/quiet/Gives', isChild: false });
		expect(retag('#energy/rest')).toEqual({ tag: '#energy/quiet', isChild: false });
		expect(retag('#energy/rest/noon')).toEqual({ tag: '#energy/quiet/noon', isChild: true });
	});

	it('says where the other lens has no direction, and where a word would become one', () => {
		expect(retagged('#energy/rest/noon/drains', code('energy/rest', 'need/rest'))).toBe('no-direction');
		expect(retagged('#energy/rest/gives', code('energy/rest', 'need/rest'))).toBe('no-direction');
		expect(retagged('#value/sinks/drains', code('value/sinks', 'energy/sinks'))).toBe('no-direction');
		expect(retagged('#energy/rest/noon', code('energy/rest', 'need/rest'))).toBe('#need/rest/noon');
	});
});

describe('renaming roots', () => {
	it('changes the first segment of tags of theirs and nothing else', () => {
		expect(retagged('#VALUE//Craft/X/', toGerman)).toBe('#wert//Craft/X/');
		expect(retagged('#/energy/desk-work/drains', toGerman)).toBe('#/energie/desk-work/drains');
	});

	it('leaves bare roots and other tags alone', () => {
		for (const tag of ['#value', '#value/', '#values/x', '#x/value/y'])
			expect(retagged(tag, toGerman)).toBeUndefined();
	});

	it('can swap two of them', () => {
		const swap: Renaming = {
			of: 'roots',
			from: defaultRoots,
			to: { ...defaultRoots, value: 'need', need: 'value' },
		};
		expect([retagged('#value/x', swap), retagged('#need/x', swap)]).toEqual(['#need/x', '#value/x']);
	});
});

describe('a renaming', () => {
	it.each<[Renaming, string | undefined]>([
		[toMaking, undefined],
		[code('value/craft', 'value/Craft'), undefined],
		[code('value/craft', 'need/calm/deep'), undefined],
		[code('energy/x/drains', 'energy/y/drains'), undefined],
		[code('value/craft', 'value/craft'), 'same'],
		[code('value/craft', 'value/Craft/deep'), 'inside-itself'],
		[code('value/craft', 'value'), 'not-a-code'],
		[code('value/craft', 'value/'), 'not-a-code'],
		[code('value/craft', 'value//x'), 'not-a-code'],
		[code('value/craft', 'value/fresh bread'), 'not-a-code'],
		[code('value/craft', 'craft'), 'not-a-code'],
		[code('energy/x', 'energy/y/drains'), 'direction'],
		[code('energy/x', 'energy/y/gives'), 'direction'],
		[code('energy/x/drains', 'need/y'), 'direction'],
		[fantasy('Goats', 'goats'), undefined],
		[fantasy('Goats', 'Goats'), 'same'],
		[fantasy('Goats', ' '), 'not-a-name'],
		[fantasy('Goats', 'a|b'), 'not-a-name'],
		[fantasy('Goats', 'a\nb'), 'not-a-name'],
		[toGerman, undefined],
		[{ of: 'roots', from: german, to: german }, 'same'],
		[{ of: 'roots', from: german, to: { ...german, need: 'Wert' } }, 'not-a-name'],
	])('%j has the problem %s', (renaming, problem) => {
		expect(renamingProblem(renaming, defaultRoots)).toBe(problem);
	});
});
