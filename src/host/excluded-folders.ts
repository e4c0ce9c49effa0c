import type { Vault } from 'obsidian';
import { isExample } from '../domain/examples/example-notes';
import { folderInVault } from '../domain/folders';
import { templateKinds, type Settings } from '../domain/settings';
import { templatePath } from '../domain/templates/template-path';
import { coreSettings } from './core-settings';

/** The user's excluded folders, and what only looks like their notes: the folder of the core plugin's templates and our own. */
export async function excludedFolders(vault: Vault, settings: Settings): Promise<string[]> {
	const core = (await coreSettings(vault, 'templates')) as { readonly folder?: unknown } | null | undefined;
	const folders = [...settings.excludedFolders, core?.folder].flatMap((folder) =>
		typeof folder === 'string' ? (folderInVault(folder) ?? []) : [],
	);
	const own = templateKinds.flatMap((kind) => templatePath(settings.templates[kind]) ?? []);
	return [...folders, ...own].filter((path) => path !== '');
}

/** Folders and notes in which nothing counts as the user's own: what is excluded, and example notes. */
export async function excludedAndExamples(vault: Vault, settings: Settings): Promise<string[]> {
	const { examplesFolder } = settings;
	const named = vault.getMarkdownFiles().filter(({ path }) => isExample(path, ''));
	const examples = [examplesFolder, ...named.map(({ path }) => path)];
	return [...(await excludedFolders(vault, settings)), ...examples.filter((path) => path !== '')];
}
