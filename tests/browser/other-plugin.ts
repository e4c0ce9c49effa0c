import { EditorView } from '@codemirror/view';
import {
	type Editor,
	FuzzySuggestModal,
	ItemView,
	Modal,
	Notice,
	Plugin,
	type WorkspaceLeaf,
} from 'obsidian';

import { registerReading } from './reading-plugin';

const viewType = 'word-count';

/** A plugin that has nothing to do with ours: it counts words and stars lines, to try the host. */
export default class WordCountPlugin extends Plugin {
	override onload(): void {
		registerReading(this);
		this.registerView(viewType, (leaf) => new WordCountView(leaf));
		this.registerEditorExtension(EditorView.editorAttributes.of({ 'data-word-count': 'on' }));
		this.addRibbonIcon('sigma', 'Count words', () => new Notice('Counting.'));
		this.addCommand({
			id: 'star-line',
			name: 'Star line',
			editorCallback: (editor: Editor) => {
				const { line } = editor.getCursor();
				editor.replaceRange('* ', { line, ch: 0 });
			},
		});
		this.addCommand({ id: 'ask', name: 'Ask something', callback: () => new AskModal(this.app).open() });
		this.addCommand({ id: 'pick', name: 'Pick a colour', callback: () => new ColourModal(this.app).open() });
		this.addCommand({ id: 'count', name: 'Open count', callback: () => void this.openView() });
		this.addCommand({
			id: 'background',
			name: 'Open count in background',
			callback: () => void this.app.workspace.getRightLeaf(false)?.setViewState({ type: viewType }),
		});
		this.addCommand({
			id: 'too-new',
			name: 'Use what is missing',
			callback: () => this.app.workspace.getGroupLeaves('one'),
		});
	}

	private async openView(): Promise<void> {
		const leaf = await this.app.workspace.ensureSideLeaf(viewType, 'right');
		new Notice(leaf.view instanceof WordCountView ? 'The view is there.' : 'The view is deferred.');
	}
}

class WordCountView extends ItemView {
	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.icon = 'sigma';
	}

	getViewType(): string {
		return viewType;
	}

	getDisplayText(): string {
		return 'Word count';
	}

	protected override async onOpen(): Promise<void> {
		const countEl = this.contentEl.createEl('output', { text: 'No count yet' });
		this.registerEvent(
			this.app.metadataCache.on('changed', (file, data) => {
				countEl.setText(`${file.path} has ${String(data.split(/\s+/).filter(Boolean).length)} words`);
			}),
		);
		return Promise.resolve();
	}
}

class AskModal extends Modal {
	override onOpen(): void {
		this.setTitle('A question');
		this.contentEl.createEl('input', { type: 'text', attr: { 'aria-label': 'Answer' } });
		this.contentEl.createEl('button', { text: 'Done' });
	}
}

class ColourModal extends FuzzySuggestModal<string> {
	constructor(app: Modal['app']) {
		super(app);
		this.scope.register(['Shift'], 'Enter', (event) => {
			this.selectActiveSuggestion(event);
			return false;
		});
	}

	getItems(): string[] {
		return ['red', 'green', 'blue', 'grey'];
	}

	getItemText(item: string): string {
		return item;
	}

	onChooseItem(item: string, event: MouseEvent | KeyboardEvent): void {
		new Notice(`${item}${event.shiftKey ? ' with Shift' : ''}`);
	}
}
