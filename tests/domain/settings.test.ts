import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderInVault } from '../../src/domain/folders';
import { defaultSettings, type Settings } from '../../src/domain/settings';
import { bearingOf, changedSettings } from '../../src/domain/settings/bearing';
import { isFolderName, rootsIn } from '../../src/domain/settings/fit';
import { readSettings } from '../../src/domain/settings/read';
import { salvaged } from '../../src/domain/settings/salvaged';

/** Every field with a value that is not the usual one. */
const full: Settings = {
	...defaultSettings,
	folder: 'Hatch, "open"',
	roots: { value: 'wert', energy: 'kraft', need: 'bedarf' },
	excludedFolders: ['Archive', 'Old {work}'],
	ownCodes: ['value/goats'],
	earlierTags: 'count',
	tagLook: 'dots',
	completionTrigger: '\\',
	dismissedCodes: ['need/clarity', 'value/craft'],
	dismissedPassages: [
		{ path: 'a.md', code: 'value/craft', print: 7 },
		{ path: 'b], c.md', code: 'value/craft', print: -8 },
	],
	answeredEchoes: [3, 5],
	concealsQuotes: true,
	asksBeforeCheckIn: false,
	rejectedSuggestions: [{ path: 'a.md', code: 'need/clarity' }],
	helpContact: 'Ines\n0123',
	jotTarget: 'daily',
	noteNames: 'words',
	writesIn: 'note',
	templates: { ...defaultSettings.templates, jot: 'T/jot.md', reflection: 'T/deep.md' },
	situation: 'care',
	unknownsAs: 'bullets',
	oneUnknown: false,
	checkInCodes: ['need/clarity'],
	leavesOutPrivate: true,
	writesPublish: true,
	examplesFolder: 'Hatch/Examples',
};

const names = changedSettings(defaultSettings, full);
const asFile = (settings: unknown) => JSON.stringify(settings, null, 2);

describe('settings from a file', () => {
	it('are tried here in each field', () => {
		expect(names).toHaveLength(Object.keys(defaultSettings).length - 1);
	});

	it('are the usual ones where there is no file', () => {
		expect(readSettings(null)).toEqual({ settings: defaultSettings, unreadable: [] });
	});

	it('are read back as they were written', () => {
		expect(readSettings(JSON.parse(asFile(full)))).toEqual({ settings: full, unreadable: [] });
	});

	it('keep each readable field beside a damaged one, and name that', () => {
		const read = readSettings({ folder: 'Hatch', roots: ['x'], ownCodes: 7 });
		expect(read.settings).toEqual({ ...defaultSettings, folder: 'Hatch' });
		expect(read.unreadable).toEqual(['roots', 'ownCodes']);
	});

	it('keep each readable entry of a list, each tag name and each template', () => {
		const { settings, unreadable } = readSettings({
			roots: { value: 'wert', energy: '#kraft', need: 7 },
			excludedFolders: ['Archive', null],
			dismissedPassages: [{ path: 'a.md' }, ...full.dismissedPassages],
			templates: { jot: 'T/jot.md', reflection: 4 },
		});
		expect(settings.roots).toEqual({ ...defaultSettings.roots, value: 'wert' });
		expect(settings.excludedFolders).toEqual(['Archive']);
		expect(settings.dismissedPassages).toEqual(full.dismissedPassages);
		expect(settings.templates).toEqual({ ...defaultSettings.templates, jot: 'T/jot.md' });
		expect(unreadable).toEqual(['roots', 'excludedFolders', 'dismissedPassages', 'templates']);
	});

	it('keep the tag names beside one that repeats another', () => {
		const file = { roots: { value: 'wert', energy: 'Wert', need: 'n' } };
		const { settings, unreadable } = readSettings(file);
		expect(settings.roots).toEqual({ value: 'wert', energy: 'energy', need: 'n' });
		expect(unreadable).toEqual(['roots']);
		expect(readSettings(file, { kept: full }).settings.roots).toEqual({ ...full.roots, need: 'n' });
		const swapped = readSettings({ roots: { value: 'kraft', energy: 'wert', need: 7 } }, { kept: full });
		expect(swapped.settings.roots).toEqual({ value: 'kraft', energy: 'wert', need: 'bedarf' });
	});

	it('are whatever held before where a field cannot be read, and the usual ones where it is absent', () => {
		const { settings } = readSettings({ tagLook: 'bright' }, { kept: full });
		expect(settings).toEqual({ ...defaultSettings, tagLook: full.tagLook });
	});

	it('hold what was dismissed by path, code and print alone', () => {
		const passage = { path: 'a.md', code: 'value/craft', print: 7 };
		const { settings } = readSettings({ dismissedPassages: [{ ...passage, text: 'Goats.' }] });
		expect(settings.dismissedPassages).toEqual([passage]);
	});

	it('hold what was turned down by path and code alone', () => {
		const entry = { path: 'a.md', code: 'value/craft' };
		const { settings } = readSettings({ rejectedSuggestions: [{ ...entry, text: 'Goats.' }] });
		expect(settings.rejectedSuggestions).toEqual([entry]);
	});

	it.each([
		...names.map((name) => ({ [name]: 7 })),
		{ dismissedPassages: [{ path: 'a.md', code: 'value/craft', print: '7' }] },
		{ dismissedPassages: [null] },
		{ answeredEchoes: [0.5] },
		{ concealsQuotes: 'no' },
		{ templates: { jot: null, reflection: [] } },
	])('name what cannot be read in %j', (damaged) => {
		expect(readSettings(damaged)).toEqual({ settings: defaultSettings, unreadable: Object.keys(damaged) });
	});

	it('can be read back whatever was there', () => {
		fc.assert(
			fc.property(fc.anything(), fc.boolean(), (data, isBroken) => {
				const { settings } = readSettings(data, { kept: full, isBroken });
				expect(readSettings(settings)).toEqual({ settings, unreadable: [] });
			}),
		);
	});

	it('are all there but those damaged, whichever those are', () => {
		const damage = fc.record({ names: fc.subarray(names), by: fc.constantFrom(7, null, 'x\n', {}, [7]) });
		fc.assert(
			fc.property(damage, ({ names: damaged, by }) => {
				const file = { ...full, ...Object.fromEntries(damaged.map((name) => [name, by])) };
				const { settings, unreadable } = readSettings(JSON.parse(asFile(file)));
				const whole = names.filter((name) => !damaged.includes(name));
				for (const name of whole) expect(settings[name]).toEqual(full[name]);
				expect(unreadable.filter((name) => (whole as string[]).includes(name))).toEqual([]);
			}),
		);
	});

	it('of an older form are brought up step by step', () => {
		const steps = [({ place, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, folder: place })];
		expect(readSettings({ version: 1, place: 'Hatch' }, { steps }).settings.folder).toBe('Hatch');
		expect(readSettings({ version: 2, folder: 'Hatch' }, { steps }).settings.folder).toBe('Hatch');
	});

	it('of a later form are used as far as they can be read, and told apart', () => {
		const read = readSettings({ version: 9, folder: 'Hatch', anew: true });
		expect(read).toEqual({ settings: { ...defaultSettings, folder: 'Hatch' }, unreadable: ['version'] });
	});

	it('never change the defaults', () => {
		readSettings({ excludedFolders: ['Archive'] });
		expect(defaultSettings.excludedFolders).toEqual([]);
	});
});

describe('a settings file that is no JSON any more', () => {
	const read = (text: string) => readSettings(salvaged(text), { isBroken: true }).settings;

	it('keeps all fields before the place where it was cut off', () => {
		const text = asFile(full);
		fc.assert(
			fc.property(fc.nat(text.length - 1), (end) => {
				const settings = read(text.slice(0, end));
				for (const name of names) {
					const field = asFile({ [name]: full[name] }).slice(2, -2);
					const isThere = text.indexOf(field) + field.length < end;
					if (isThere) expect(settings[name]).toEqual(full[name]);
				}
			}),
		);
	});

	it('keeps the fields beside a damaged one', () => {
		const text = asFile(full).replace('"kraft"', 'kraft').replace('"daily"', '"daily');
		const settings = read(text);
		expect(settings).toMatchObject({ folder: full.folder, excludedFolders: full.excludedFolders });
		expect(settings.roots).toEqual(defaultSettings.roots);
	});

	it('keeps the first side of a merge conflict, and all around it', () => {
		const ours = '<<<<<<< HEAD\n  "tagLook": "dots",\n=======\n  "tagLook": "plain",\n>>>>>>> phone\n';
		const text = asFile(full).replace(/ {2}"tagLook".*\n/, ours);
		expect(text).toContain('=======');
		expect(read(text)).toEqual(full);
	});

	it('gives nothing where there is nothing, and never fails', () => {
		expect(['', '{', '[1, 2', 'null', '\u0000\u0000'].map(salvaged)).toEqual([{}, {}, {}, {}, {}]);
		const scraps = fc.constantFrom(
			'{',
			'}',
			'[',
			']',
			'"',
			'\\',
			',',
			':',
			'"folder"',
			'7',
			'\n',
			'__proto__',
		);
		fc.assert(
			fc.property(fc.array(scraps), (pieces) => {
				const { settings } = readSettings(salvaged(pieces.join('')), { isBroken: true });
				expect(readSettings(settings).unreadable).toEqual([]);
			}),
		);
	});
});

describe('a change of settings', () => {
	it.each([
		[{ folder: 'Elsewhere' }, 'view'],
		[{ folder: 'Elsewhere', tagLook: 'dots' }, 'tags'],
		[{ tagLook: 'dots', excludedFolders: ['Archive'] }, 'counts'],
		[{ roots: full.roots }, 'counts'],
		[{ roots: { ...defaultSettings.roots } }, undefined],
	] as const)('%j bears on %s', (change, bearing) => {
		expect(bearingOf(defaultSettings, { ...defaultSettings, ...change })).toBe(bearing);
	});
});

describe('tag names', () => {
	it.each([
		[{ value: '#wert' }],
		[{ value: 'my/value' }],
		[{ value: '2026' }],
		[{ value: 'my value' }],
		[{ value: '' }],
		[{ value: 'Energy' }],
		[{ value: 'cafe\u0301', need: 'caf\u00e9' }],
	])('cannot be %j', (roots) => expect(rootsIn(roots)).toBeUndefined());

	it('can be one word each in any script', () => {
		const roots = { value: '価値', energy: 'kraft_2', need: 'bedarf' };
		expect(rootsIn(roots)).toEqual(roots);
	});
});

describe('a folder', () => {
	it.each(['../x', 'a/../../x', 'C:\\notes', '.obsidian', '~/x', 'a/.git'])(
		'%s is outside or hidden',
		(folder) => {
			expect(folderInVault(folder)).toBeUndefined();
			expect(isFolderName(folder)).toBe(false);
		},
	);

	it.each(['a:b', 'what?', 'a./b', 'a ', 'end.', 'tab\tbed'])('%j is refused by some device', (folder) =>
		expect(isFolderName(`x/${folder}/y`)).toBe(false),
	);

	it.each([
		['Escape hatch', 'Escape hatch'],
		[' a//b/ ', 'a/b'],
		['./a', 'a'],
		['/a/b/', 'a/b'],
		['', ''],
		['/', ''],
	])('%j is %j', (written, folder) => {
		expect(folderInVault(written)).toBe(folder);
		expect(isFolderName(written)).toBe(true);
	});
});
