import type { FrontMatterCache, MarkdownPostProcessorContext } from 'obsidian';
import { Component, type MarkdownRenderChild } from '../../core/index';
import type { App } from '../app';
import { type Block, blocksOf } from './blocks';
import { loadEmbeds } from './embeds';
import { footnotesDom, markdownDom } from './markdown-dom';
import { runProcessors } from './processors';

/** Where a rendered text comes from; `depth` counts the embeds around it. */
export interface Origin {
	app: App;
	sourcePath: string;
	depth: number;
	/** Do post-processors learn from which lines a section comes? */
	hasSectionInfo: boolean;
}

interface Section {
	key: string;
	block: Block;
	el: HTMLElement;
	owner: Component;
}

let made = 0;

/** A text as rendered sections in an element. A new text renders only the sections that have changed. */
export class Sections extends Component {
	readonly #docId = `doc-${String((made += 1))}`;
	#shown: Section[] = [];
	#text = '';
	#frontmatter: FrontMatterCache | undefined;
	#turn: Promise<void> = Promise.resolve();
	#isOver = false;

	constructor(
		private readonly parentEl: HTMLElement,
		readonly origin: Origin,
	) {
		super();
		this.register(() => {
			this.#isOver = true;
			this.#shown = [];
		});
	}

	/** Shows a text; with `isFull` every section is made anew. Calls are carried out one after the other. */
	show(text: string, isFull = false): Promise<void> {
		this.#turn = this.#turn.then(() => this.#show(text, isFull));
		return this.origin.app.pending.track(this.#turn);
	}

	/** The section of a line of the text, or the next one after it. */
	elementAt(line: number): HTMLElement | undefined {
		return this.#shown.find(({ block }) => block.lineEnd >= line)?.el;
	}

	async #show(text: string, isFull: boolean): Promise<void> {
		if (this.#isOver) return;
		const { blocks, definitions, frontmatter } = blocksOf(text);
		this.#text = text;
		this.#frontmatter = frontmatter;
		const left = isFull ? [] : [...this.#shown];
		const wanted = blocks.map((block) => {
			const key = `${block.source}\n${definitions}`;
			const at = left.findIndex((section) => section.key === key);
			const [kept] = at < 0 ? [] : left.splice(at, 1);
			if (kept) kept.block = block;
			return kept ?? { key, block, el: createDiv(), owner: this.addChild(new Component()) };
		});
		const isNew = (section: Section) => !this.#shown.includes(section);
		await Promise.all(wanted.filter(isNew).map((section) => this.#fill(section, definitions)));
		if (this.#isOver) return;
		for (const section of this.#shown) {
			if (wanted.includes(section)) continue;
			section.el.remove();
			this.removeChild(section.owner);
		}
		wanted.forEach(({ el }, index) => {
			const present = this.parentEl.children[index];
			if (present !== el) this.parentEl.insertBefore(el, present ?? null);
		});
		this.#shown = wanted;
	}

	/** Fills a section that stands in no document yet; what it embeds follows when it is done. */
	async #fill(section: Section, definitions: string): Promise<void> {
		const { block, el, owner } = section;
		const { app } = this.origin;
		const dom = block.isFootnotes ? footnotesDom(block.source) : markdownDom(block.source, definitions);
		el.append(...dom.children);
		el.addClass(`el-${el.firstElementChild?.tagName.toLowerCase() ?? 'p'}`);
		await runProcessors(app, el, this.#contextOf(section));
		loadEmbeds(el, owner, this.origin);
	}

	#contextOf(section: Section): MarkdownPostProcessorContext {
		return {
			docId: this.#docId,
			sourcePath: this.origin.sourcePath,
			frontmatter: this.#frontmatter,
			addChild: (child) => void section.owner.addChild(child as unknown as MarkdownRenderChild),
			getSectionInfo: (el) => {
				if (!this.origin.hasSectionInfo) return null;
				const found = [section, ...this.#shown].find((one) => one.el.contains(el));
				const { lineStart, lineEnd } = found?.block ?? {};
				if (lineStart === undefined || lineEnd === undefined) return null;
				return { text: this.#text, lineStart, lineEnd };
			},
		};
	}
}
