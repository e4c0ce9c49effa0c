import type { Hotkey } from 'obsidian';
import type { App } from './app';
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
		id: 'workspace:close',
		name: 'Close current tab',
		hotkeys: [],
		run: (app) => app.workspace.activeLeaf?.detach(),
	},
];

/** Adds them to the app. */
export function addHostCommands(app: App): void {
	for (const { id, name, hotkeys, run } of hostCommands)
		app.commands.addCommand({ id, name, hotkeys, callback: () => run(app) });
}
