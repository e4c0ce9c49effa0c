import { type App, Notice } from 'obsidian';
import { defaultRoots } from '../../domain/codes';
import { words } from '../../i18n';
import { namesOf } from '../../view/renaming/names';
import { ask } from '../ask';
import type { SettingsStore } from './settings-store';

const text = words.settings.reset;

/** Asks whether all settings are to be as at first, and says what goes with that and what stays. */
export function resetAll(app: App, choices: SettingsStore): void {
	const { chosen, current } = choices;
	if (chosen.length === 0) {
		new Notice(text.nothing);
		return;
	}
	const { roots } = current;
	const { from } = namesOf({ of: 'roots', from: roots, to: defaultRoots }, roots);
	const about = [text.goes(chosen), ...(from === '' ? [] : [text.roots(from)]), text.stays, text.kept].join(
		' ',
	);
	ask(app, { title: `${text.name}?`, about }, [[text.yes, () => void choices.reset()]]);
}
