import { type App, Component, type MarkdownPostProcessorContext } from 'obsidian';
import { markedWords } from '../domain/tagging/marked-words';
import { words } from '../i18n';
import { clear, showTagDetails } from '../view/show';
import { DetailsPopover } from './details-popover';
import { type PlacedTag, RenderedTags } from './rendered-tags';
import { type DetailsParts, detailsOf, rowOf } from './tag-details';
import { wordsInPage } from './words-in-page';

const highlight = 'eh-marked';

/** While it is copied, a chip is seen as its raw tag: what is pasted elsewhere would keep its transparent text. */
const copying = 'eh-copying';

/** A window of the app with its own registry of highlights. */
interface PageWindow {
	readonly CSS: typeof CSS;
	readonly Highlight: typeof Highlight;
}

/** The cards of rendered tags: in reading view, embeds, callouts, tables and previews, in every window. */
export class ReadingDetails extends Component {
	private readonly tags: RenderedTags;
	private readonly windows = new Map<Document, Component>();
	private readonly popover = this.addChild(new DetailsPopover((el, target) => this.draw(el, target)));

	constructor(
		private readonly app: App,
		private readonly parts: DetailsParts,
	) {
		super();
		this.tags = new RenderedTags(app, parts.codeOf);
	}

	override onload(): void {
		const { workspace } = this.app;
		this.registerEvent(workspace.on('window-open', (_, win) => this.watch(win.document)));
		this.registerEvent(workspace.on('window-close', (_, win) => this.leave(win.document)));
		this.registerEvent(workspace.on('layout-change', () => this.popover.hide()));
		workspace.onLayoutReady(() => workspace.iterateAllLeaves(({ view }) => this.watch(view.containerEl.doc)));
	}

	/** Remembers where rendered tags come from. */
	readonly remember = (el: HTMLElement, context: MarkdownPostProcessorContext): void => {
		if (this.tags.remember(el, context)) this.watch(el.doc);
	};

	private watch(doc: Document): void {
		if (this.windows.has(doc)) return;
		const page = this.addChild(new Component());
		this.windows.set(doc, page);
		page.registerDomEvent(doc, 'mouseover', ({ target }) => this.at(target, 'hover'));
		page.registerDomEvent(doc, 'focusin', ({ target }) => this.at(target, 'focus'));
		page.registerDomEvent(doc, 'scroll', ({ target }) => this.popover.follow(target as Node), true);
		page.registerDomEvent(doc, 'keydown', (event) => this.press(event), true);
		page.registerDomEvent(doc, 'copy', () => {
			doc.body.addClass(copying);
			doc.body.win.setTimeout(() => doc.body.removeClass(copying));
		});
	}

	private leave(doc: Document): void {
		const page = this.windows.get(doc);
		this.windows.delete(doc);
		if (page !== undefined) this.removeChild(page);
	}

	private press(event: KeyboardEvent): void {
		if (event.key === 'ArrowDown') this.at((event.target as Node).doc.activeElement, 'focus');
		if (!this.popover.press(event.key, event.shiftKey)) return;
		event.preventDefault();
		event.stopPropagation();
	}

	private at(target: EventTarget | null, how: 'hover' | 'focus'): void {
		const el = target as Node | null;
		if (!el?.instanceOf(HTMLElement)) return;
		const tag = el.closest<HTMLElement>('a.tag') ?? undefined;
		this.popover[how](el, tag !== undefined && this.tags.codeOf(tag) !== undefined ? tag : undefined);
	}

	private draw(el: HTMLElement, tag: HTMLElement): (() => void) | undefined {
		const code = this.tags.codeOf(tag);
		if (code === undefined) return undefined;
		const placed = this.tags.placeOf(tag);
		const marked = placed && markedWords(placed.view.editor.getValue(), placed.at, this.parts.roots());
		const details = detailsOf(this.parts, code, marked);
		const section = this.tags.sectionOf(tag);
		const ranges = marked && section ? wordsInPage(section, tag, marked.text) : [];
		const { CSS: css, Highlight: Highlighted } = el.win as unknown as PageWindow;
		if (ranges.length > 0) css.highlights.set(highlight, new Highlighted(...ranges));
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
			clear(el);
		};
	}

	/** A note is changed in its editor, where the change can be undone. */
	private async edit({ leaf, view, at }: PlacedTag, act: DetailsParts['change']): Promise<void> {
		this.popover.hide();
		const state = leaf.getViewState();
		await leaf.setViewState({ ...state, state: { ...state.state, mode: 'source' } }, { focus: true });
		const place = view.editor.offsetToPos(at);
		view.editor.setCursor(place);
		view.editor.scrollIntoView({ from: place, to: place }, true);
		act(view.editor, view.file?.path ?? '', at);
	}
}
