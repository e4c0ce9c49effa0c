import type { App } from '../app';
import { Modal } from '../modal/modal';
import { end, type PluginSettingTab, show } from './setting-tab';

let lastShown: PluginSettingTab | undefined;

/** The settings of the plugins that have a tab. The host has none of its own. */
export class SettingsModal extends Modal {
	readonly #navEl: HTMLElement;
	readonly #bodyEl: HTMLElement;
	#current: PluginSettingTab | undefined;

	constructor(app: App) {
		super(app);
		this.setTitle('Settings');
		this.modalEl.addClass('mod-settings');
		this.#navEl = this.contentEl.createDiv({ cls: 'vertical-tab-header', attr: { role: 'tablist' } });
		this.#bodyEl = this.contentEl.createDiv({
			cls: 'vertical-tab-content-container',
			attr: { role: 'tabpanel' },
		});
	}

	override onOpen(): void {
		const tabs = this.app.registry.list<PluginSettingTab>('settingTab');
		for (const tab of tabs) {
			const text = tab.plugin.manifest.name;
			const tabEl = this.#navEl.createEl('button', {
				cls: 'vertical-tab-nav-item tappable',
				text,
				attr: { role: 'tab' },
			});
			tabEl.addEventListener('click', () => this.#show(tab, tabEl));
			if (tab === (lastShown && tabs.includes(lastShown) ? lastShown : tabs[0])) this.#show(tab, tabEl);
		}
		if (tabs.length === 0) this.#bodyEl.setText('No plugin here has settings.');
	}

	override onClose(): void {
		this.#hide();
	}

	#show(tab: PluginSettingTab, tabEl: HTMLElement): void {
		this.#hide();
		this.#current = lastShown = tab;
		for (const other of this.#navEl.children) {
			other.toggleClass('is-active', other === tabEl);
			other.setAttribute('aria-selected', String(other === tabEl));
		}
		tab[show](this.#bodyEl);
	}

	#hide(): void {
		this.#current?.hide();
		this.#current?.[end]();
		this.#bodyEl.replaceChildren();
		this.#current = undefined;
	}
}
