import { Component, parseLinktext, resolveSubpath, type TFile } from '../../core/index';
import { parseMetadata } from '../../metadata/index';
import { toEditor } from '../editor/line-breaks';
import { followRenderedLinks } from './rendered-links';
import { type Origin, Sections } from './sections';

/** Notes within notes within notes end here. */
const maxDepth = 5;

/** Puts notes in place of the embeds that name one; each is rendered as a note of its own, without line numbers. */
export function loadEmbeds(el: HTMLElement, owner: Component, origin: Origin): void {
	for (const embedEl of el.findAll('.internal-embed:not(.is-loaded, .image-embed)')) {
		const link = embedEl.getAttr('src') ?? '';
		const { path, subpath } = parseLinktext(link);
		const file = path
			? origin.app.metadataCache.getFirstLinkpathDest(path, origin.sourcePath)
			: origin.app.vault.getFileByPath(origin.sourcePath);
		embedEl.addClass('is-loaded');
		if (file?.extension === 'md' && origin.depth < maxDepth) fill(embedEl, owner, origin, file, subpath);
		else {
			embedEl.addClass(file ? 'file-embed' : 'is-unresolved');
			embedEl.setText(embedEl.getAttr('alt') ?? link);
		}
	}
}

function fill(embedEl: HTMLElement, owner: Component, origin: Origin, file: TFile, subpath: string): void {
	embedEl.addClass('markdown-embed', 'inline-embed');
	embedEl.createDiv({ cls: 'embed-title markdown-embed-title', text: titleOf(file, subpath) });
	const contentEl = embedEl.createDiv('markdown-embed-content');
	owner.addChild(new NotePart(contentEl, { ...origin, sourcePath: file.path }, file, subpath));
}

/** A note, or the part of it that a link names, following the note's changes; `line` (from 0) is scrolled to. */
export class NotePart extends Component {
	readonly #sections: Sections;

	constructor(
		parentEl: HTMLElement,
		private readonly origin: Origin,
		private readonly file: TFile,
		private readonly subpath: string,
		private readonly line?: number,
	) {
		super();
		const previewEl = parentEl.createDiv('markdown-preview-view markdown-rendered');
		const sizerEl = previewEl.createDiv('markdown-preview-sizer markdown-preview-section');
		followRenderedLinks(previewEl, origin.app, () => file.path, { hoverPopover: null });
		const inner = { ...origin, depth: origin.depth + 1, hasSectionInfo: false };
		this.#sections = this.addChild(new Sections(sizerEl, inner));
	}

	override onload(): void {
		const { app } = this.origin;
		void app.pending.track(this.#read().then(() => this.#scroll()));
		this.registerEvent(
			app.metadataCache.on('changed', (file: TFile) => {
				if (file === this.file) void app.pending.track(this.#read());
			}),
		);
	}

	#scroll(): void {
		if (this.line !== undefined) this.#sections.elementAt(this.line)?.scrollIntoView();
	}

	async #read(): Promise<void> {
		const text = toEditor(await this.origin.app.vault.cachedRead(this.file));
		await this.#sections.show(partOf(text, this.subpath));
	}
}

/** The lines under a heading, or of a block; nothing where the note has no such place. */
function partOf(text: string, subpath: string): string {
	if (!subpath) return text;
	const place = resolveSubpath(parseMetadata(text), subpath);
	return place ? text.slice(place.start.offset, place.end?.offset ?? text.length) : '';
}

function titleOf(file: TFile, subpath: string): string {
	return [file.basename, ...subpath.split('#').filter((part) => part !== '')].join(' > ');
}
