import type { App, Plugin, TAbstractFile } from 'obsidian';
import type { CodeBook } from '../../domain/codebook/book';
import type { Snapshot } from '../../index/snapshot';
import type { SettingsStore } from '../settings/settings-store';
import { readNotes, usedCodes } from '../used-codes';
import { LastChangeFile } from './last-change';
import { type RenamingActs, renamingActs } from './renaming-acts';
import { VaultRenaming } from './vault-renaming';

export interface RenamingSources {
	readonly app: App;
	readonly choices: SettingsStore;
	readonly book: () => CodeBook;
	readonly snapshot: () => Snapshot;
}

/** Renaming across the vault: for commands and views as acts of a person, and as it is for the command line. */
export function registerRenaming(
	plugin: Plugin,
	{ app, choices, book, snapshot }: RenamingSources,
): { readonly acts: RenamingActs; readonly renaming: VaultRenaming } {
	const { vault, workspace, metadataCache } = app;
	const { dir, id } = plugin.manifest;
	const record = new LastChangeFile(vault.adapter, dir ?? `${vault.configDir}/plugins/${id}`);
	let isEnded = false;
	plugin.register(() => (isEnded = true));
	/** Written since the app last looked into them. */
	const ahead = new WeakSet<TAbstractFile>();
	const renaming = new VaultRenaming({
		...{ app, choices, book, record },
		cacheOf: (file) => (ahead.has(file) ? null : metadataCache.getFileCache(file)),
		isEnded: () => isEnded,
	});
	const roots = () => choices.current.roots;
	workspace.onLayoutReady(() => {
		void record.load();
		plugin.registerEvent(vault.on('rename', ({ path }, oldPath) => record.followRename(path, oldPath)));
		plugin.registerEvent(vault.on('modify', (file) => void ahead.add(file)));
		plugin.registerEvent(metadataCache.on('changed', (file) => void ahead.delete(file)));
	});
	const acts = renamingActs({
		...{ app, renaming, record, roots },
		offered: () => ({
			...{ book: book(), used: usedCodes(snapshot()), roots: roots() },
			of: readNotes(snapshot()),
		}),
		fantasies: () => snapshot().all.columns.fantasyNames,
		examplesFolder: () => choices.current.examplesFolder,
	});
	return { acts, renaming };
}
