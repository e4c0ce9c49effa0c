import type { Locator, Page } from 'playwright-core';
import type { TextFileView } from '../browser/view/text-file-view';
import { inEditor } from './editor-bridge';
import { PageWatch } from './page-watch';
import { chooseInPrompt } from './palette';
import { Popout } from './popout';
import { SettingsWindow } from './settings-window';
import type { VaultFiles } from './vault-files';

/** What a view says: its text as seen, and its accessible structure (roles, names, states) as an indented list. */
export interface ViewReading {
	text: string;
	structure: string;
}

/**
 * A person at the app: opens notes, runs commands by the palette, types, and looks. It relies on documented class
 * names, real keys and `window.app` only, so that the same specs can run on the app itself.
 */
export class Driver {
	readonly #watch: PageWatch;

	constructor(
		readonly page: Page,
		readonly files: VaultFiles,
		private readonly end: () => Promise<void>,
	) {
		this.#watch = new PageWatch(page);
	}

	/** The vault's folder on disk. */
	get folder(): string {
		return this.files.folder;
	}

	/** Opens a note by the quick switcher; `line` (from 1) gets the cursor. */
	async openNote(path: string, { line }: { line?: number } = {}): Promise<void> {
		const name = path.replace(/\.md$/, '');
		await this.#choose('Mod+o', name);
		await this.page.waitForFunction(
			(wanted) => window.app?.workspace.activeEditor?.file?.path === wanted,
			path,
		);
		// The file is named before its text is there.
		await this.settled();
		if (line !== undefined)
			await inEditor(this.page, (editor, at) => editor.setCursor({ line: at - 1, ch: 0 }), line);
		this.#watch.check();
	}

	/** Runs a command by its name in the palette. Throws, naming what is offered, where it is not offered now. */
	async runCommand(name: string): Promise<void> {
		await this.#choose('Mod+p', name);
		this.#watch.check();
	}

	/** The app's hotkeys rest while a modal is open, so one that is closing is waited for. */
	async #choose(hotkey: string, name: string): Promise<void> {
		await this.page.waitForFunction(() => document.querySelector('.modal-container') === null);
		await this.press(hotkey);
		await chooseInPrompt(this.page, name);
	}

	/** Types by keyboard wherever the focus is. */
	async type(text: string): Promise<void> {
		await this.page.keyboard.type(text);
		this.#watch.check();
	}

	/** Presses keys one after the other, e.g. `Mod+z`, `ArrowDown`; `Mod` is Ctrl, on a Mac the command key. */
	async press(...keys: string[]): Promise<void> {
		for (const key of keys) await this.page.keyboard.press(key.replace(/^Mod\+/, 'ControlOrMeta+'));
		this.#watch.check();
	}

	/** Selects words in the note that is open, their first occurrence, and gives the editor the focus. */
	async select(words: string): Promise<void> {
		const isFound = await inEditor(
			this.page,
			(editor, wanted) => {
				const at = editor.getValue().indexOf(wanted);
				if (at < 0) return false;
				editor.setSelection(editor.offsetToPos(at), editor.offsetToPos(at + wanted.length));
				editor.focus();
				return true;
			},
			words,
		);
		if (!isFound) throw new Error(`The open note does not hold “${words}”.`);
	}

	/** The words selected in the open note. */
	selection(): Promise<string> {
		return inEditor(this.page, (editor) => editor.getSelection(), undefined);
	}

	/** The open note's text on screen; a line break is `\n` whatever the file has. */
	editorText(): Promise<string> {
		return inEditor(this.page, (editor) => editor.getValue(), undefined);
	}

	/** The view of a type: the plugin's pattern view by default. */
	view(type = 'escape-hatch-patterns'): Locator {
		return this.page.locator(`.workspace-leaf-content[data-type="${type}"]`);
	}

	/** What a view says now. */
	async readView(type?: string): Promise<ViewReading> {
		const view = this.view(type).first();
		await view.waitFor();
		this.#watch.check();
		return { text: await view.innerText(), structure: await view.ariaSnapshot() };
	}

	/** Shows the active note as its source, in live preview or in reading mode, and waits until it is drawn. */
	async setMode(mode: 'source' | 'live' | 'reading'): Promise<void> {
		await this.page.evaluate(async (wanted) => {
			const leaf = window.app?.workspace.getMostRecentLeaf();
			if (!leaf) return;
			const { type, state } = leaf.getViewState();
			const chosen = { mode: wanted === 'reading' ? 'preview' : 'source', source: wanted === 'source' };
			await leaf.setViewState({ type, state: { ...state, ...chosen }, active: true });
		}, mode);
		await this.settled();
	}

	/** The rendered note in sight. */
	get reading(): Locator {
		return this.page.locator('.markdown-reading-view .markdown-preview-view >> visible=true').first();
	}

	/** Rests the mouse on something, with `isModHeld` while Mod is held; gives the popover that appears. */
	async hover(target: Locator, isModHeld = false): Promise<Locator> {
		if (isModHeld) await this.page.keyboard.down('ControlOrMeta');
		await target.hover();
		const popover = this.page.locator('.hover-popover').last();
		await popover.waitFor();
		if (isModHeld) await this.page.keyboard.up('ControlOrMeta');
		await this.settled();
		return popover;
	}

	/** Opens the settings by their hotkey, or gives those that are open. */
	async openSettings(): Promise<SettingsWindow> {
		const open = await SettingsWindow.find(this.page);
		if (open) return open;
		await this.press('Mod+,');
		return SettingsWindow.opened(this.page);
	}

	/** Hands an `obsidian://` address over as the system would. Throws where nobody handles its action. */
	async openUri(uri: string): Promise<void> {
		const isHandled = await this.page.evaluate((address) => window.app?.protocol.open(address), uri);
		if (isHandled !== true) throw new Error(`Nobody handles ${uri}.`);
		await this.settled();
	}

	/** The messages on screen. */
	notices(): Promise<string[]> {
		return this.page.locator('.notice').allInnerTexts();
	}

	/** A file's text on disk, with its own line breaks. */
	readFile(path: string): Promise<string> {
		return this.files.read(path);
	}

	/** Writes a file on disk as another program would. */
	writeOutside(path: string, text: string): Promise<void> {
		return this.files.write(path, text);
	}

	/** Waits until nothing is under way: reads, events, caches. A save that waits for its time is not waited for. */
	async settled(): Promise<void> {
		await this.page.evaluate(() => window.app?.pending.settled());
		this.#watch.check();
	}

	/** Uncaught errors and forbidden requests so far, for a test that expects them; the list begins anew. */
	takeProblems(): string[] {
		return this.#watch.take();
	}

	/** Sets the page's clock, which stands there from now on, e.g. `2027-03-01T12:00`, and comes back to the window; timers go on. */
	async setNow(now: string): Promise<void> {
		await this.page.context().clock.setFixedTime(now);
		await this.page.evaluate(() => window.dispatchEvent(new Event('focus')));
		await this.settled();
	}

	/** Loads the page anew, with the layout as far as it was saved or asked to be, and waits until all is there. */
	async reload(): Promise<void> {
		await this.page.evaluate(async () => {
			const saves: unknown[] = [window.app?.workspace.requestSaveLayout.run()];
			window.app?.workspace.iterateAllLeaves(({ view }) => {
				if ('save' in view) saves.push((view as TextFileView).save());
			});
			await Promise.all(saves);
		});
		await this.page.reload();
		await this.page.locator('body[data-workbench="ready"]').waitFor({ state: 'attached' });
		await this.settled();
	}

	/** Enables or disables an installed plugin: this project's own unless told otherwise. */
	async setPlugin(isOn: boolean, id = 'escape-hatch'): Promise<void> {
		await this.page.evaluate(
			async ([wanted, isWantedOn]) => {
				const plugins = window.app?.plugins;
				await (isWantedOn ? plugins?.enablePlugin(wanted) : plugins?.disablePlugin(wanted));
			},
			[id, isOn] as const,
		);
		await this.settled();
	}

	/** Goes back in the history of the active leaf, by key. */
	async back(): Promise<void> {
		await this.press('Mod+Alt+ArrowLeft');
		await this.settled();
	}

	/** Goes forward again. */
	async forward(): Promise<void> {
		await this.press('Mod+Alt+ArrowRight');
		await this.settled();
	}

	/** Moves the active leaf to a window of its own, of this size; `page` stays the main window. */
	async popOut(size = { width: 800, height: 600 }): Promise<Popout> {
		const opening = this.page.context().waitForEvent('page');
		await this.page.evaluate((wanted) => {
			const { workspace } = window.app ?? {};
			if (workspace?.activeLeaf) workspace.moveLeafToPopout(workspace.activeLeaf, { size: wanted });
		}, size);
		const popout = new Popout(await opening);
		await popout.page.setViewportSize(size);
		await popout.view.waitFor();
		await this.settled();
		return popout;
	}

	/** The text on the clipboard. */
	clipboard(): Promise<string> {
		return this.page.evaluate(() => window.navigator.clipboard.readText());
	}

	/** Writes a picture of the page. */
	async screenshot(file: string): Promise<void> {
		await this.page.screenshot({ path: file });
	}

	/** Ends page, server and vault. Throws where the page had uncaught errors or a request left the machine. */
	async close(): Promise<void> {
		this.#watch.end();
		await this.end();
		this.#watch.check();
	}
}
