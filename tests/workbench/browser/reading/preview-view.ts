import type { TFile } from '../../core/index';
import type { App } from '../app';
import type { MarkdownView } from '../view/markdown-view';
import { MarkdownRenderer } from './markdown-renderer';
import { followRenderedLinks } from './rendered-links';
import { Sections } from './sections';

/** The reading mode of a note's view: the text that the editor holds, rendered. */
export class MarkdownPreviewView extends MarkdownRenderer {
	override app: App;
	readonly #previewEl: HTMLElement;
	readonly #titleEl: HTMLElement;
	readonly #sections: Sections;
	#shownFile: TFile | null = null;

	constructor(private readonly view: MarkdownView) {
		super(createDiv('markdown-reading-view'));
		const { app } = view;
		this.app = app;
		const cls = 'markdown-preview-view markdown-rendered is-readable-line-width';
		this.#previewEl = this.containerEl.createDiv({ cls, attr: { tabindex: -1 } });
		this.#titleEl = this.#previewEl.createDiv({
			cls: 'inline-title',
			attr: { role: 'heading', 'aria-level': 1 },
		});
		const sizerEl = this.#previewEl.createDiv('markdown-preview-sizer markdown-preview-section');
		followRenderedLinks(this.#previewEl, app, () => this.file?.path ?? '', this);
		const origin = {
			app,
			depth: 0,
			hasSectionInfo: app.hasSectionInfo,
			get sourcePath() {
				return view.file?.path ?? '';
			},
		};
		this.#sections = this.addChild(new Sections(sizerEl, origin));
	}

	override get file(): TFile | null {
		return this.view.file;
	}

	get(): string {
		return this.view.editor.getValue();
	}

	set(data: string, clear: boolean): void {
		this.#titleEl.setText(this.file?.basename ?? '');
		void this.#sections.show(data, clear);
	}

	clear(): void {
		this.set('', true);
	}

	/** Renders the sections that have changed, with `full` all of them. Does nothing while the editor is in sight. */
	rerender(full = false): void {
		if (this.view.getMode() !== 'preview') return;
		const isOther = this.file !== this.#shownFile;
		this.#shownFile = this.file;
		this.set(this.get(), full || isOther);
	}

	focus(): void {
		this.#previewEl.focus({ preventScroll: true });
	}

	/** Pixels from the top: only good to be given to `applyScroll`. */
	getScroll(): number {
		return this.#previewEl.scrollTop;
	}

	applyScroll(scroll: number): void {
		this.#previewEl.scrollTo({ top: scroll });
	}
}
