import type { App } from 'obsidian';
import { renamingProblem } from '../../domain/renaming/check';
import { defaultRoots } from '../../domain/codes';
import { words } from '../../i18n';
import { folded } from '../../report/selected-notes';
import { Picker, type PickerRow, saying } from '../picker';

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
		const problem = typed && renamingProblem({ of: 'fantasy', from, to: typed }, defaultRoots);
		const made = () => row(typed, (el) => el.setText(text.renameTo(text.quoted(typed))));
		return [
			...(typed === '' ? [saying(text.hint)] : []),
			...(problem ? [saying(words.renaming.problems[problem])] : isNew ? [made()] : []),
			...found.map((name) =>
				row(name, (el) => {
					el.setText(`${name} `);
					el.createSpan({ cls: 'eh-taken-word', text: text.mergeInto });
				}),
			),
		];
	};
	new Picker(app, text.newName(text.quoted(from)), rowsFor, { choose: text.choose }).open();
}
