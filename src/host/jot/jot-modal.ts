import { Modal } from 'obsidian';
import { words } from '../../i18n';
import { clear, showJot } from '../../view/show';
import { type Begun, SheetActs, type SheetParts } from './sheet-acts';

/** One field for one sentence; once it is kept, one more for what it is about. What is left behind comes back. */
export class JotModal extends Modal {
	private readonly acts: SheetActs;
	private isOpen = false;

	constructor(parts: SheetParts, begun?: Begun) {
		super(parts.app);
		this.acts = new SheetActs(parts, { show: () => this.show(), close: () => this.close() }, begun);
	}

	override onOpen(): void {
		this.isOpen = true;
		this.modalEl.addClass('eh-jot');
		this.setTitle(words.jot.title);
		this.show();
	}

	override onClose(): void {
		if (this.isOpen) this.acts.left();
		this.isOpen = false;
		clear(this.contentEl);
	}

	/** Closes without a word, as the plugin ends. */
	end(): void {
		this.isOpen = false;
		this.close();
	}

	private show(): void {
		if (this.isOpen) showJot(this.contentEl, this.acts.props);
	}
}
