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

	it('can be read back whatever was there', () => {
		fc.assert(
			fc.property(fc.anything(), (data) => {
				const { settings } = readSettings(data);
				expect(readSettings(settings)).toEqual({ settings, unreadable: [] });
			}),
		);
	});

	it('never change the defaults', () => {
		readSettings({ excludedFolders: ['Archive'] });
		expect(defaultSettings.excludedFolders).toEqual([]);
	});
});

describe('a folder', () => {
	it.each(['../x', 'a/../../x', '/etc', 'C:\\notes', '.obsidian', '~/x', 'a/.git'])(
		'%s is outside or hidden',
		(folder) => expect(folderInVault(folder)).toBeUndefined(),
	);

	it.each([
		['Escape hatch', 'Escape hatch'],
		[' a//b/ ', 'a/b'],
		['./a', 'a'],
		['', ''],
		['/', ''],
	])('%j is %j', (written, folder) => expect(folderInVault(written)).toBe(folder));
});
