import type { Hotkey } from 'obsidian';
import type { App } from './app';
import { MarkdownView } from './view/markdown-view';
import { CommandPalette } from './ui/palette';
import { FileSwitcher } from './ui/file-switcher';

interface HostCommand {
	id: string;
	name: string;
	hotkeys: Hotkey[];
	run: (app: App) => unknown;
}

/** The few commands that the workbench brings itself. */
const hostCommands: readonly HostCommand[] = [
	{
		id: 'command-palette:open',
		name: 'Command palette: Open command palette',
		hotkeys: [{ modifiers: ['Mod'], key: 'p' }],
		run: (app) => new CommandPalette(app).open(),
	},
	{
		id: 'switcher:open',
		name: 'Quick switcher: Open quick switcher',
		hotkeys: [{ modifiers: ['Mod'], key: 'o' }],
		run: (app) => new FileSwitcher(app).open(),
	},
	{
		id: 'app:open-settings',
		name: 'Open settings',
		hotkeys: [{ modifiers: ['Mod'], key: ',' }],
		run: (app) => app.settings.open(),
	},
	{
		id: 'theme:toggle-light-dark',
		name: 'Toggle light/dark mode',
		hotkeys: [],
		run: (app) => app.setTheme(app.isDarkMode() ? 'light' : 'dark'),
	},
	{
		id: 'app:toggle-left-sidebar',
		name: 'Toggle left sidebar',
		hotkeys: [],
		run: (app) => app.workspace.leftSplit.toggle(),
	},
	{
		id: 'app:toggle-right-sidebar',
		name: 'Toggle right sidebar',
		hotkeys: [],
		run: (app) => app.workspace.rightSplit.toggle(),
	},
	{
		id: 'app:go-back',
		name: 'Navigate back',
		hotkeys: [{ modifiers: ['Mod', 'Alt'], key: 'ArrowLeft' }],
		run: (app) => app.workspace.activeLeaf?.history.back(),
	},
	{
		id: 'app:go-forward',
		name: 'Navigate forward',
		hotkeys: [{ modifiers: ['Mod', 'Alt'], key: 'ArrowRight' }],
		run: (app) => app.workspace.activeLeaf?.history.forward(),
	},
	{
		id: 'markdown:toggle-preview',
		name: 'Toggle reading view',
		hotkeys: [{ modifiers: ['Mod'], key: 'e' }],
		run: (app) => changeView(app, (view) => ({ mode: view.getMode() === 'preview' ? 'source' : 'preview' })),
	},
	{
		id: 'editor:toggle-source',
		name: 'Toggle Live Preview/Source mode',
		hotkeys: [],
		run: (app) => changeView(app, (view) => ({ mode: 'source', source: view.getState()['source'] !== true })),
	},
	{
		id: 'workspace:close',
		name: 'Close current tab',
		hotkeys: [],
		run: (app) => app.workspace.activeLeaf?.detach(),
	},
];

/** Gives the active note another mode; where none is active nothing happens. */
async function changeView(app: App, change: (view: MarkdownView) => Record<string, unknown>): Promise<void> {
	const view = app.workspace.getActiveViewOfType(MarkdownView);
	if (!view) return;
	const { type, state } = view.leaf.getViewState();
	await view.leaf.setViewState({ type, state: { ...state, ...change(view) }, active: true });
}

/** Adds them to the app. */
export function addHostCommands(app: App): void {
	for (const { id, name, hotkeys, run } of hostCommands)
		app.commands.addCommand({ id, name, hotkeys, callback: () => run(app) });
}
