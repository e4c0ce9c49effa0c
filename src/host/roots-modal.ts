import { type App, Modal } from 'obsidian';
import type { Roots } from '../domain/codes';
import { words } from '../i18n';
import { clear, showOtherRoots } from '../view/show';

/** Asks for other tag names, one a lens. */
export class RootsModal extends Modal {
	constructor(
		app: App,
		private readonly roots: Roots,
		private readonly use: (roots: Roots) => void,
	) {
		super(app);
		this.setTitle(words.settings.roots.name);
	}

	override onOpen(): void {
		showOtherRoots(this.contentEl, {
			roots: this.roots,
			use: (roots) => {
				this.close();
				this.use(roots);
			},
			leave: () => this.close(),
		});
	}

	override onClose(): void {
		clear(this.contentEl);
	}
}
