import type { Extension } from '@codemirror/state';
import { App as CoreApp, type AppOptions } from '../core/index';
import { Keymap } from './input/keymap';
import { Scope } from './input/scope';
import { Settings } from './settings/settings';
import { PluginStyles } from './windows/plugin-styles';
import type { Workspace } from './workspace/workspace';

/** The app with a window: what plugins get as `this.app`. */
export class App extends CoreApp<Workspace> {
	readonly scope = new Scope();
	readonly keymap: Keymap;
	readonly pluginStyles = new PluginStyles(() => [
		document,
		...this.workspace.popouts.windows.map(({ doc }) => doc),
		...this.settings.docs,
	]);
	readonly settings = new Settings(this);
	/** Do post-processors learn from which lines of a note a section comes? */
	hasSectionInfo = true;
	/** Into how many spans does the editor cut a tag: two, or one for each word and sign of it? */
	tagSpans: 'two' | 'many' = 'two';

	constructor(options: AppOptions<Workspace>) {
		super(options);
		this.keymap = new Keymap(() => this.workspace.activeLeaf?.view.scope ?? this.scope);
		this.workspace.attach(this);
	}

	override isDarkMode(): boolean {
		return document.body.hasClass('theme-dark');
	}

	/** Changes the colour scheme and tells plugins by `css-change`. */
	setTheme(theme: 'light' | 'dark'): void {
		document.body.toggleClass('theme-dark', theme === 'dark');
		document.body.toggleClass('theme-light', theme === 'light');
		this.workspace.trigger('css-change');
	}

	/** The editor extensions that plugins have registered. */
	get editorExtensions(): Extension[] {
		return this.registry.list<Extension>('editorExtension');
	}
}
