import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import type { App } from '../app';
import { ExtraButtonComponent } from './extra-button';
import { isMet } from './conditions';
import { Drawing } from './drawing';
import { focusAgain, focusedIn, type FocusPlace, keyPlace } from './focus';
import { keyOf } from './keys';
import { SettingPage } from './setting-page';

/** What is drawn: the tab. */
export interface Drawn {
	app: App;
	containerEl: HTMLElement;
	settingItems: SettingDefinitionItem[];
	getControlValue(key: string): unknown;
	setControlValue(key: string, value: unknown): void | Promise<void>;
}

/** What is in sight of a tab: its own rows, or one of its pages with a way back. */
export class TabScreen {
	#path: string[] = [];
	#drawing: Drawing | undefined;
	#own: { path: string; page: SettingPage } | undefined;

	constructor(private readonly tab: Drawn) {}

	/** Draws what there is by now; the focus stays with its row, and in a field with its selection. */
	draw(): void {
		const focused = this.#drawing && focusedIn(this.tab.containerEl, this.#drawing.rows);
		this.#redraw();
		if (focused) this.focus(focused);
	}

	/** Goes to a page by the names on the way to it. */
	go(path: readonly string[]): void {
		this.#path = [...path];
		this.#redraw();
	}

	focus(place: FocusPlace): void {
		focusAgain(place, this.#drawing?.rows ?? new Map<string, HTMLElement>());
	}

	refresh(): void {
		this.#drawing?.refresh();
	}

	/** Ends what is drawn; it begins with the first page next time. */
	end(): void {
		this.#drawing?.end();
		this.#drawing = undefined;
		this.#own?.page.hide();
		this.#own = undefined;
		this.#path = [];
	}

	#redraw(): void {
		const { tab } = this;
		const pages = this.#pages();
		this.#path = pages.map(({ name }) => name);
		this.#drawing?.end();
		this.#drawing = undefined;
		const page = pages.at(-1);
		const path = JSON.stringify(this.#path);
		if (this.#own && this.#own.path !== path) {
			this.#own.page.hide();
			this.#own = undefined;
		}
		if (this.#own) return;
		tab.containerEl.empty();
		if (page?.page) return this.#show(page.page(), page.name, path);
		if (page) this.#addTitle(tab.containerEl.createDiv('setting-page-titlebar'), page.name);
		const go = (name: string) => {
			this.go([...this.#path, name]);
			tab.containerEl.querySelector<HTMLElement>('.setting-page-back')?.focus();
		};
		this.#drawing = new Drawing(tab, tab.containerEl, page ? (page.items ?? []) : tab.settingItems, go);
	}

	/** The pages on the way, as far as they are still there. */
	#pages(): SettingDefinitionPage[] {
		const pages: SettingDefinitionPage[] = [];
		let items = this.tab.settingItems;
		for (const name of this.#path) {
			const rows = items.flatMap((item) =>
				'type' in item && item.type !== 'page' ? (item.items ?? []) : [item],
			);
			const page = rows.find((row) => 'type' in row && row.name === name && isMet(row.visible, true));
			if (!page || !('type' in page)) break;
			pages.push(page);
			items = page.items ?? [];
		}
		return pages;
	}

	#show(page: SettingPage, name: string, path: string): void {
		this.#own = { path, page };
		this.tab.containerEl.append(page.rootEl);
		page.display();
		page.titlebarEl.empty();
		this.#addTitle(page.titlebarEl, page.title || name);
	}

	#addTitle(titlebarEl: HTMLElement, title: string): void {
		const button = new ExtraButtonComponent(titlebarEl).setIcon('arrow-left').setTooltip('Back');
		button.extraSettingsEl.addClass('setting-page-back');
		button.onClick(() => this.#back());
		titlebarEl.createDiv({ cls: 'setting-page-title', text: title, attr: { role: 'heading' } });
	}

	#back(): void {
		const name = this.#path.at(-1) ?? '';
		this.go(this.#path.slice(0, -1));
		this.focus(keyPlace(keyOf({ type: 'page', name })));
	}
}
