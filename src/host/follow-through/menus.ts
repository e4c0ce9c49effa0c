import { type Menu, type Plugin, TFile } from 'obsidian';
import { words } from '../../i18n';
import { kindOf } from '../forms/menus';
import { pickClue } from './experiment';
import { exploreNote } from './inquiry';
import type { FollowParts } from './parts';

const names = words.screen.commands;

const offers = [
	{ title: names.explore, icon: 'compass', act: exploreNote },
	{ title: names.experiment, icon: 'flask-conical', act: pickClue },
] as const;

/** Offers in the menus of reflections what can follow from one. */
export function registerFollowMenus(plugin: Plugin, parts: FollowParts): void {
	const { app } = parts;
	const add = (menu: Menu, file: TFile) => {
		if (kindOf(app, file) !== 'reflection') return;
		for (const { title, icon, act } of offers)
			menu.addItem((item) =>
				item
					.setSection('escape-hatch')
					.setTitle(title)
					.setIcon(icon)
					.onClick(() => act(parts, file)),
			);
	};
	plugin.registerEvent(
		app.workspace.on('file-menu', (menu, file) => {
			if (file instanceof TFile) add(menu, file);
		}),
	);
	plugin.registerEvent(
		app.workspace.on('editor-menu', (menu, _editor, { file }) => {
			if (file) add(menu, file);
		}),
	);
}
