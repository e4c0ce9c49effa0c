import type { App } from 'obsidian';
import { findCodes, type CodeChoice } from '../domain/codebook/search';
import { isDraining, lensOf, type Code } from '../domain/codes';
import { words } from '../i18n';
import { nameOf } from '../report/naming';
import type { OfferedCodes } from './code-picker';
import { drawCodeRow, fuzzyMatcher } from './code-row';
import { Picker, type PickerRow } from './picker';

const text = words.tagging.change;

/** The tag that is to change. */
interface ChangingTag {
	readonly code: Code;
	readonly label: string;
	readonly isRated: boolean;
	/** How often its code stands in the note. */
	readonly total: number;
}

interface TagChanges {
	readonly change: (choice: CodeChoice, isAll: boolean) => void;
	readonly remove: (isAll: boolean) => void;
}

/** What can be done, in words of its own. */
interface Saying extends Pick<PickerRow, 'choose' | 'further'> {
	readonly says: string;
	/** Where it is a code to write instead. */
	readonly code?: Code;
}

/** Asks what becomes of a tag, this one or all of its code in the note: another code, or none. */
export function pickChange(app: App, tag: ChangingTag, offered: OfferedCodes, on: TagChanges): void {
	const { code, isRated, total } = tag;
	const further = total > 1 ? text.all(total) : undefined;
	const toCode = (choice: CodeChoice) => ({
		code: choice.code,
		choose: (isAll: boolean) => on.change(choice, isAll && total > 1),
		further,
	});
	const sayings: readonly Saying[] = [
		...(lensOf(code) === 'energy' ? [turned()] : []),
		{ says: isRated ? text.removeRated : text.remove, choose: (isAll) => on.remove(isAll && total > 1) },
		...(total > 1 ? [{ says: text.removeAll(total), choose: () => on.remove(true) }] : []),
	];
	new Picker(app, text.field(nameOf(tag)), rowsFor, { choose: text.one, further }).open();

	function rowsFor(query: string): PickerRow[] {
		const wanted = query.trim().toLowerCase();
		const said = sayings.filter(({ says }) => says.toLowerCase().includes(wanted));
		// Whoever types “remove” means that, and no code of this name to be made.
		const isMeant = said.some(
			({ says }) => wanted === '' || `${says} `.toLowerCase().startsWith(`${wanted} `),
		);
		const codes = findCodes(query, offered, fuzzyMatcher)
			.filter((choice) => [tag, ...said].every((row) => row.code !== choice.code))
			.map((choice) => ({
				...toCode(choice),
				isKnown: !isMeant && !choice.isNew,
				draw: (el: HTMLElement) => drawCodeRow(choice, offered.of, el),
			}));
		return [
			...codes.filter(({ isKnown }) => isKnown),
			...said.map((row) => ({ ...row, draw: (el: HTMLElement) => el.setText(row.says) })),
			...codes.filter(({ isKnown }) => !isKnown),
		];
	}

	/** The same energy in the other direction. */
	function turned(): Saying {
		const { label } = tag;
		const drains = isDraining(code);
		const other = drains ? code.slice(0, code.lastIndexOf('/')) : `${code}/drains`;
		return {
			...toCode({ code: other, label, notes: 0 }),
			says: drains ? text.gives(label) : text.tires(label),
		};
	}
}
