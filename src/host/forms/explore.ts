import type { Answers } from '../../domain/forms/form';
import { leadOf } from '../../domain/forms/lead';
import { inquiryForm } from '../../domain/forms/specs';
import { bodyOf } from '../../domain/forms/write';
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
		return writer.note('inquiry', { body: lead + bodyOf(inquiryForm, answered(answers)), properties });
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
