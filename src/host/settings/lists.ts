import type { App, SettingDefinitionList } from 'obsidian';
import { slugCode, tagOfCode, type Code } from '../../domain/codes';
import { folderInVault } from '../../domain/folders';
import { words } from '../../i18n';
import { type OfferedCodes, pickCodes } from '../code-picker';
import { Picker } from '../picker';
import type { SettingsStore } from './settings-store';

const { lists, names, unfit } = words.settings;

type ListName = 'checkInCodes' | 'excludedFolders';

export interface ListParts {
	readonly app: App;
	readonly choices: SettingsStore;
	readonly offered: () => OfferedCodes;
	readonly labelOf: (code: Code) => string;
	/** A code of the user's own was made by choosing it. */
	readonly made: (code: Code) => void;
}

/** Codes that each check-in offers to rate, in the user's order. */
export function ratedCodes(parts: ListParts): SettingDefinitionList {
	const { choices, labelOf } = parts;
	return {
		...listOf('checkInCodes', choices, lists.codes, (code) => ({
			name: labelOf(code),
			desc: `#${tagOfCode(code, choices.current.roots)}`,
		})),
		onReorder(from, to) {
			const codes = [...choices.current.checkInCodes];
			codes.splice(to, 0, ...codes.splice(from, 1));
			void choices.change({ checkInCodes: codes });
		},
	};
}

/** Folders whose notes count nowhere. */
export function leftOutFolders(parts: ListParts): SettingDefinitionList {
	const { app, choices } = parts;
	return {
		...listOf('excludedFolders', choices, lists.folders, (written) => {
			const folder = folderInVault(written);
			if (!folder) return { name: written, desc: unfit.excluded };
			const isThere = app.vault.getAbstractFileByPath(folder) !== null;
			return isThere ? { name: folder } : { name: folder, desc: unfit.excludedGone };
		}),
	};
}

/** Asks for codes to rate in each check-in. */
export function addCode({ app, choices, offered, made }: ListParts): void {
	pickCodes(app, lists.codes.placeholder, offered(), (chosen) => {
		for (const { code, isNew } of chosen) if (isNew) made(code);
		const codes = chosen.map(({ code }) => slugCode(code));
		add(choices, 'checkInCodes', codes);
	});
}

/** Asks for a folder to leave out. */
export function addFolder({ app, choices }: ListParts): void {
	const { excludedFolders } = choices.current;
	const paths = app.vault.getAllFolders().map(({ path }) => path);
	const others = paths.filter((path) => !excludedFolders.includes(path)).sort();
	const rowsFor = (query: string) =>
		others
			.filter((path) => path.toLowerCase().includes(query.trim().toLowerCase()))
			.map((path) => ({
				draw: (el: HTMLElement) => el.setText(path),
				choose: () => add(choices, 'excludedFolders', [path]),
			}));
	const picker = new Picker(app, lists.folders.placeholder, rowsFor, { choose: lists.folders.choose });
	picker.emptyStateText = lists.folders.noMatch;
	picker.open();
}

function listOf(
	name: ListName,
	choices: SettingsStore,
	{ none }: { readonly none: string },
	rowOf: (entry: string) => { name: string; desc?: string },
): SettingDefinitionList {
	return {
		type: 'list',
		heading: names[name],
		emptyState: none,
		items: choices.current[name].map(rowOf),
		onDelete: (index) =>
			void choices.change({ [name]: choices.current[name].filter((_entry, at) => at !== index) }),
	};
}

function add(choices: SettingsStore, name: ListName, entries: readonly string[]): void {
	void choices.change({ [name]: [...new Set([...choices.current[name], ...entries])] });
}
