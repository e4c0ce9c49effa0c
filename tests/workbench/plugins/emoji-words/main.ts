import { type Editor, Plugin } from 'obsidian';
import { clearWords } from './clear-words';
import { EmojiSettingTab } from './setting-tab';
import { SmileySuggest } from './smiley-suggest';
import { markWords } from './word-marks';
import { WordSuggest } from './word-suggest';

interface Settings {
	isMarked: boolean;
	extraWord: string;
}

/** Words between colons, as `:sun:`: shows, completes and clears them. It tries the host, and is not for use. */
export default class EmojiWordsPlugin extends Plugin {
	override settings: Settings = { isMarked: true, extraWord: '' };

	override async onload(): Promise<void> {
		Object.assign(this.settings, await this.loadData());
		this.registerEditorExtension(markWords(() => this.settings.isMarked));
		this.registerEditorSuggest(new WordSuggest(this.app, () => this.settings.extraWord));
		this.registerEditorSuggest(new SmileySuggest(this.app));
		this.addSettingTab(new EmojiSettingTab(this.app, this));
		this.addCommand({
			id: 'uppercase-line',
			name: 'Uppercase line',
			editorCallback: (editor) => uppercaseLine(editor),
		});
		this.addCommand({
			id: 'clear-words',
			name: 'Clear words…',
			editorCallback: (editor) => clearWords(this.app, editor),
		});
		this.registerEvent(
			this.app.workspace.on('editor-menu', (menu, editor) => {
				menu.addItem((item) =>
					item
						.setTitle('Uppercase line')
						.setSection('emoji-words')
						.onClick(() => uppercaseLine(editor)),
				);
			}),
		);
	}
}

function uppercaseLine(editor: Editor): void {
	const { line } = editor.getCursor();
	editor.setLine(line, editor.getLine(line).toUpperCase());
}
