import { describe, expect, it } from 'vitest';
import {
	chipClasses,
	chipLabel,
	chipsOf,
	formOf,
	tagNamer,
	type Cursors,
	type TagNames,
} from '../../src/domain/chips';
import { builtInBook, entryFor } from '../../src/domain/codebook/book';
import { codeReader, defaultRoots, labelOfSpelling } from '../../src/domain/codes';
import type { TagLook } from '../../src/domain/settings';

const names: TagNames = {
	codeOf: codeReader(defaultRoots),
	labelOf: (code) => entryFor(builtInBook, code)?.label ?? labelOfSpelling(code),
};
const named = tagNamer(names);
const labels = (text: string) => named(text).map(({ label }) => label);

const away: Cursors = { ranges: [], hasFocus: true, isOnCharacter: false, written: [] };
const text = 'Goats #value/nature and #need/calm';
const forms = (look: TagLook, cursors: Partial<Cursors>) =>
	chipsOf(named(text), look, { ...away, ...cursors }).map(({ form }) => form);
const at = (from: number, to = from) => ({ ranges: [{ from, to }] });

describe('what a chip says', () => {
	it.each([
		['#value/nature', 'Nature'],
		['#energy/desk-work', 'Desk and screen'],
		['#value/craft', 'Craft'],
		['#energy/desk-work/drains', 'Desk work (drains)'],
		['#energy/meetings/drains', 'Meetings (drains)'],
		['#energy/meetings/gives', 'Meetings'],
		['#value/connection/students', 'Connection › students'],
		['#energy/desk-work/e-mail/drains', 'Desk work › e mail (drains)'],
		['#need/My_Own-Thing', 'My own thing'],
	])('of %s is %s', (tag, label) => {
		expect(labels(tag)).toEqual([label]);
	});

	it('has room where the tag stands, whatever code of the book it is', () => {
		for (const { code } of builtInBook.values())
			for (const tag of [`#${code}`, `#${code}/below`, `#${code}/below/drains`])
				for (const { label } of named(tag)) expect(label.length + 2).toBeLessThanOrEqual(tag.length);
	});

	it('keeps the word for what drains under a short root', () => {
		expect(chipLabel('#e/desk-work/drains', 'energy/desk-work/drains', 'Desk and screen')).toBe(
			'Desk work (drains)',
		);
	});

	it('is nothing for tags that are none of ours', () => {
		expect(labels('#project/x #value #valued/x and #1')).toEqual([]);
	});
});

describe('a tag shows', () => {
	it('as a chip where no cursor is near, and as written where one touches it', () => {
		expect(forms('chips', at(3))).toEqual(['chip', 'chip']);
		for (const edge of [6, 12, 19]) expect(forms('chips', at(edge))).toEqual(['chip-open', 'chip']);
		expect(forms('chips', at(5))).toEqual(['chip', 'chip']);
		expect(forms('chips', at(20))).toEqual(['chip', 'chip']);
	});

	it('as written under a selection, and at every cursor', () => {
		expect(forms('chips', at(0, 34))).toEqual(['chip-open', 'chip-open']);
		const ranges = [
			{ from: 8, to: 8 },
			{ from: 30, to: 30 },
		];
		expect(forms('chips', { ranges })).toEqual(['chip-open', 'chip-open']);
	});

	it('as a chip without the focus, except under a selection', () => {
		expect(forms('chips', { ...at(8), hasFocus: false })).toEqual(['chip', 'chip']);
		expect(forms('chips', { ...at(8, 9), hasFocus: false })).toEqual(['chip-open', 'chip']);
	});

	it('as a chip right behind it, where the cursor stands on characters', () => {
		expect(forms('chips', { ...at(19), isOnCharacter: true })).toEqual(['chip', 'chip']);
		expect(forms('chips', { ...at(18), isOnCharacter: true })).toEqual(['chip-open', 'chip']);
	});

	it('as a dot also right behind it, unless it is being written there', () => {
		expect(forms('dots', at(6))).toEqual(['dot-open', 'dot']);
		expect(forms('dots', at(19))).toEqual(['dot', 'dot']);
		expect(forms('dots', { ...at(19), written: [6] })).toEqual(['plain', 'dot']);
	});

	it('only coloured in the plain look, and where it is too long for one line', () => {
		expect(forms('plain', at(8))).toEqual(['plain', 'plain']);
		expect(formOf({ from: 0, to: 33 }, 'chips')).toBe('plain');
		expect(formOf({ from: 0, to: 33 }, 'dots')).toBe('dot');
	});

	it('with lens, direction and form in its classes', () => {
		expect(chipClasses('energy/desk-work/drains', 'chip')).toBe('eh-tag eh-tag-energy eh-tag-drains eh-chip');
		expect(chipClasses('need/calm', 'plain')).toBe('eh-tag eh-tag-need');
	});
});
