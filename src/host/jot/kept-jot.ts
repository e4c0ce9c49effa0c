import type { App, TFile } from 'obsidian';
import { Notice } from 'obsidian';
import { applied, type Change } from '../../domain/tagging/change';
import { words } from '../../i18n';
import type { JotAnswers } from '../../view/jot/model';
import { changeNote } from '../note-text';
import { told } from '../told';

/** A jot that was kept: a note of its own, or a callout in one. The user is told of whatever fails. */
export interface KeptJot {
	readonly file: TFile;
	/** Exactly as it was said. */
	readonly said: string;
	/** The lines of its callout, as they were written last; absent for a note of its own. */
	readonly callout?: string | undefined;
	/** Whether it was kept in this session, so that it can be taken back. */
	readonly canUndo: boolean;
	/** Adds answers below what is there already; false where they could not be added. */
	readonly add: (answers: JotAnswers) => Promise<boolean>;
	/** Whether it still stands where answers can be added. */
	readonly isThere: () => Promise<boolean>;
	/** Takes the jot back; false where it is no longer as it was written. */
	readonly undo: () => Promise<boolean>;
}

/** What was changed in a note, and how to take just that back. */
export interface Written {
	readonly before: string;
	readonly after: string;
	readonly back: () => Promise<boolean>;
}

/**
 * Changes a jot's note as it is now.
 * @param plan gives why not where it cannot be done.
 * @returns nothing where it was not done; the user has been told why.
 */
export async function changeJot(
	app: App,
	file: TFile,
	plan: (text: string) => readonly Change[] | string,
): Promise<Written | undefined> {
	const { path } = file;
	let why = words.jot.notices.gone(path);
	let planned: Omit<Written, 'back'> | undefined;
	const back = isThere(app, file)
		? await told(path, () =>
				changeNote(app, file, (before) => {
					const changes = plan(before);
					if (typeof changes === 'string') {
						why = changes;
						return undefined;
					}
					planned = { before, after: applied(before, changes) };
					return changes;
				}).then((way) => way ?? 'refused'),
			)
		: 'refused';
	if (back === 'refused') new Notice(why);
	return typeof back === 'function' && planned ? { ...planned, back } : undefined;
}

export function isThere(app: App, file: TFile): boolean {
	return app.vault.getFileByPath(file.path) === file;
}
