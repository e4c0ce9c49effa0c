import type { SettingDefinitionItem } from 'obsidian';
import { expect, it, describe, onTestFinished, vi } from 'vitest';
import { defaultSettings } from '../../src/domain/settings';
import { startHeadless } from '../workbench/headless';
import { noon, root } from './vault-host';

const folder = '.obsidian/plugins/escape-hatch';
const dataPath = `${folder}/data.json`;
const jot = (words: string) => `---\nhatch-kind: jot\nhatch-date: 2026-03-02\n---\n\n${words}\n`;

interface Control {
	readonly key: string;
	readonly validate?: (this: void, value: unknown) => string | undefined;
}

/** The settings as the app holds them, where they are on no screen. */
interface Tab {
	getSettingDefinitions(): SettingDefinitionItem[];
	getControlValue(key: string): unknown;
	setControlValue(key: string, value: unknown): Promise<void>;
}

/** The built plugin on a vault with a settings file of this text. */
async function open(data?: string, vault: Record<string, string> = {}) {
	const files = data === undefined ? vault : { ...vault, [dataPath]: data };
	const host = await startHeadless({ vault: files, pluginDir: root, now: noon });
	await host.settle();
	onTestFinished(() => host.close());
	const { adapter } = host.app.vault;
	const tab = host.app.registry.list<Tab>('settingTab')[0];
	if (tab === undefined) throw new Error('The plugin has no settings.');
	const listed = async () => ((await adapter.exists(folder)) ? (await adapter.list(folder)).files : []);
	return {
		...{ host, tab, adapter },
		choose: (key: string, value: unknown) => tab.setControlValue(key, value),
		saved: async () => JSON.parse(await adapter.read(dataPath)) as Record<string, unknown>,
		files: async () => (await listed()).map((path) => path.slice(folder.length + 1)).sort(),
		read: (name: string) => adapter.read(`${folder}/${name}`),
		/** As sync does: the file, and then word of it. */
		sync: async (text: string) => {
			await adapter.write(dataPath, text);
			await host.plugin.onExternalSettingsChange?.();
		},
		problem: (key: string, value: unknown) =>
			controlsIn(tab.getSettingDefinitions())
				.find((control) => control.key === key)
				?.validate?.(value),
		notes: async () =>
			(JSON.parse(await host.cli('escape-hatch:patterns', { format: 'json' })) as { notes: number }).notes,
	};
}

function controlsIn(items: readonly SettingDefinitionItem[]): Control[] {
	return items.flatMap((item) => {
		if ('items' in item) return controlsIn(item.items ?? []);
		return 'control' in item && item.control ? [item.control as unknown as Control] : [];
	});
}

/** The rows that are pressed and seen, and the buttons of lists. */
function actsIn(
	items: readonly SettingDefinitionItem[],
): { name: string; desc?: string | DocumentFragment }[] {
	return items.flatMap((item) => {
		const adding = 'addItem' in item && item.addItem ? [item.addItem] : [];
		if ('items' in item) return [...adding, ...actsIn(item.items ?? [])];
		if (!('action' in item) || !item.action) return [];
		const isSeen = typeof item.visible === 'function' ? item.visible() : item.visible !== false;
		return isSeen ? [item] : [];
	});
}

const today = 'data-damaged-2026-09-01';

describe('a settings file', () => {
	it('is not made before something is chosen', async () => {
		const { files, choose, saved } = await open();
		expect(await files()).toEqual([]);
		await choose('tagLook', 'chips');
		expect(await files()).toEqual([]);
		await choose('tagLook', 'dots');
		expect(await saved()).toEqual({ ...defaultSettings, tagLook: 'dots' });
	});

	it('keeps the fields that are not ours', async () => {
		const { choose, saved } = await open('{ "folder": "Hatch", "theirs": { "x": [1] } }');
		await choose('tagLook', 'dots');
		expect(await saved()).toMatchObject({ folder: 'Hatch', tagLook: 'dots', theirs: { x: [1] } });
	});

	it('that is damaged is used as far as it goes, stays as it is, and is kept beside the first change', async () => {
		const text = '{"folder":"Hatch",\r\n "roots": 7, "excludedFolders": ["Archive", null]}';
		const { host, tab, files, read, saved, choose } = await open(text);
		expect(host.notices).toHaveLength(1);
		expect(host.notices[0]).toContain('settings could not be read: Tag names, Folders left out');
		expect(tab.getControlValue('folder')).toBe('Hatch');
		expect(await files()).toEqual(['data.json']);
		expect(await read('data.json')).toBe(text);
		await choose('tagLook', 'dots');
		expect(await read(`${today}.json`)).toBe(text);
		expect(host.notices[1]).toContain(`${today}.json`);
		expect(await saved()).toMatchObject({ folder: 'Hatch', excludedFolders: ['Archive'], tagLook: 'dots' });
		await choose('tagLook', 'plain');
		expect(await files()).toEqual([`${today}.json`, 'data.json']);
	});

	it('that is no JSON gives what is left of it, and each is kept under a name of its own', async () => {
		const [first, second] = [
			'{\n  "folder": "Hatch",\n  "tagLook": "do',
			'{"folder": "Hatch", "tagLook" "dots"',
		];
		const { tab, sync, read, files, choose } = await open(first);
		expect(tab.getControlValue('folder')).toBe('Hatch');
		await choose('situation', 'care');
		await sync(second);
		expect(tab.getControlValue('situation')).toBe('care');
		await choose('tagLook', 'plain');
		expect(await files()).toEqual([`${today}-2.json`, `${today}.json`, 'data.json']);
		expect([await read(`${today}.json`), await read(`${today}-2.json`)]).toEqual([first, second]);
	});

	it('of a later version is kept as well', async () => {
		const text = JSON.stringify({ version: 9, folder: 'Hatch', anew: true });
		const { host, read, saved, choose } = await open(text);
		expect(host.notices.join()).toContain('later version');
		await choose('tagLook', 'dots');
		expect(await read('data-later-version-2026-09-01.json')).toBe(text);
		expect(await saved()).toMatchObject({ folder: 'Hatch', anew: true });
	});

	it('that cannot be kept is not written over, and saved is what was chosen once it can', async () => {
		const { host, adapter, saved, read, choose } = await open('{"folder": 7}');
		const copy = vi.spyOn(adapter, 'copy').mockRejectedValue(new Error('The disk is full.'));
		await choose('tagLook', 'dots');
		expect(await read('data.json')).toBe('{"folder": 7}');
		expect(host.notices.at(-1)).toContain('could not be saved: The disk is full.');
		copy.mockRestore();
		await choose('situation', 'care');
		expect(await saved()).toMatchObject({ tagLook: 'dots', situation: 'care' });
	});

	it('that cannot be written keeps the choice for the next time', async () => {
		const { host, adapter, saved, tab, choose } = await open('{}');
		const write = vi.spyOn(adapter, 'write').mockRejectedValueOnce(new Error('The disk is full.'));
		await choose('tagLook', 'dots');
		expect([tab.getControlValue('tagLook'), host.notices.length]).toEqual(['dots', 1]);
		write.mockRestore();
		await choose('situation', 'care');
		expect(await saved()).toMatchObject({ tagLook: 'dots', situation: 'care' });
	});
});

describe('settings that come by sync', () => {
	it('are taken over at once, and what was being saved meanwhile holds', async () => {
		const { tab, choose, sync, saved } = await open('{"folder": "Hatch"}');
		await Promise.all([choose('tagLook', 'dots'), sync('{"folder": "Elsewhere", "situation": "care"}')]);
		await Promise.all([sync('{"folder": "There", "situation": "care"}'), choose('tagLook', 'plain')]);
		expect(await saved()).toMatchObject({ folder: 'There', situation: 'care', tagLook: 'plain' });
		expect(tab.getControlValue('folder')).toBe('There');
	});

	it('that nobody told of are not written over', async () => {
		const { adapter, choose, saved } = await open('{}');
		await adapter.write(dataPath, '{"situation": "care"}');
		await choose('tagLook', 'dots');
		expect(await saved()).toMatchObject({ situation: 'care', tagLook: 'dots' });
	});

	it('that are gone for a moment leave everything as it is', async () => {
		const { host, adapter, choose, saved } = await open('{"folder": "Hatch"}');
		await adapter.remove(dataPath);
		await host.plugin.onExternalSettingsChange?.();
		await choose('tagLook', 'dots');
		expect(await saved()).toMatchObject({ folder: 'Hatch', tagLook: 'dots' });
	});

	it('change the counts where they bear on them, and look through nothing where they do not', async () => {
		const vault = { 'Old/a.md': jot('Goats #value/nature'), 'b.md': jot('Sea #wert/nature') };
		const { host, sync, notes } = await open('{}', vault);
		expect(await notes()).toBe(1);
		const looks = vi.spyOn(host.app.vault, 'getMarkdownFiles');
		await sync('{"folder": "Elsewhere", "tagLook": "dots"}');
		await host.settle();
		expect(looks).not.toHaveBeenCalled();
		await sync('{"excludedFolders": ["Old"], "roots": {"value": "wert"}}');
		expect(await notes()).toBe(1);
		await sync('{"excludedFolders": ["Old"]}');
		expect(await notes()).toBe(0);
	});
});

describe('the settings tab', () => {
	it('shows each value, and takes it back as it is', async () => {
		const { tab, read } = await open('{}');
		const controls = controlsIn(tab.getSettingDefinitions());
		expect(controls.length).toBeGreaterThan(15);
		for (const { key, validate } of controls) {
			const value = tab.getControlValue(key);
			expect(value, key).toBeDefined();
			expect(validate?.(value), key).toBeUndefined();
			// A tag name is used once its field is left.
			if (!key.startsWith('roots.')) await tab.setControlValue(key, value);
		}
		expect(await read('data.json')).toBe('{}');
	});

	it('holds how what is to be found out is written and shown', async () => {
		const { tab, choose, saved } = await open('{}');
		const keys = controlsIn(tab.getSettingDefinitions()).map(({ key }) => key);
		expect(keys).toEqual(expect.arrayContaining(['unknownsAs', 'oneUnknown']));
		await choose('unknownsAs', 'bullets');
		await choose('oneUnknown', false);
		expect(await saved()).toMatchObject({ unknownsAs: 'bullets', oneUnknown: false });
	});

	it.each([
		['folder', '../x', 'outside the vault'],
		['completionTrigger', 'a b', 'without spaces'],
		['templates.jot', 'T/none.md', 'There is no note “T/none.md”'],
		['templates.check-in', 'T', 'There is no note “T”'],
		['roots.value', 'my value', 'cannot begin a tag'],
		['roots.value', 'Energy', 'another lens'],
	])('does not take %s as %j, says why, and leaves it in the field', async (key, value, message) => {
		const { tab, problem, choose, read } = await open('{}', { 'T/jot.md': '' });
		const before = tab.getControlValue(key);
		expect(problem(key, value)).toContain(message);
		await choose(key, value);
		expect(await read('data.json')).toBe('{}');
		expect(tab.getControlValue(key)).toBe(value);
		expect(problem(key, before)).toBeUndefined();
		expect(tab.getControlValue(key)).toBe(before);
	});

	it('says what is wrong with what is stored, and follows a fit one', async () => {
		const { tab, problem, choose, saved } = await open(
			'{"folder": "../x", "templates": {"jot": "gone.md"}}',
			{
				'T/jot.md': '',
			},
		);
		expect(problem('folder', tab.getControlValue('folder'))).toContain('“../x”');
		expect(problem('templates.jot', tab.getControlValue('templates.jot'))).toContain('“gone.md”');
		await choose('templates.jot', 'T/jot.md');
		await choose('folder', 'Hatch');
		expect(await saved()).toMatchObject({ folder: 'Hatch', templates: { jot: 'T/jot.md', reflection: '' } });
	});

	it('says of each row that is pressed what selecting it does, has one way to each, and none with nothing to do', async () => {
		const answered = {
			dismissedCodes: ['need/rest'],
			rejectedSuggestions: [{ path: 'a.md', code: 'need/rest' }],
		};
		const { tab, choose } = await open(JSON.stringify(answered));
		const acts = () => actsIn(tab.getSettingDefinitions());
		const before = acts();
		for (const { name, desc } of before) expect(desc, name).toMatch(/^Select to /);
		const names = before.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		await choose('dismissedCodes', []);
		await choose('rejectedSuggestions', []);
		expect(names.filter((name) => !acts().some((act) => act.name === name))).toHaveLength(2);
	});

	it('lists left out folders, which can be deleted, and says which are not there', async () => {
		const { tab, saved, host } = await open('{"excludedFolders": ["Old", "Gone", "../x"]}', {
			'Old/a.md': '',
		});
		const list = () => {
			const found = tab
				.getSettingDefinitions()
				.find((item) => 'onDelete' in item && item.heading?.includes('olders'));
			if (found === undefined || !('onDelete' in found)) throw new Error('There is no list of folders.');
			return found;
		};
		const rows = () => (list().items ?? []).map(({ name, desc }) => [name, desc ? 'told' : '']);
		expect(rows()).toEqual([
			['Old', ''],
			['Gone', 'told'],
			['../x', 'told'],
		]);
		list().onDelete?.(1);
		await host.settle();
		expect(await saved()).toMatchObject({ excludedFolders: ['Old', '../x'] });
		expect(rows().map(([name]) => name)).toEqual(['Old', '../x']);
	});
});
