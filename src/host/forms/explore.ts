import type { Answers } from '../../domain/forms/form';
import { inquiryForm } from '../../domain/forms/specs';
import { bodyOf } from '../../domain/forms/write';
import { ownProperties } from '../own-properties';
import { textOf } from '../note-text';
import { told } from '../told';
import { words } from '../../i18n';
import type { FormNote } from './form-note';
import { type NewNotesParts, trashed } from './new-notes';
import { said } from './place';

/**
 * Makes an inquiry of two answers and calls the fantasy of a reflection a possible wish: both, or where the first fails
 * nothing. Taken back like any other writing of the form.
 */
export async function explore(parts: NewNotesParts, form: FormNote, answers: Answers): Promise<boolean> {
	if (!(await form.write())) return false;
	const { app, writer } = parts;
	const { note, about } = form;
	const made = await told(words.formsNotes.inquiry, async () => {
		const own = note && ownProperties(await textOf(app, note));
		const fantasies = [own?.['hatch-fantasy'] ?? []].flat().map(String);
		const properties = {
			'hatch-fantasy': fantasies.length > 1 ? fantasies : fantasies[0],
			'hatch-status': 'open',
			...(about.isPrivate && { 'hatch-private': true }),
		};
		return writer.note('inquiry', { body: bodyOf(inquiryForm, said(answers)), properties });
	});
	if (made === undefined) return false;
	form.addWay(made.file.path, () => trashed(app, made));
	return form.setAbout({ shape: 'wish' });
}
