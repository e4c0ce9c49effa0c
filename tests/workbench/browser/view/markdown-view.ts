import { redo, undo } from '@codemirror/commands';
import { openSearchPanel } from '@codemirror/search';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import type { ViewStateResult } from 'obsidian';
import { hostMissing, type TFile } from '../../core/index';
import { asFileInfo } from '../boundary';
import { Editor } from '../editor/editor';
import { commonExtensions } from '../editor/extensions';
import { editorEditorField, editorInfoField, editorLivePreviewField, livePreview } from '../editor/fields';
import { followLinks } from '../editor/follow-links';
import { inlineTitle } from '../editor/inline-title';
import { separatorOf, toEditor, toFile } from '../editor/line-breaks';
import { Unsaved } from '../editor/unsaved';
import { Menu } from '../ui/menu';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { placeFor } from './place';
import { TextFileView } from './text-file-view';

/** A note in a real CodeMirror editor. Live preview is only a mode that extensions can see: the source is shown. */
export class MarkdownView extends TextFileView {
	override icon = 'file-text';
	readonly editor: Editor;
	hoverPopover = null;
	readonly #cm: EditorView;
	readonly #title = new Compartment();
	readonly #mode = new Compartment();
	readonly #plugins = new Compartment();
	#isSource = false;
	#separator: '\n' | '\r\n' = '\n';
	#unsaved = new Unsaved(EditorState.create().doc);

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		const sourceEl = this.contentEl.createDiv(
			'markdown-source-view mod-cm6 cm-s-obsidian is-readable-line-width',
		);
		this.#cm = new EditorView({ parent: sourceEl });
		this.editor = new Editor(this.#cm);
		this.#cm.contentDOM.addEventListener('contextmenu', (event) => this.#showMenu(event));
		this.register(() => this.#cm.destroy());
	}

	getViewType(): string {
		return 'markdown';
	}

	/** The name stands above the text, so that the header has only the folders. */
	protected override headerText(): string {
		return this.file?.path.split('/').slice(0, -1).join(' / ') ?? '';
	}

	getMode(): 'source' | 'preview' {
		return 'source';
	}

	get previewMode(): never {
		return hostMissing('MarkdownView.previewMode');
	}

	override canAcceptExtension(extension: string): boolean {
		return extension === 'md';
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), mode: this.getMode(), source: this.#isSource };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const given: { mode?: unknown; source?: unknown } = typeof state === 'object' && state ? state : {};
		if (given.mode === 'preview') hostMissing('MarkdownView in reading mode');
		if (typeof given.source === 'boolean') this.#isSource = given.source;
		await super.setState(state, result);
		this.updateOptions();
	}

	override getEphemeralState(): Record<string, unknown> {
		return { cursor: { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') } };
	}

	/** Goes to a place given as `line`, `cursor`, `match` or `subpath`; with `focus` the editor takes the keys. */
	override setEphemeralState(state: unknown): void {
		const cache = this.file && this.app.metadataCache.getFileCache(this.file);
		const place = placeFor(state, cache);
		if (place) {
			this.editor.setSelection(place.from, place.to);
			this.editor.scrollIntoView(place, true);
		}
		if (typeof state === 'object' && state && 'focus' in state && state.focus === true) this.editor.focus();
	}

	getViewData(): string {
		return this.editor.getValue();
	}

	setViewData(data: string, clear: boolean): void {
		this.#separator = separatorOf(data);
		const text = toEditor(data);
		if (!clear) return this.#takeOver(text);
		const state = EditorState.create({ doc: text, extensions: this.#extensions() });
		this.#unsaved = new Unsaved(state.doc);
		this.#cm.setState(state);
	}

	clear(): void {
		this.#cm.setState(EditorState.create());
	}

	/** Gives the editor the extensions that plugins have registered by now. */
	updateOptions(): void {
		if (!this.file) return;
		this.#cm.dispatch({
			effects: [
				this.#plugins.reconfigure([...this.app.editorExtensions]),
				this.#mode.reconfigure(livePreview.of(!this.#isSource)),
				this.#title.reconfigure(inlineTitle(this.file.basename)),
			],
		});
	}

	showSearch(): void {
		openSearchPanel(this.#cm);
	}

	override async onRename(): Promise<void> {
		return Promise.resolve(this.updateOptions());
	}

	/** Puts what is on screen on disk, over the text that is there at that moment: an edit made outside is kept. */
	protected override async write(file: TFile): Promise<void> {
		this.data = await this.app.vault.process(file, (disk) => {
			this.setViewData(disk, false);
			const text = this.editor.getValue();
			this.#unsaved.settle(this.#cm.state.doc);
			return toFile(text, this.#separator);
		});
		this.app.workspace.trigger('workbench:saved', file);
	}

	protected override async onModified(file: TFile): Promise<void> {
		const data = await this.app.vault.read(file);
		if (file !== this.file || data === this.data) return;
		this.data = data;
		this.setViewData(data, false);
	}

	#takeOver(text: string): void {
		const transaction = this.#unsaved.take(text, this.#cm.state);
		if (transaction) this.#cm.dispatch(transaction);
	}

	#extensions(): Extension {
		return [
			editorInfoField.init(() => asFileInfo(this)),
			editorEditorField.init(() => this.#cm),
			this.#mode.of(livePreview.of(!this.#isSource)),
			editorLivePreviewField,
			this.#title.of(inlineTitle(this.file?.basename ?? '')),
			commonExtensions(),
			followLinks((linktext, isNewTab) => {
				void this.app.workspace.openLinkText(linktext, this.file?.path ?? '', isNewTab && 'tab');
			}),
			EditorView.updateListener.of((update) => this.#onUpdate(update)),
			this.#plugins.of([...this.app.editorExtensions]),
		];
	}

	#onUpdate(update: ViewUpdate): void {
		if (!update.docChanged) return;
		if (this.#unsaved.follow(update)) this.requestSave();
		this.app.workspace.trigger('editor-change', this.editor, this);
	}

	#showMenu(event: MouseEvent): void {
		const menu = new Menu();
		menu.addItem((item) =>
			item
				.setTitle('Undo')
				.setIcon('undo-2')
				.onClick(() => undo(this.#cm)),
		);
		menu.addItem((item) =>
			item
				.setTitle('Redo')
				.setIcon('redo-2')
				.onClick(() => redo(this.#cm)),
		);
		menu.addSeparator();
		this.app.workspace.trigger('editor-menu', menu, this.editor, this);
		menu.showAtMouseEvent(event);
	}
}
