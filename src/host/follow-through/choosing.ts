import type { App } from 'obsidian';
import { words } from '../../i18n';
import { folded } from '../../report/selected-notes';
import { Picker, type PickerRow } from '../picker';

/** Something to begin with. */
export interface Choice {
	readonly name: string;
	/** What is said of it besides. */
	readonly beside?: string | undefined;
	readonly choose: () => void;
}

/** Asks what to begin with; where there is only one thing, that is taken. The last one is offered whatever is searched for. */
export function chooseOne(app: App, which: string, choices: readonly Choice[]): void {
	const last = choices.at(-1);
	if (choices.length === 1) last?.choose();
	else
		new Picker(app, which, (query) => rowsFor(choices, query), { choose: words.followBegin.choose }).open();
}

function rowsFor(choices: readonly Choice[], query: string): PickerRow[] {
	const typed = folded(query.trim());
	const found = choices.filter(
		({ name, beside = '' }, at) => at === choices.length - 1 || folded(`${name} ${beside}`).includes(typed),
	);
	return found.map(({ name, beside, choose }) => ({
		choose,
		draw(el) {
			el.setText(`${name} `);
			if (beside) el.createSpan({ cls: 'eh-taken-word', text: beside });
		},
	}));
}
