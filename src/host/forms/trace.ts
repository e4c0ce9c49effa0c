import { type App, Notice, type TFile } from 'obsidian';
import type { Roots } from '../../domain/codes';
import { planTick } from '../../domain/follow-through/tick';
import type { Kind } from '../../domain/kinds';
import { words } from '../../i18n';
import { changeNote } from '../note-text';
import type { Back } from './form-parts';
import { linkFromSource } from './promotion';
import type { Source } from './source';

/** In the box of a move that has grown into an experiment. */
const grown = '>';

/**
 * Says in a note what has grown out of it: a link below a jot, the mark of a move. Gives how to take that back; nothing
 * where it could not be written, of which the user is told.
 */
export async function leaveTrace(
	app: App,
	kind: Kind,
	from: Source,
	made: TFile,
	roots: Roots,
): Promise<Back | undefined> {
	const { path, move } = from;
	if (kind !== 'reflection' && move === undefined) return () => Promise.resolve(true);
	const file = app.vault.getFileByPath(path);
	const back =
		move === undefined
			? await linkFromSource(app, from, made)
			: file && (await changeNote(app, file, (text) => planTick(text, move, grown, roots)));
	if (!back) new Notice(move ? words.followBegin.moveGone(path) : words.formsNotes.sourceGone(path));
	return back ?? undefined;
}
