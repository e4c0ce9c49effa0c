import type { Answers } from '../../domain/forms/form';
import { leadOf } from '../../domain/forms/lead';
import { unknownsIn, withUnknown } from '../../domain/follow-through/unknowns';
import { inquiryForm } from '../../domain/forms/specs';
import { bodyOf } from '../../domain/forms/write';
import type { Settings } from '../../domain/settings';
import { words } from '../../i18n';
import { isNotYours } from '../examples/not-yours';
import { textOf } from '../note-text';
import { NotWritten } from '../note-writer';
import { ownProperties } from '../own-properties';
import { told } from '../told';
import { changeAbout } from './change-about';
import type { FormNote } from './form-note';
import { type NewNotesParts, trashed } from './new-notes';
import { answered } from './place';
import { changedSince } from './unwritten';

/**
 * Makes an inquiry of two answers, which leads back to the reflection; where it is said so, a fantasy of which nothing was
 * said so far is called a possible wish: all of it or nothing, and taken back in one.
 * @returns false where nothing was made; the user has been told.
 */
export async function explore(
	parts: NewNotesParts,
	form: FormNote,
	answers: Answers,
	isWish = false,
): Promise<boolean> {
	const { app, writer, settings } = parts;
	if (form.note && isNotYours(form.note, settings())) return false;
	if (!(await form.write())) return false;
	const { note, about } = form;
	const made = await told(words.formsNotes.inquiry, async () => {
		const own = note && ownProperties(await textOf(app, note));
		if (note && own === undefined) throw new NotWritten(words.formsNotes.refused.unreadable(note.path));
		const fantasies = note ? [own?.['hatch-fantasy'] ?? []].flat().map(String) : [about.fantasy];
		const properties = {
			'hatch-fantasy': fantasies.length > 1 ? fantasies : fantasies[0] || undefined,
			'hatch-status': 'open',
			...(about.isPrivate && { 'hatch-private': true }),
		};
		const link = note && app.metadataCache.fileToLinktext(note, '');
		const lead = leadOf(form.answers['fantasy'] ?? '', link, settings().roots);
		const body = bodyOf(inquiryForm, answered(asked(answers, settings().unknownsAs)));
		return writer.note('inquiry', { body, lead, says: { from: link && `[[${link}]]` }, properties });
	});
	if (made === undefined) return false;
	const unsaid = isWish && about.shape === undefined ? await callWish(parts, form) : undefined;
	if (unsaid === false) {
		await trashed(app, made);
		return false;
	}
	form.addWay(made.file.path, async () => {
		if (!(await trashed(app, made)) || (unsaid && !(await unsaid()))) return false;
		form.setWish({ ...answers, ...form.wish });
		return true;
	});
	form.setWish(answered(changedSince(answers, form.wish)));
	// What was changed besides is read by then.
	await form.write();
	return true;
}

/** What was typed to be found out, each line as something to find out. */
function asked({ unknowns = '', ...answers }: Answers, as: Settings['unknownsAs']): Answers {
	if (unknownsIn(unknowns).length > 0) return { ...answers, unknowns };
	const way = as === 'bullets' ? as : 'tasks';
	const list = unknowns.split('\n').reduce((all, line) => withUnknown(all, line, way), '');
	return { ...answers, unknowns: list };
}

/** Gives how to take it back; false where it was refused. */
async function callWish({ app, settings }: NewNotesParts, form: FormNote) {
	const { note } = form;
	if (note !== undefined) return changeAbout(app, note, { shape: 'wish' }, settings());
	form.naming({ shape: 'wish' });
	return () => {
		form.naming({ shape: undefined });
		return Promise.resolve(true);
	};
}
