import type { MarkdownView, TFile } from 'obsidian';
import { speaksOfDanger } from '../../domain/suggest/danger';
import { taggingTargets } from '../../domain/tagging/target';
import { words } from '../../i18n';
import { textOf } from '../note-text';
import { selectionsOf } from '../tag-selection';
import { told } from '../told';
import { codesIn, hintsIn } from './note-hints';
import { ownProperties } from './own-properties';
import { type Look, type SuggestingParts, SuggestionsModal } from './suggestions-modal';

/** Shows what the words of a note hint at. Where they sound as if somebody was not safe, one quiet line and nothing else. */
export async function suggestForNote(view: MarkdownView, parts: SuggestingParts): Promise<void> {
	const { file } = view;
	if (file === null) return;
	const look = () => lookAt(view, file, parts);
	const first = await look();
	if (first !== undefined) new SuggestionsModal(parts, file, first, look).open();
}

async function lookAt(view: MarkdownView, file: TFile, parts: SuggestingParts): Promise<Look | undefined> {
	const { app, tagging, choices, quietLine } = parts;
	const text = await told(file.path, () => textOf(app, file));
	if (text === undefined) return undefined;
	const { rejectedSuggestions, helpContact } = choices.current;
	if (speaksOfDanger(text)) {
		const { danger, help } = words.suggesting;
		quietLine.say(`${danger} ${help(helpContact.trim())}`);
		return undefined;
	}
	const roots = tagging.roots();
	const note = { path: file.path, text, properties: ownProperties(text) };
	const parted = { book: tagging.book(), roots, rejected: rejectedSuggestions };
	const isWritten = view.file === file && view.getMode() === 'source' && view.editor.getValue() === text;
	const at = isWritten ? taggingTargets(text, selectionsOf(view.editor).slice(0, 1), roots) : undefined;
	return {
		text,
		found: hintsIn(note, parted),
		there: codesIn(note, roots),
		sentence: at && 'targets' in at ? at.targets[0]?.words : undefined,
	};
}
