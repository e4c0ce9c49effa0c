import type { App } from '../app';
import { Scope } from '../input/scope';
import { startTooltips } from '../ui/tooltip';
import { copyTheme, dress, openWindow } from '../windows/open-window';
import { followUse, setInUse } from '../windows/window-in-use';
import type { Realm } from '../dom/realm';
import { SettingsModal } from './settings-modal';
import { SettingsPanel } from './settings-panel';

const size = { width: 900, height: 700 };

/** The settings of the plugins that have a tab: a window with a document of its own, or a modal where there can be none. */
export class Settings {
	/** Are they shown within the page? */
	isInPage = false;
	#open: { win: Realm; panel: SettingsPanel } | undefined;

	constructor(private readonly app: App) {
		window.addEventListener('pagehide', () => this.#open?.win.close());
	}

	/** The documents that they have beside the main one. */
	get docs(): Document[] {
		return this.#open ? [this.#open.win.document] : [];
	}

	open(): void {
		if (this.#open) return this.#open.win.focus();
		const win = this.isInPage ? undefined : opened();
		if (win) this.#fill(win);
		else new SettingsModal(this.app).open();
	}

	#fill(win: Realm): void {
		const { app } = this;
		void app.pending.track(dress(win));
		const doc = win.document;
		doc.title = 'Settings';
		doc.body.addClass('mod-settings');
		const panel = new SettingsPanel(app, doc.body);
		this.#open = { win, panel };
		app.pluginStyles.put(doc);
		startTooltips(doc);
		followUse(win, () => undefined);
		setInUse(win);
		const scope = new Scope();
		scope.register([], 'Escape', () => {
			win.close();
			return false;
		});
		app.keymap.listen(win, () => scope);
		const follow = app.workspace.on('css-change', () => copyTheme(doc));
		win.addEventListener('pagehide', () => {
			app.workspace.offref(follow);
			this.#end(win);
		});
		panel.open();
	}

	#end(win: Realm): void {
		this.#open?.panel.close();
		this.#open = undefined;
		if (window.activeWindow === win) setInUse(window);
	}
}

/** A browser that opens no windows shows them within the page. */
function opened(): Realm | undefined {
	try {
		return openWindow({ size });
	} catch {
		return undefined;
	}
}
