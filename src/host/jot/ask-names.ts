import { Notice } from 'obsidian';
import { words } from '../../i18n';
import type { SettingsStore } from '../settings/settings-store';
import type { KeptNote } from './kept-note';

const text = words.jot.names;

/** Milliseconds that the question stands there. */
const standing = 30_000;

/** Asks how notes are to be named, once: where nobody answers, it is by their date alone. */
export function askNames(choices: SettingsStore, jot: KeptNote): void {
	void choices.change({ noteNames: 'date' });
	const asked = createFragment();
	const question = asked.createDiv('eh-jot-names');
	question.createEl('p', { text: text.ask });
	const afterWords = question.createEl('button', { text: text.words });
	afterWords.addEventListener('click', () => {
		void choices.change({ noteNames: 'words' });
		void jot.nameAfter('words');
	});
	question.createEl('button', { text: text.date });
	new Notice(asked, standing);
}
