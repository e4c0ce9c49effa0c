import type { Command } from 'obsidian';
import type { App } from '../app';
import { hotkeyText } from '../input/hotkeys';
import { FuzzySuggestModal } from '../modal/fuzzy-suggest-modal';

/** All commands that apply now, the ones used last on top. */
export class CommandPalette extends FuzzySuggestModal<Command> {
	static readonly #used: string[] = [];

	constructor(app: App) {
		super(app);
		this.setPlaceholder('Select a command…');
		this.setInstructions([
			{ command: '↑↓', purpose: 'to navigate' },
			{ command: '↵', purpose: 'to use' },
			{ command: 'esc', purpose: 'to dismiss' },
		]);
	}

	getItems(): Command[] {
		const rank = ({ id }: Command) => -(CommandPalette.#used.indexOf(id) + 1) || 0;
		return this.app.commands
			.listCommands()
			.filter(({ id }) => id !== 'command-palette:open')
			.sort((one, two) => rank(one) - rank(two) || one.name.localeCompare(two.name));
	}

	getItemText({ name }: Command): string {
		return name;
	}

	override renderSuggestion(
		match: Parameters<FuzzySuggestModal<Command>['renderSuggestion']>[0],
		el: HTMLElement,
	): void {
		el.addClass('mod-complex');
		super.renderSuggestion(match, el.createDiv('suggestion-content'));
		for (const hotkey of match.item.hotkeys ?? [])
			el.createDiv('suggestion-aux').createEl('kbd', { cls: 'suggestion-hotkey', text: hotkeyText(hotkey) });
	}

	onChooseItem({ id }: Command): void {
		const used = CommandPalette.#used;
		if (used.includes(id)) used.splice(used.indexOf(id), 1);
		used.push(id);
		this.app.commands.executeCommandById(id);
	}
}
