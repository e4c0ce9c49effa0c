import { Notice } from 'obsidian';
import { words } from '../i18n';
import type { Written } from '../view/model';

/** Milliseconds that the way back is offered. */
const offered = 10_000;

/** Says what was written, with the way back. Never hand in the text of a note. */
export function offerUndo(saying: string, { undo }: Pick<Written, 'undo'>): void {
	const said = createFragment();
	said.appendText(`${saying} `);
	const button = said.createEl('button', { text: words.passageActions.undo });
	button.addEventListener('click', () => void undo());
	new Notice(said, offered);
}
