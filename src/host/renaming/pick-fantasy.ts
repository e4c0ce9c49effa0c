import type { App } from 'obsidian';
import { words } from '../../i18n';
import { folded } from '../../report/selected-notes';
import { Picker, type PickerRow } from '../picker';

const text = words.vaultChange;

/** Asks what a fantasy is to be called: a new name, or one that is there, into which it is merged. */
export function pickFantasy(
	app: App,
	from: string,
	known: readonly string[],
	choose: (to: string) => void,
): void {
	const others = known.filter((name) => folded(name) !== folded(from));
	const rowsFor = (query: string): PickerRow[] => {
		const typed = query.trim();
		const found = others.filter((name) => folded(name).includes(folded(typed)));
		const isNew = typed !== '' && typed !== from && !others.some((name) => folded(name) === folded(typed));
		const row = (to: string, draw: PickerRow['draw']): PickerRow => ({ draw, choose: () => choose(to) });
		return [
			...(isNew ? [row(typed, (el) => el.setText(text.renameTo(text.quoted(typed))))] : []),
			...found.map((name) =>
				row(name, (el) => {
					el.setText(`${name} `);
					el.createSpan({ cls: 'eh-taken-word', text: text.mergeInto });
				}),
			),
		];
	};
	const picker = new Picker(app, text.newName(text.quoted(from)), rowsFor, { choose: text.choose });
	picker.emptyStateText = text.noName;
	picker.open();
}
