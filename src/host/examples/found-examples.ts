import type { App, TFile, TFolder } from 'obsidian';
import type { Roots } from '../../domain/codes';
import { isAsItCame, isExample, isExampleName } from '../../domain/examples/example-notes';
import { isWithin } from '../../domain/folders';
import { textOf } from '../note-text';

/** The notes in the folder of the examples. */
export interface Found {
	readonly asTheyCame: readonly TFile[];
	/** Named as an example, with other words. */
	readonly changed: readonly TFile[];
	/** Notes of ours that may be the user's: made there, moved there, or examples by another name. */
	readonly others: readonly TFile[];
}

/** The folder of the examples; where it is not known, one that holds any. */
export function folderOfExamples({ vault }: App, known: string): TFolder | null {
	const folder = known === '' ? null : vault.getFolderByPath(known);
	return folder ?? vault.getMarkdownFiles().find(({ path }) => isExample(path, ''))?.parent ?? null;
}

export async function examplesIn(app: App, folder: TFolder, roots: Roots): Promise<Found> {
	const files = app.vault.getMarkdownFiles().filter(({ path }) => isWithin(path, folder.path));
	const asTheyCame: TFile[] = [];
	const changed: TFile[] = [];
	const others: TFile[] = [];
	for (const file of files) {
		if (await isAsMade(app, file, roots)) asTheyCame.push(file);
		else if (isExampleName(file.basename)) changed.push(file);
		else if (app.metadataCache.getFileCache(file)?.frontmatter?.['hatch-kind'] !== undefined)
			others.push(file);
	}
	return { asTheyCame, changed, others };
}

/** In an editor or on disk; what cannot be read may hold words of the user's. */
async function isAsMade(app: App, file: TFile, roots: Roots): Promise<boolean> {
	try {
		return isAsItCame(await textOf(app, file), roots);
	} catch {
		return false;
	}
}
