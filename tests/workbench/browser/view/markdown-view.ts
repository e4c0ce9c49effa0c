import { openSearchPanel } from '@codemirror/search';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import type { HoverPopover, MarkdownSubView, ViewStateResult } from 'obsidian';
import type { TFile } from '../../core/index';
import { asFileInfo } from '../boundary';
import { Editor } from '../editor/editor';
import { editorMenu } from '../editor/editor-menu';
import { commonExtensions } from '../editor/extensions';
import { editorEditorField, editorInfoField, editorLivePreviewField, livePreview } from '../editor/fields';
import { followLinks } from '../editor/follow-links';
import { inlineTitle } from '../editor/inline-title';
import { separatorOf, toEditor, toFile } from '../editor/line-breaks';
import { Unsaved } from '../editor/unsaved';
import { liveBlocks } from '../reading/live-blocks';
import { MarkdownPreviewView } from '../reading/preview-view';
import { suggesting } from '../suggest/suggesting';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { placeFor } from './place';
import { TextFileView } from './text-file-view';

type Mode = 'source' | 'preview';

/** A note: its text in a real CodeMirror editor, and rendered from there in reading mode. */
export class MarkdownView extends TextFileView {
	override icon = 'file-text';
	readonly editor: Editor;
	hoverPopover: HoverPopover | null = null;
	readonly previewMode: MarkdownPreviewView;
	readonly #cm: EditorView;
	readonly #sourceEl: HTMLElement;
	#shownMode: Mode = 'source';
	readonly #title = new Compartment();
	readonly #mode = new Compartment();
	readonly #plugins = new Compartment();
	#isSource = false;
	#separator: '\n' | '\r\n' = '\n';
	#unsaved = new Unsaved(EditorState.create().doc);

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.#sourceEl = this.contentEl.createDiv(
			'markdown-source-view mod-cm6 cm-s-obsidian is-readable-line-width',
		);
		this.#cm = new EditorView({ parent: this.#sourceEl });
		this.previewMode = this.addChild(new MarkdownPreviewView(this));
		this.contentEl.append(this.previewMode.containerEl);
		this.previewMode.containerEl.hide();
		this.editor = new Editor(this.#cm);
		this.register(this.containerEl.onWindowMigrated(({ document: root }) => this.#cm.setRoot(root)));
		this.register(() => this.#cm.destroy());
	}

	getViewType(): string {
		return 'markdown';
	}

	/** The name stands above the text, so that the header has only the folders. */
	protected override headerText(): string {
		return this.file?.path.split('/').slice(0, -1).join(' / ') ?? '';
	}

	getMode(): Mode {
		return this.#shownMode;
	}

	get #path(): string {
		return this.file?.path ?? '';
	}

	/** The mode in sight. */
	get currentMode(): MarkdownSubView {
		return this.#shownMode === 'preview' ? this.previewMode : this.#editMode;
	}

	get #editMode(): MarkdownSubView {
		return {
			get: () => this.getViewData(),
			set: (data, clear) => this.setViewData(data, clear),
			getScroll: () => this.editor.getScrollInfo().top,
			applyScroll: (top) => this.editor.scrollTo(null, top),
		};
	}

	/** Gives the keys to what is in sight. */
	focus(): void {
		if (this.#shownMode === 'preview') this.previewMode.focus();
		else this.editor.focus();
	}

	override canAcceptExtension(extension: string): boolean {
		return extension === 'md';
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), mode: this.getMode(), source: this.#isSource };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const given: { mode?: unknown; source?: unknown } = typeof state === 'object' && state ? state : {};
		if (typeof given.source === 'boolean') this.#isSource = given.source;
		await super.setState(state, result);
		if (given.mode === 'preview' || given.mode === 'source') this.#show(given.mode);
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
		if (typeof state === 'object' && state && 'focus' in state && state.focus === true) this.focus();
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
		this.previewMode.rerender();
	}

	clear(): void {
		this.#cm.setState(EditorState.create());
		this.previewMode.clear();
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
		this.previewMode.rerender();
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

	#show(mode: Mode): void {
		if (mode === this.#shownMode) return;
		this.#shownMode = mode;
		this.#sourceEl.toggle(mode === 'source');
		this.previewMode.containerEl.toggle(mode === 'preview');
		this.containerEl.dataset['mode'] = mode;
		this.previewMode.rerender();
		this.app.workspace.requestLayoutChange();
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
			commonExtensions(this.app.tagSpans),
			followLinks({
				open: (linktext, isNewTab) =>
					void this.app.workspace.openLinkText(linktext, this.#path, isNewTab && 'tab'),
				hover: (linktext, event, targetEl) => {
					const link = { event, targetEl, linktext, sourcePath: this.#path, hoverParent: this };
					this.app.workspace.trigger('hover-link', { ...link, source: 'editor' });
				},
			}),
			liveBlocks(this.app, () => this.#path),
			editorMenu(this.app, this.editor, this),
			suggesting(this.app, this.editor, () => this.file),
			EditorView.updateListener.of((update) => this.#onUpdate(update)),
			this.#plugins.of([...this.app.editorExtensions]),
		];
	}

	#onUpdate(update: ViewUpdate): void {
		if (!update.docChanged) return;
		this.previewMode.rerender();
		if (this.#unsaved.follow(update)) this.requestSave();
		this.app.workspace.trigger('editor-change', this.editor, this);
	}
}
