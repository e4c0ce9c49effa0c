import { type App, Notice } from 'obsidian';
import type { Roots } from '../domain/codes';
import { editorRange } from '../domain/editor-range';
import { bareHighlights, planRemoval } from '../domain/tagging/removal';
import { tagOfWords } from '../domain/tagging/tag-of-words';
import { words } from '../i18n';
import type { Passage } from '../index/counted';
import { ask } from './ask';
import { changeNote, textOf } from './note-text';
import { offerUndo } from './offer-undo';
import { told } from './told';
import { written } from './written';

/**
 * Takes the tag of a passage out of its note, where the words still stand and one tag marks them; asks about a highlight
 * that is left. Gives false where no such tag is found.
 */
export async function removeTagOf(app: App, { path, place, code }: Passage, roots: Roots): Promise<boolean> {
	const file = app.vault.getFileByPath(path);
	if (file === null || place === undefined) return false;
	const note = await textOf(app, file);
	const range = editorRange(await app.vault.read(file), place, note);
	const tag = range && tagOfWords(note, range, code, roots);
	if (tag === undefined) return false;
	const remove = (keeps: boolean) =>
		void told(path, async () => {
			const plan = planRemoval(note, [tag], keeps, roots);
			const undo = await changeNote(app, file, (now) => (now === note ? plan : undefined));
			if (undo === undefined) new Notice(words.screen.notices.textChanged(path));
			else offerUndo(words.passageActions.removed(path), written(file, undo));
		});
	const { title, about, keep, plain } = words.tagging.highlight;
	if (bareHighlights([tag], roots).length === 0) remove(true);
	else
		ask(app, { title: title(1), about }, [
			[keep, () => remove(true)],
			[plain, () => remove(false)],
		]);
	return true;
}
