import type { OpenViewState } from 'obsidian';
import { getLinkpath, type TFile } from '../../core/index';
import type { App } from '../app';

/** Where a link leads: a note, made where there is none, and the place in it. */
export interface LinkTarget {
	file: TFile;
	openState: OpenViewState;
}

/** Finds what a link in `sourcePath` means; `openState` gets the heading or block that it names. */
export async function targetOf(
	app: App,
	linktext: string,
	sourcePath: string,
	openState: OpenViewState,
): Promise<LinkTarget> {
	const path = getLinkpath(linktext);
	const source = app.vault.getFileByPath(sourcePath);
	const found = path === '' ? source : app.metadataCache.getFirstLinkpathDest(path, sourcePath);
	const file = found ?? (await app.vault.create(/\.\w+$/.test(path) ? path : `${path}.md`, ''));
	const subpath = linktext.slice(path.length);
	return { file, openState: subpath ? { eState: { subpath }, ...openState } : openState };
}
