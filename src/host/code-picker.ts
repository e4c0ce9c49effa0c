import type { App } from 'obsidian';
import { findCodes, type CodeChoice, type CodesOnOffer } from '../domain/codebook/search';
import { lensOf } from '../domain/codes';
import { words } from '../i18n';
import { nameOf } from '../report/naming';
import { drawCodeRow, fuzzyMatcher } from './code-row';
import { Picker, type PickerRow } from './picker';

const several = words.tagging.several;

export interface OfferedCodes extends CodesOnOffer {
	/** Notes that the counts are out of. */
	readonly of: number;
}

/** Finds codes by label, slug or synonym, or makes them, and takes one or several. */
export function pickCodes(
	app: App,
	placeholder: string,
	offered: OfferedCodes,
	choose: (choices: readonly CodeChoice[]) => void,
): void {
	let taken: readonly CodeChoice[] = [];
	const picker = new Picker(app, placeholder, rowsFor, {
		choose: words.screen.picker.choose,
		further: several.another,
		hasTab: true,
		others: [{ command: '⌫', purpose: several.back }],
	});
	const { modalEl, resultContainerEl, inputEl, scope } = picker;
	const takenEl = modalEl.createDiv({
		cls: 'eh-taken-codes',
		attr: { 'aria-live': 'polite', 'aria-label': several.takenSoFar, role: 'group' },
	});
	resultContainerEl.before(takenEl);
	scope.register([], 'Backspace', () => {
		const last = taken.at(-1);
		if (inputEl.value !== '' || last === undefined) return undefined;
		toggle(last);
		return false;
	});
	picker.open();

	function rowsFor(query: string): PickerRow[] {
		const rows = findCodes(query, offered, fuzzyMatcher).map(rowOf);
		return query.trim() === '' && taken.length > 0 ? [finish(), ...rows] : rows;
	}

	/** The row that finishes with what is taken. */
	function finish(): PickerRow {
		return {
			draw(el) {
				el.addClass('eh-finish-row');
				el.setText(several.finish(taken.map(nameOf).join(', ')));
			},
			choose: () => choose(taken),
		};
	}

	function rowOf(choice: CodeChoice): PickerRow {
		const isTaken = others(choice).length < taken.length;
		return {
			draw(el) {
				drawCodeRow(choice, offered.of, el);
				el.toggleClass('eh-taken', isTaken);
				if (isTaken) el.createSpan({ cls: 'eh-taken-word', text: several.taken });
			},
			choose: () => choose(isTaken ? taken : [...taken, choice]),
			take: () => toggle(choice),
			further: several.more,
		};
	}

	function others({ code }: CodeChoice): readonly CodeChoice[] {
		return taken.filter((other) => other.code !== code);
	}

	/** Takes a code, or takes it back, and asks for the next. */
	function toggle(choice: CodeChoice): void {
		const left = others(choice);
		taken = left.length < taken.length ? left : [...taken, choice];
		takenEl.empty();
		for (const one of taken) {
			const name = nameOf(one);
			const labelEl = takenEl.createEl('button', {
				cls: `eh-taken-code eh-code-${lensOf(one.code)}`,
				text: name,
				attr: { 'aria-label': several.takeBack(name), tabindex: '-1' },
			});
			labelEl.addEventListener('click', () => toggle(one));
		}
		inputEl.value = '';
		inputEl.trigger('input');
		inputEl.focus();
	}
}
