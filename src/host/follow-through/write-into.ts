import { Notice } from 'obsidian';
import type { Change } from '../../domain/tagging/change';
import { words } from '../../i18n';
import type { Written } from '../../view/model';
import { isNotYours } from '../examples/not-yours';
import { changeNote } from '../note-text';
import { NotWritten } from '../note-writer';
import { told } from '../told';
import { written } from '../written';
import type { FollowParts } from './parts';

export type Writing = Pick<FollowParts, 'app' | 'choices'>;

/**
 * Changes a note by a plan of its text as it is then. Nothing is given where nothing was written, of which the user has
 * been told.
 * @param refused what is told where there is no plan; a path, and never words of the note.
 */
export async function writeInto(
	{ app, choices }: Writing,
	path: string,
	plan: (text: string) => readonly Change[] | undefined,
	refused: string,
): Promise<Written | undefined> {
	const file = app.vault.getFileByPath(path);
	if (file === null) new Notice(words.screen.notices.noteGone(path));
	if (file === null || isNotYours(file, choices.current)) return undefined;
	return told(path, async () => {
		const undo = await changeNote(app, file, plan);
		if (undo === undefined) throw new NotWritten(refused);
		return written(file, undo);
	});
}
