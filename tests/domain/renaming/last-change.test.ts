import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRoots } from '../../../src/domain/codes';
import {
	isOutdated,
	readLastChange,
	reversed,
	type LastChange,
} from '../../../src/domain/renaming/last-change';
import { settingsBack, settingsRenamed } from '../../../src/domain/renaming/settings';
import { defaultSettings, type Settings } from '../../../src/domain/settings';
import { code, fantasy, toMaking } from './planned';

const place = { at: 3, column: 3, was: '#value/craft', now: '#value/making', print: 7 };
const change: LastChange = {
	version: 1,
	made: 1000,
	renaming: toMaking,
	notes: [{ path: 'a.md', places: [place] }],
	settings: { before: { ownCodes: ['value/craft'] }, after: { ownCodes: ['value/making'] } },
};

describe('the record of the last change', () => {
	it('survives its file', () => {
		expect(readLastChange(JSON.parse(JSON.stringify(change)))).toEqual(change);
	});

	it('without a note that is damaged keeps the others', () => {
		const broken = [{ path: 'b.md', places: [{ ...place, at: 'x' }] }, { path: 3 }, null];
		expect(readLastChange({ ...change, notes: [...broken, ...change.notes] })).toEqual(change);
	});

	it('keeps which notes are private, and which of the places that read alike is meant', () => {
		const notes = [{ path: 'a.md', isPrivate: true, places: [{ ...place, alike: 3, nth: 1 }] }];
		expect(readLastChange({ ...change, notes })?.notes).toEqual(notes);
	});

	it('passes over places that are doubled, or in each other', () => {
		const gone = { ...place, at: 40, now: '' };
		const later = { ...place, at: 40 };
		const places = [place, place, { ...place, at: 9 }, gone, gone, later, { ...place, at: 5 }];
		expect(readLastChange({ ...change, notes: [{ path: 'a.md', places }] })?.notes).toEqual([
			{ path: 'a.md', places: [place, gone, later] },
		]);
	});

	it('is none where it cannot be read, and never throws', () => {
		for (const data of [
			null,
			undefined,
			3,
			'',
			[],
			{},
			{ ...change, version: 2 },
			{ ...change, renaming: {} },
		])
			expect(readLastChange(data)).toBeUndefined();
		fc.assert(
			fc.property(fc.anything(), (data) => void readLastChange(data)),
			{ seed: 1 },
		);
		const damaged = fc
			.constantFrom(...Object.keys(change))
			.chain((key) => fc.record({ [key]: fc.anything() }));
		fc.assert(
			fc.property(damaged, (part) => void readLastChange({ ...change, ...part })),
			{ seed: 1 },
		);
	});

	it('is outdated after 30 days', () => {
		const days = (n: number) => 1000 + n * 86_400_000;
		expect([isOutdated(change, days(30)), isOutdated(change, days(30) + 1)]).toEqual([false, true]);
	});
});

it('a renaming is reversed to a code as codes are', () => {
	expect(reversed(code('value/craft', 'value/Making'))).toEqual(code('value/making', 'value/craft'));
	expect(reversed(fantasy('Goats', 'Bakery'))).toEqual(fantasy('Bakery', 'Goats'));
});

describe('the settings', () => {
	const passage = { path: 'a.md', code: 'value/bread/rye', print: 1 };
	const settings: Settings = {
		...defaultSettings,
		excludedFolders: ['value/bread'],
		ownCodes: ['value/bread', 'need/tea'],
		dismissedCodes: ['value/bread', 'value/cake'],
		dismissedPassages: [passage],
	};

	it('that name a code move along, its children too', () => {
		expect(settingsRenamed(settings, code('value/bread', 'value/Oats'))).toEqual({
			ownCodes: ['value/oats', 'need/tea'],
			dismissedCodes: ['value/oats', 'value/cake'],
			dismissedPassages: [{ ...passage, code: 'value/oats/rye' }],
		});
	});

	it('name a code once, and none of their own that is built in', () => {
		expect(settingsRenamed(settings, code('value/bread', 'value/cake')).dismissedCodes).toEqual([
			'value/cake',
		]);
		expect(settingsRenamed(settings, code('value/bread', 'value/craft')).ownCodes).toEqual(['need/tea']);
	});

	it('do not dismiss a code because one that was merged into it is', () => {
		expect(settingsRenamed(settings, code('value/bread', 'value/oats'), true).dismissedCodes).toEqual([
			'value/cake',
		]);
	});

	it('stay where they say nothing of it', () => {
		expect(settingsRenamed(settings, toMaking)).toEqual({});
		expect(settingsRenamed(settings, fantasy('value/bread', 'x'))).toEqual({});
	});

	it('take over other roots', () => {
		const to = { ...defaultRoots, value: 'wert' };
		expect(settingsRenamed(settings, { of: 'roots', from: defaultRoots, to })).toEqual({ roots: to });
	});

	it('come back, with what was chosen since', () => {
		const after = settingsRenamed(settings, code('value/bread', 'value/cake'));
		const made = { before: settings, after };
		const now = { ...settings, ...after };
		expect({ ...now, ...settingsBack(now, made) }).toEqual(settings);
		const later = { ...now, dismissedCodes: ['value/cake', 'need/tea'] };
		expect(settingsBack(later, made).dismissedCodes).toEqual(['value/cake', 'need/tea', 'value/bread']);
	});
});
