import { type App, MarkdownView, type TFile } from 'obsidian';
import type { Kind } from '../../domain/kinds';
import { FormView } from '../forms/form-view';
import { kindOf } from '../forms/menus';
import { placeFrom } from '../forms/place';
import type { FollowParts } from './parts';

/** Goes on with the note that is written in or read where it is of a kind; false where it is not. */
export function goneOn({ app, forms }: FollowParts, kind: Kind): boolean {
	const file = app.workspace.getActiveViewOfType(MarkdownView)?.file;
	if (!file || kindOf(app, file) !== kind) return false;
	forms.goOn(file);
	return true;
}

/** The note that is looked at, in an editor or on a page of questions. */
export function activeNote({ workspace, vault }: App): TFile | undefined {
	const shown = workspace.getActiveViewOfType(MarkdownView)?.file;
	const { path } = placeFrom(workspace.getActiveViewOfType(FormView)?.getState()) ?? {};
	return shown ?? (path === undefined ? undefined : (vault.getFileByPath(path) ?? undefined));
}
