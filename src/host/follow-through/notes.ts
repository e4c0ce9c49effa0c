import { Notice } from 'obsidian';
import type { AboutNote } from '../../view/forms/model';
import type { MoveRow } from '../../report/figures';
import { dayOf } from '../../domain/dates';
import { readProperties, withStatus } from '../../domain/properties';
import { words } from '../../i18n';
import type { Written } from '../../view/model';
import { isNotYours } from '../examples/not-yours';
import { changeAbout } from '../forms/change-about';
import { textOf } from '../note-text';
import { NotWritten } from '../note-writer';
import { ownProperties } from '../own-properties';
import { told } from '../told';
import { written } from '../written';
import type { Writing } from './write-into';

/** Changes how far a whole note has come, or its day to look again. */
export async function setStanding(
	{ app, choices }: Writing,
	{ kind, path }: MoveRow,
	about: Partial<Pick<AboutNote, 'status' | 'again'>>,
): Promise<Written | undefined> {
	const file = app.vault.getFileByPath(path);
	if (file === null) new Notice(words.screen.notices.noteGone(path));
	if (file === null || isNotYours(file, choices.current)) return undefined;
	return told(path, async () => {
		const properties = ownProperties(await textOf(app, file));
		const was = readProperties(properties);
		// Those that cannot be read are told of where they are to be changed.
		if (properties && was.kind !== kind) throw new NotWritten(words.followActs.otherKind(path));
		const back = await changeAbout(
			app,
			file,
			'status' in about ? { ...withStatus(was, about.status, dayOf(Date.now())), ...about } : about,
			choices.current,
		);
		return back === false ? undefined : written(file, back ?? (() => Promise.resolve(true)));
	});
}
