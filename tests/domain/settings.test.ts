import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderInVault } from '../../src/domain/folders';
import { defaultSettings, readSettings } from '../../src/domain/settings';

describe('settings from a file', () => {
	it('are the usual ones where there is no file', () => {
		expect(readSettings(null)).toEqual({ settings: defaultSettings, unreadable: [] });
	});

	it('keep each readable field beside a damaged one, and name that', () => {
		const read = readSettings({ folder: 'Hatch', roots: { value: 'x', energy: 'x' }, ownCodes: 7 });
		expect(read.settings).toEqual({ ...defaultSettings, folder: 'Hatch' });
		expect(read.unreadable).toEqual(['roots', 'ownCodes']);
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
		{ dismissedCodes: 'value/craft' },
		{ rejectedSuggestions: [{ path: 'a.md' }] },
		{ helpContact: 7 },
		{ dismissedPassages: [{ path: 'a.md', code: 'value/craft', print: '7' }] },
		{ dismissedPassages: [null] },
		{ answeredEchoes: [1, 0.5] },
		{ concealsQuotes: 'no' },
		{ asksBeforeCheckIn: 0 },
	])('name what cannot be read in %j', (damaged) => {
		expect(readSettings(damaged)).toEqual({ settings: defaultSettings, unreadable: Object.keys(damaged) });
	});

	it('can be read back whatever was there', () => {
		fc.assert(
			fc.property(fc.anything(), (data) => {
				const { settings } = readSettings(data);
				expect(readSettings(settings)).toEqual({ settings, unreadable: [] });
			}),
		);
	});

	it('of an older form are brought up step by step', () => {
		const steps = [({ place, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, folder: place })];
		expect(readSettings({ version: 1, place: 'Hatch' }, steps).settings.folder).toBe('Hatch');
		expect(readSettings({ version: 2, folder: 'Hatch' }, steps).settings.folder).toBe('Hatch');
	});

	it('of a later form are used as far as they can be read, and never written over', () => {
		const read = readSettings({ version: 9, folder: 'Hatch', anew: true });
		expect(read).toEqual({ settings: { ...defaultSettings, folder: 'Hatch' }, unreadable: ['version'] });
	});

	it('never change the defaults', () => {
		readSettings({ excludedFolders: ['Archive'] });
		expect(defaultSettings.excludedFolders).toEqual([]);
	});
});

describe('a folder', () => {
	it.each(['../x', 'a/../../x', 'C:\\notes', '.obsidian', '~/x', 'a/.git'])(
		'%s is outside or hidden',
		(folder) => expect(folderInVault(folder)).toBeUndefined(),
	);

	it.each([
		['Escape hatch', 'Escape hatch'],
		[' a//b/ ', 'a/b'],
		['./a', 'a'],
		['/a/b/', 'a/b'],
		['', ''],
		['/', ''],
	])('%j is %j', (written, folder) => expect(folderInVault(written)).toBe(folder));
});
