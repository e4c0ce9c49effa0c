import { type Editor, Notice } from 'obsidian';
import type { Change } from '../domain/tagging/change';
import { words } from '../i18n';

/** Writes changes that were planned on a text, as one step to undo; says so, and gives false, where it is another by now. */
export function writeChanges(
	editor: Editor,
	path: string,
	planned: string,
	changes: readonly Change[],
): boolean {
	const isSame = editor.getValue() === planned;
	if (!isSame) new Notice(words.screen.notices.textChanged(path));
	else {
		// With an origin of its own the step is never joined to what was typed or done just before.
		editor.transaction(
			{
				changes: changes.map(({ from, to, insert }) => ({
					from: editor.offsetToPos(from),
					to: editor.offsetToPos(to),
					text: insert,
				})),
			},
			'escape-hatch',
		);
		editor.focus();
	}
	return isSame;
}
