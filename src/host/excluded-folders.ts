import type { Vault } from 'obsidian';
import { folderInVault } from '../domain/folders';
import { templateKinds, type Settings } from '../domain/settings';
import { templatePath } from '../domain/templates/template-path';
import { coreSettings } from './core-settings';

/** The user's excluded folders, and what only looks like their notes: examples, the folder of the core plugin's templates and our own. */
export async function excludedFolders(vault: Vault, settings: Settings): Promise<string[]> {
	const core = (await coreSettings(vault, 'templates')) as { readonly folder?: unknown } | null | undefined;
	const folders = [...settings.excludedFolders, settings.examplesFolder, core?.folder].flatMap((folder) =>
		typeof folder === 'string' ? (folderInVault(folder) ?? []) : [],
	);
	const own = templateKinds.flatMap((kind) => templatePath(settings.templates[kind]) ?? []);
	return [...folders, ...own].filter((path) => path !== '');
}
