import type { App } from '../app';
import { type Found, search } from './search';
import { end, type PluginSettingTab, reveal, show } from './setting-tab';

let lastShown: PluginSettingTab | undefined;

/** A list of the tabs, a search over all of them, and what is in sight of them. The host has no settings of its own. */
export class SettingsPanel {
	readonly #searchEl: HTMLInputElement;
	readonly #navEl: HTMLElement;
	readonly #bodyEl: HTMLElement;
	#current: PluginSettingTab | undefined;

	constructor(
		private readonly app: App,
		parentEl: HTMLElement,
	) {
		const panelEl = parentEl.createDiv('vertical-tabs-container');
		const sideEl = panelEl.createDiv('vertical-tab-header');
		this.#searchEl = sideEl.createEl('input', {
			type: 'search',
			placeholder: 'Search…',
			attr: { 'aria-label': 'Search settings' },
		});
		this.#searchEl.addEventListener('input', () => this.#search());
		this.#navEl = sideEl.createDiv({ cls: 'vertical-tab-header-group-items', attr: { role: 'tablist' } });
		this.#bodyEl = panelEl.createDiv({ cls: 'vertical-tab-content-container', attr: { role: 'tabpanel' } });
	}

	/** Shows the tab that was in sight last, with its first control in focus. */
	open(): void {
		const tabs = this.#tabs();
		for (const tab of tabs) {
			const text = tab.plugin.manifest.name;
			const tabEl = this.#navEl.createEl('button', {
				cls: 'vertical-tab-nav-item tappable',
				text,
				attr: { role: 'tab' },
			});
			tabEl.addEventListener('click', () => this.#show(tab));
		}
		const first = lastShown && tabs.includes(lastShown) ? lastShown : tabs[0];
		if (first) this.#show(first);
		else this.#bodyEl.setText('No plugin here has settings.');
		this.#bodyEl.querySelector<HTMLElement>('input, textarea, select')?.focus();
	}

	close(): void {
		this.#leave();
	}

	#tabs(): PluginSettingTab[] {
		return this.app.registry.list<PluginSettingTab>('settingTab');
	}

	#search(): void {
		const query = this.#searchEl.value.trim();
		if (query === '') {
			const tab = this.#current ?? this.#tabs()[0];
			if (tab) this.#show(tab);
			return;
		}
		const found = this.#tabs().flatMap((tab) => search(tab.settingItems, query).map((one) => ({ tab, one })));
		this.#leave();
		this.#bodyEl.empty();
		if (found.length === 0) this.#bodyEl.setText('No settings found.');
		for (const { tab, one } of found) this.#addResult(tab, one);
	}

	#addResult(tab: PluginSettingTab, { name, desc, pages, key }: Found): void {
		const resultEl = this.#bodyEl.createEl('button', 'setting-search-result');
		resultEl.createDiv({ cls: 'setting-item-name', text: name });
		resultEl.createDiv({ cls: 'setting-item-description', text: desc });
		const place = [tab.plugin.manifest.name, ...pages].join(' › ');
		resultEl.createDiv({ cls: 'setting-search-place', text: place });
		resultEl.addEventListener('click', () => {
			this.#searchEl.value = '';
			this.#show(tab);
			tab[reveal](pages, key);
		});
	}

	#show(tab: PluginSettingTab): void {
		this.#leave();
		this.#bodyEl.empty();
		this.#current = lastShown = tab;
		for (const [index, tabEl] of [...this.#navEl.children].entries()) {
			const isThis = this.#tabs()[index] === tab;
			tabEl.toggleClass('is-active', isThis);
			tabEl.setAttribute('aria-selected', String(isThis));
		}
		tab[show](this.#bodyEl);
	}

	#leave(): void {
		if (!this.#current?.containerEl.isConnected) return;
		this.#current.hide();
		this.#current[end]();
		this.#current.containerEl.remove();
	}
}
