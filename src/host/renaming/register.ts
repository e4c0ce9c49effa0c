import type { App, Plugin } from 'obsidian';
import type { CodeBook } from '../../domain/codebook/book';
import type { Snapshot } from '../../index/snapshot';
import type { SettingsStore } from '../settings-store';
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
	const { vault, workspace } = app;
	const { dir, id } = plugin.manifest;
	const record = new LastChangeFile(vault.adapter, dir ?? `${vault.configDir}/plugins/${id}`);
	let isEnded = false;
	plugin.register(() => (isEnded = true));
	const renaming = new VaultRenaming({ app, choices, book, record, isEnded: () => isEnded });
	const roots = () => choices.current.roots;
	workspace.onLayoutReady(() => {
		void record.load();
		plugin.registerEvent(vault.on('rename', ({ path }, oldPath) => void record.followRename(path, oldPath)));
	});
	const acts = renamingActs({
		...{ app, renaming, record, roots },
		offered: () => ({
			...{ book: book(), used: usedCodes(snapshot()), roots: roots() },
			of: readNotes(snapshot()),
		}),
		fantasies: () => snapshot().all.columns.fantasyNames,
	});
	return { acts, renaming };
}
