import { MarkdownRenderChild, MarkdownRenderer, Modal, type Plugin, setTooltip } from 'obsidian';

/** What the plugin of these specs does in rendered notes: it counts letters of tags, and shouts. */
export function registerReading(plugin: Plugin): void {
	plugin.registerMarkdownPostProcessor((el, context) => {
		for (const tagEl of el.findAll('a.tag')) {
			const info = context.getSectionInfo(tagEl);
			tagEl.setAttrs({
				'data-letters': tagEl.getText().length,
				'data-attached': el.isConnected,
				'data-lines': info && `${String(info.lineStart)}-${String(info.lineEnd)}`,
				'data-of': context.sourcePath,
			});
			context.addChild(new CountedChild(tagEl));
		}
	});
	plugin.registerMarkdownPostProcessor(async (el) => {
		await Promise.resolve();
		for (const tagEl of el.findAll('a.tag')) tagEl.dataset['attachedLater'] = String(el.isConnected);
	}, 10);
	plugin.registerMarkdownPostProcessor((el) => {
		for (const tagEl of el.findAll('a.tag')) tagEl.dataset['before'] = tagEl.dataset['letters'] ?? 'none';
	}, -10);
	plugin.registerMarkdownCodeBlockProcessor('shout', (source, el) => {
		el.setText(source.toUpperCase());
	});
	plugin.registerHoverLinkSource('word-count', { display: 'Word count', defaultMod: false });
	plugin.addCommand({
		id: 'render',
		name: 'Render aside',
		callback: () => new AsideModal(plugin.app).open(),
	});
}

/** Counts on the body how many of its kind are alive. */
class CountedChild extends MarkdownRenderChild {
	override onload(): void {
		this.#add(1);
	}

	override onunload(): void {
		this.#add(-1);
	}

	#add(change: number): void {
		const { dataset } = this.containerEl.doc.body;
		dataset['children'] = String(Number(dataset['children'] ?? 0) + change);
	}
}

/** Markdown in a modal, with a link that shows a note when it is hovered. */
class AsideModal extends Modal {
	override onOpen(): void {
		const owner = new MarkdownRenderChild(this.contentEl);
		owner.load();
		void MarkdownRenderer.render(this.app, 'an #aside of [[two]]', this.contentEl, 'one.md', owner);
		const targetEl = this.contentEl.createEl('button', { text: 'Look' });
		targetEl.addEventListener('mouseover', (event) => {
			this.app.workspace.trigger('hover-link', {
				event,
				source: 'word-count',
				hoverParent: { hoverPopover: null },
				targetEl,
				linktext: 'two',
				sourcePath: 'one.md',
			});
		});
		setTooltip(targetEl, 'Seen beside', { placement: 'right', classes: ['mod-look'], delay: 0 });
		this.setCloseCallback(() => owner.unload());
	}
}
