import type { Hotkey } from 'obsidian';
import type { App } from '../app';
import { normalModifiers } from './modifiers';
import type { KeyHandler } from './scope';

/** A hotkey in words, e.g. `Ctrl+P`. */
export function hotkeyText({ modifiers, key }: Hotkey): string {
	const name = key.length === 1 ? key.toUpperCase() : key;
	return [...normalModifiers(modifiers).split(','), name].filter((part) => part !== '').join('+');
}

/** Registers the hotkeys of all commands in the app's scope, and again whenever commands come or go. */
export function bindHotkeys(app: App): void {
	let bound: KeyHandler[] = [];
	const bind = () => {
		for (const handler of bound) app.scope.unregister(handler);
		bound = Object.values(app.commands.commands).flatMap(({ id, hotkeys = [] }) =>
			hotkeys.map(({ modifiers, key }) =>
				app.scope.register(modifiers, key, () => (app.commands.executeCommandById(id) ? false : undefined)),
			),
		);
	};
	app.commands.on('changed', bind);
	bind();
}
