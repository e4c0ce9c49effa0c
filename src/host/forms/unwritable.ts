import { words } from '../../i18n';
import { NotWritten } from '../note-writer';

/** Answers that a note would read as something else; all others are written. */
export class Unwritable extends NotWritten {
	/** @param fields their ids. */
	constructor(readonly fields: readonly string[]) {
		super(words.formsNotes.unwritable);
	}
}
