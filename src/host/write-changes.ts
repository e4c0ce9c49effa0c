import { type Editor, Notice } from 'obsidian';
import type { Change } from '../domain/tagging/change';
import { writeAlone } from '../editor/lone-step';
import { words } from '../i18n';

/**
 * Writes changes that were planned on a text, as one step to undo; says so, and gives false, where the text is another
 * by now or its editor is gone. The cursor goes to an offset of the new text, or stays.
 */
export function writeChanges(
	editor: Editor,
	path: string,
	planned: string,
	changes: readonly Change[],
	cursor?: number,
): boolean {
	const isWritten = editor.getValue() === planned && writeAlone(editor, { changes, cursor });
	if (isWritten) editor.focus();
	else new Notice(words.screen.notices.textChanged(path));
	return isWritten;
}
