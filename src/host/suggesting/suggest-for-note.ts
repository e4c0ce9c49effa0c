import { type MarkdownView, Notice, type TFile } from 'obsidian';
import type { Roots } from '../../domain/codes';
import type { Block } from '../../domain/evidence/blocks';
import { hasWords } from '../../domain/evidence/spans';
import { sideOf } from '../../domain/kinds';
import { readProperties } from '../../domain/properties';
import { speaksOfDanger } from '../../domain/suggest/danger';
import { blocksIn } from '../../domain/tagging/block-at';
import { noteLines } from '../../domain/tagging/note-lines';
import { passageOf } from '../../domain/tagging/passage';
import { taggingTargets } from '../../domain/tagging/target';
import { words } from '../../i18n';
import { textOf } from '../note-text';
import { selectionsOf } from '../tag-selection';
import { told } from '../told';
import { codesIn, hintsIn } from './note-hints';
import { ownProperties } from '../own-properties';
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
	const { kind } = readProperties(note.properties);
	if ((kind !== undefined && kind !== 'unknown' && sideOf(kind) === 'none') || !hasProse(text, roots)) {
		new Notice(words.suggesting.nothingHere);
		return undefined;
	}
	const parted = { book: tagging.book(), roots, rejected: rejectedSuggestions };
	const isWritten = view.file === file && view.getMode() === 'source' && view.editor.getValue() === text;
	const at = isWritten ? taggingTargets(text, selectionsOf(view.editor).slice(0, 1), roots) : undefined;
	return {
		text,
		found: hintsIn(note, parted),
		there: codesIn(note, roots),
		sentence:
			at && 'targets' in at && isProse(at.targets[0]?.passage.block) ? at.targets[0]?.words : undefined,
	};
}

/** Whether anything stands there but properties, headings, tables and code. */
function hasProse(text: string, roots: Roots): boolean {
	for (const block of blocksIn(text, { from: 0, to: text.length }, noteLines(text)))
		if (isProse(block) && hasWords(passageOf(text, block, roots).prose)) return true;
	return false;
}

function isProse(block: Block | undefined): block is Block {
	return block !== undefined && block.shape !== 'heading' && block.shape !== 'row';
}
