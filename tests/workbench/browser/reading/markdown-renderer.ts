import type { HoverPopover } from 'obsidian';
import { type Component, hostMissing, MarkdownRenderChild, type TFile } from '../../core/index';
import type { App } from '../app';
import { toEditor } from '../editor/line-breaks';
import { blocksOf } from './blocks';
import { loadEmbeds } from './embeds';
import { footnotesDom, markdownDom } from './markdown-dom';
import { runProcessors } from './processors';

/** Renders Markdown into any element, outside of a note's own view. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
	abstract app: App;
	hoverPopover: HoverPopover | null = null;

	abstract get file(): TFile | null;

	/** Adds the blocks to `el`, then runs the post-processors over it; `component` owns what they start. */
	static async render(
		app: App,
		markdown: string,
		el: HTMLElement,
		sourcePath: string,
		component: Component,
	): Promise<void> {
		const { blocks, definitions, frontmatter } = blocksOf(toEditor(markdown));
		for (const { source, isFootnotes } of blocks)
			el.append(...(isFootnotes ? footnotesDom(source) : markdownDom(source, definitions)).children);
		await runProcessors(app, el, {
			docId: '',
			sourcePath,
			frontmatter,
			addChild: (child) => void component.addChild(child as unknown as MarkdownRenderChild),
			getSectionInfo: () => null,
		});
		loadEmbeds(el, component, { app, sourcePath, depth: 0, hasSectionInfo: false });
	}

	static renderMarkdown(): never {
		return hostMissing('MarkdownRenderer.renderMarkdown (deprecated): use MarkdownRenderer.render');
	}
}
