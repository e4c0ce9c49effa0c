import { type App, SuggestModal } from 'obsidian';
import { findCodes, type CodeChoice } from '../domain/codebook/search';
import { isDraining, lensOf, type Code } from '../domain/codes';
import { words } from '../i18n';
import { nameOf } from '../report/naming';
import type { OfferedCodes } from './code-picker';
import { drawCodeRow, fuzzyMatcher } from './code-row';
import { chooseFurtherBy, furtherKeys, isFurther, offerFurther } from './further';

const keys = words.screen.picker;
const text = words.tagging.change;

/** The tag that is to change. */
export interface ChangingTag {
	readonly code: Code;
	readonly label: string;
	readonly isRated: boolean;
	/** How often its code stands in the note. */
	readonly total: number;
}

export interface TagChanges {
	readonly change: (choice: CodeChoice, isAll: boolean) => void;
	readonly remove: (isAll: boolean) => void;
}

/** A code to write instead, or the tag taken out; with words of its own where it is more than a code. */
interface Row {
	readonly says?: string;
	readonly choice?: CodeChoice;
	readonly isAll?: boolean;
}

/** Changes a tag or takes it out: this one, or all of its code in the note. */
export class ChangePicker extends SuggestModal<Row> {
	override emptyStateText = keys.none;

	constructor(
		app: App,
		private readonly tag: ChangingTag,
		private readonly offered: OfferedCodes,
		private readonly on: TagChanges,
	) {
		super(app);
		this.limit = 60;
		this.setPlaceholder(text.field(nameOf(tag)));
		chooseFurtherBy(this, ['Mod', 'Enter']);
		this.setInstructions([
			{ command: '↑↓', purpose: keys.move },
			{ command: '↵', purpose: text.one },
			...(tag.total > 1 ? [{ command: furtherKeys, purpose: text.all(tag.total) }] : []),
			{ command: 'esc', purpose: keys.leave },
		]);
	}

	override getSuggestions(query: string): Row[] {
		const { code, isRated, total } = this.tag;
		const wanted = query.trim().toLowerCase();
		const said: Row[] = [
			...(lensOf(code) === 'energy' ? [this.turned()] : []),
			{ says: isRated ? text.removeRated : text.remove },
			...(total > 1 ? [{ says: text.removeAll(total), isAll: true }] : []),
		].filter(({ says }) => says?.toLowerCase().includes(wanted));
		const codes = findCodes(query, this.offered, fuzzyMatcher)
			.filter((choice) => choice.code !== code && said.every((row) => row.choice?.code !== choice.code))
			.map((choice) => ({ choice }));
		// Whoever types “remove” means that, and no code of this name to be made.
		const isMeant = said.some(
			({ says }) => wanted === '' || `${says} `.toLowerCase().startsWith(`${wanted} `),
		);
		const known = isMeant ? [] : codes.filter(({ choice }) => !choice.isNew);
		return [...known, ...said, ...codes.filter((row) => !known.includes(row))];
	}

	override renderSuggestion({ says, choice, isAll }: Row, el: HTMLElement): void {
		if (choice !== undefined && says === undefined) drawCodeRow(choice, this.offered.of, el);
		else el.setText(says ?? '');
		if (this.tag.total > 1 && choice !== undefined && !isAll) offerFurther(el, text.all(this.tag.total));
	}

	override onChooseSuggestion({ choice, isAll = false }: Row, event: MouseEvent | KeyboardEvent): void {
		const all = isAll || (this.tag.total > 1 && isFurther(event));
		if (choice === undefined) this.on.remove(all);
		else this.on.change(choice, all);
	}

	/** The same energy in the other direction. */
	private turned(): Row {
		const { code, label } = this.tag;
		const drains = isDraining(code);
		const turned = drains ? code.slice(0, code.lastIndexOf('/')) : `${code}/drains`;
		const says = drains ? text.gives(label) : text.tires(label);
		return { says, choice: { code: turned, label, notes: 0 } };
	}
}
