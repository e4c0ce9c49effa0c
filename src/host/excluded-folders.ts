import type { Vault } from 'obsidian';
import { folderInVault } from '../domain/folders';
import type { Settings } from '../domain/settings';

/** The user's excluded folders and the one of the core Templates plugin, whose notes only look like notes. */
export async function excludedFolders(vault: Vault, settings: Settings): Promise<string[]> {
	const written = [...settings.excludedFolders, await templatesFolder(vault)];
	return written.map((folder) => folderInVault(folder) ?? '').filter((folder) => folder !== '');
}

/** The API does not tell this folder; its settings file does, where there is one that can be read. */
async function templatesFolder(vault: Vault): Promise<string> {
	const path = `${vault.configDir}/templates.json`;
	try {
		if (!(await vault.adapter.exists(path))) return '';
		const settings: unknown = JSON.parse(await vault.adapter.read(path));
		const folder: unknown = (settings as { folder?: unknown } | null)?.folder;
		return typeof folder === 'string' ? folder : '';
	} catch {
		return '';
	}
}
