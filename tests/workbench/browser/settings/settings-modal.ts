import type { App } from '../app';
import { Modal } from '../modal/modal';
import { SettingsPanel } from './settings-panel';

/** The settings within the page. */
export class SettingsModal extends Modal {
	readonly #panel: SettingsPanel;

	constructor(app: App) {
		super(app);
		this.setTitle('Settings');
		this.modalEl.addClass('mod-settings');
		this.#panel = new SettingsPanel(app, this.contentEl);
	}

	override onOpen(): void {
		this.#panel.open();
	}

	override onClose(): void {
		this.#panel.close();
	}
}
