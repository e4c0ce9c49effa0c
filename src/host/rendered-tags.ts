import { type App, type MarkdownPostProcessorContext, MarkdownView, type WorkspaceLeaf } from 'obsidian';
import type { Code } from '../domain/codes';

interface Section {
	readonly el: HTMLElement;
	readonly context: MarkdownPostProcessorContext;
}

/** A rendered tag whose place in its note is known. */
export interface PlacedTag {
	readonly leaf: WorkspaceLeaf;
	readonly view: MarkdownView;
	/** In the editor's text. */
	readonly at: number;
}

/** Rendered tags of ours, and where in their notes they stand. */
export class RenderedTags {
	private readonly sections = new WeakMap<HTMLElement, Section>();

	constructor(
		private readonly app: App,
		private readonly codeOfTag: (tag: string, path?: string) => Code | undefined,
	) {}

	/** Remembers where the tags of a rendered section come from; false where there are none. */
	remember(el: HTMLElement, context: MarkdownPostProcessorContext): boolean {
		const tags = el.findAll('a.tag');
		for (const tag of tags) this.sections.set(tag, { el, context });
		return tags.some((tag) => this.codeOf(tag) !== undefined);
	}

	codeOf(tag: HTMLElement): Code | undefined {
		return this.codeOfTag(tag.textContent, this.sections.get(tag)?.context.sourcePath);
	}

	/** The section that a tag was rendered with. */
	sectionOf(tag: HTMLElement): HTMLElement | undefined {
		return this.sections.get(tag)?.el;
	}

	/** The app tells the lines of a section, the cache the tags in them; nothing where the two leave a doubt. */
	placeOf(tag: HTMLElement): PlacedTag | undefined {
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
				this.codeOfTag(written, file.path) !== undefined &&
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
}
