import {
	type App,
	Component,
	type MarkdownPostProcessorContext,
	MarkdownView,
	type WorkspaceLeaf,
} from 'obsidian';
import type { Code } from '../domain/codes';
import { markedWords } from '../domain/tagging/marked-words';
import { words } from '../i18n';
import { showTagDetails } from '../view/tag-details';
import { DetailsPopover } from './details-popover';
import { type DetailsParts, detailsOf, rowOf } from './tag-details';
import { wordsInPage } from './words-in-page';

const highlight = 'eh-marked';

/** A window of the app with its own registry of highlights. */
interface PageWindow {
	readonly CSS: typeof CSS;
	readonly Highlight: typeof Highlight;
}

interface Section {
	readonly el: HTMLElement;
	readonly context: MarkdownPostProcessorContext;
}

/** A rendered tag whose place in its note is known. */
interface PlacedTag {
	readonly leaf: WorkspaceLeaf;
	readonly view: MarkdownView;
	readonly at: number;
}

/** The cards of rendered tags: in reading view, embeds, callouts, tables and previews, in every window. */
export class ReadingDetails extends Component {
	private readonly sections = new WeakMap<HTMLElement, Section>();
	private readonly watched = new WeakSet<Document>();
	private readonly popover = this.addChild(new DetailsPopover((el, target) => this.draw(el, target)));

	constructor(
		private readonly app: App,
		private readonly parts: DetailsParts,
	) {
		super();
	}

	override onload(): void {
		this.registerEvent(this.app.workspace.on('window-open', (_, win) => this.watch(win.document)));
		this.registerEvent(this.app.workspace.on('layout-change', () => this.popover.hide()));
	}

	/** Remembers where rendered tags come from. */
	readonly remember = (el: HTMLElement, context: MarkdownPostProcessorContext): void => {
		const tags = this.tagsIn(el);
		if (tags.length > 0) this.watch(el.doc);
		for (const tag of tags) this.sections.set(tag, { el, context });
	};

	private watch(doc: Document): void {
		if (this.watched.has(doc)) return;
		this.watched.add(doc);
		this.registerDomEvent(doc, 'mouseover', ({ target }) => this.at(target, 'hover'));
		this.registerDomEvent(doc, 'focusin', ({ target }) => this.at(target, 'focus'));
		this.registerDomEvent(doc, 'scroll', ({ target }) => this.popover.follow(target as Node), true);
		this.registerDomEvent(
			doc,
			'keydown',
			(event) => {
				if (!this.popover.press(event.key)) return;
				event.preventDefault();
				event.stopPropagation();
			},
			true,
		);
	}

	private at(target: EventTarget | null, how: 'hover' | 'focus'): void {
		const el = target as Node | null;
		if (!el?.instanceOf(HTMLElement)) return;
		const tag = el.closest<HTMLElement>('a.tag') ?? undefined;
		this.popover[how](el, tag !== undefined && this.codeOf(tag) !== undefined ? tag : undefined);
	}

	private draw(el: HTMLElement, tag: HTMLElement): (() => void) | undefined {
		const code = this.codeOf(tag);
		if (code === undefined) return undefined;
		const placed = this.placeOf(tag);
		const marked = placed && markedWords(placed.view.editor.getValue(), placed.at, this.parts.roots());
		const details = detailsOf(this.parts, code, marked);
		const block = tag.closest<HTMLElement>('p, li, td, h1, h2, h3, h4, h5, h6') ?? tag;
		const range = marked && wordsInPage(this.sections.get(tag)?.el ?? block, marked.text);
		const { CSS: css, Highlight: Highlighted } = el.win as unknown as PageWindow;
		if (range !== undefined) css.highlights.set(highlight, new Highlighted(range));
		showTagDetails(el, {
			details,
			keys: words.details.keys,
			actions: {
				patterns: () => {
					this.popover.hide();
					this.parts.openPatterns(rowOf(details));
				},
				change: placed && (() => void this.edit(placed, this.parts.change)),
				remove: placed && (() => void this.edit(placed, this.parts.remove)),
			},
		});
		return () => {
			css.highlights.delete(highlight);
			showTagDetails(el, undefined);
		};
	}

	/** A note is changed in its editor, where the change can be undone. */
	private async edit({ leaf, view, at }: PlacedTag, act: DetailsParts['change']): Promise<void> {
		this.popover.hide();
		const state = leaf.getViewState();
		await leaf.setViewState({ ...state, state: { ...state.state, mode: 'source' } }, { focus: true });
		view.editor.setCursor(view.editor.offsetToPos(at));
		act(view.editor, view.file?.path ?? '', at);
	}

	/** Where a rendered tag stands in its note: the app tells the lines of its section, the cache the tags in them. */
	private placeOf(tag: HTMLElement): PlacedTag | undefined {
		const section = this.sections.get(tag);
		const leaf = this.app.workspace
			.getLeavesOfType('markdown')
			.find(({ view }) => view instanceof MarkdownView && view.containerEl.contains(tag));
		if (section === undefined || !(leaf?.view instanceof MarkdownView)) return undefined;
		const { view } = leaf;
		const { file, editor } = view;
		if (file === null || section.context.sourcePath !== file.path) return undefined;
		const lines = section.context.getSectionInfo(section.el);
		const rendered = this.tagsIn(lines === null ? view.previewMode.containerEl : section.el).filter(
			(el) => this.sections.get(el)?.context.sourcePath === file.path,
		);
		const cached = (this.app.metadataCache.getFileCache(file)?.tags ?? []).filter(
			({ tag: written, position: { start } }) =>
				this.parts.codeOf(written) !== undefined &&
				(lines === null || (lines.lineStart <= start.line && start.line <= lines.lineEnd)),
		);
		const found = cached[rendered.indexOf(tag)];
		const isAlike = rendered.every((el, index) => el.textContent === cached[index]?.tag);
		if (found === undefined || !isAlike || cached.length !== rendered.length) return undefined;
		const { line, col } = found.position.start;
		if (editor.getLine(line).slice(col, col + found.tag.length) !== found.tag) return undefined;
		return { leaf, view, at: editor.posToOffset({ line, ch: col }) };
	}

	private tagsIn(el: HTMLElement): HTMLElement[] {
		return el.findAll('a.tag').filter((tag) => this.codeOf(tag) !== undefined);
	}

	private codeOf(tag: HTMLElement): Code | undefined {
		return this.parts.codeOf(tag.textContent);
	}
}
