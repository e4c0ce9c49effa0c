import { type App, MarkdownView } from 'obsidian';
import { findCodes, type CodeChoice } from '../../domain/codebook/search';
import { lensOf, slugCode, slugOf, tagOfCode, type Code, type Roots } from '../../domain/codes';
import { renamingProblem } from '../../domain/renaming/check';
import { tagAt } from '../../domain/tagging/written-tags';
import { words } from '../../i18n';
import type { OfferedCodes } from '../code-picker';
import { drawCodeRow, fuzzyMatcher } from '../code-row';
import { Picker, type PickerRow, saying } from '../picker';
import { bareChoice, type HeldCodes, oldCodes, plain, refusal, respelled } from './code-choices';
import { withoutDirection } from './held-codes';

const text = words.vaultChange;

/** The code of the tag at the cursor of the note in front, with what is nested; its direction apart. */
export function codeAtCursor(app: App, roots: Roots): Code | undefined {
	const editor = app.workspace.getActiveViewOfType(MarkdownView)?.editor;
	const found = editor && tagAt(editor.getValue(), editor.posToOffset(editor.getCursor()), roots)?.code;
	return found && withoutDirection(found);
}

/** Asks which code is to be renamed: the one at the cursor first, then those in use. */
export function pickOldCode(
	app: App,
	offered: HeldCodes & OfferedCodes,
	atCursor: Code | undefined,
	choose: (code: Code) => void,
): void {
	const rowsFor = (query: string): PickerRow[] => {
		const found = oldCodes(query, offered, fuzzyMatcher);
		const here = query.trim() === '' ? atCursor : undefined;
		const known = found.find(({ code }) => code === here);
		const first = here === undefined ? [] : [known ?? bareChoice(here)];
		return [...first, ...found.filter((choice) => choice !== known)].map((choice) => ({
			draw(el) {
				drawOld(el, choice, offered);
				if (first.includes(choice)) el.createSpan({ cls: 'eh-taken-word', text: text.atCursor });
			},
			choose: () => choose(choice.code),
		}));
	};
	const picker = new Picker(app, text.which, rowsFor, { choose: text.choose });
	picker.emptyStateText = text.noneHeld;
	picker.open();
}

/** In how many notes a code gives and drains; where it drains nowhere, what is said of every code. */
function countOf({ code, notes }: CodeChoice, { used, of }: OfferedCodes): string | undefined {
	const drains = lensOf(code) === 'energy' ? (used.get(`${code}/drains`)?.notes ?? 0) : 0;
	return drains > 0 ? text.directions(notes, drains, of) : undefined;
}

/** A code that no note is known to carry may stand in notes that never count. */
function drawOld(el: HTMLElement, choice: CodeChoice, offered: OfferedCodes): void {
	if (choice.isNew !== true && choice.code === slugCode(choice.code))
		return drawCodeRow(choice, offered.of, el, countOf(choice, offered));
	el.addClass('eh-code-row');
	el.createDiv({ cls: 'eh-code-label', text: `#${tagOfCode(choice.code, offered.roots)}` });
}

/** Asks what a code becomes: another name, or one that is there, into which it is merged. */
export function pickNewCode(app: App, offered: OfferedCodes, from: Code, choose: (to: string) => void): void {
	const { roots, of } = offered;
	const rowsFor = (query: string): PickerRow[] => {
		const refused = refusal(query, from, offered);
		if (refused === text.unfit.direction) return [saying(refused)];
		const isUnfit = refused === text.unfit.letterless;
		const fits = (to: string) => renamingProblem({ of: 'code', from, to }, roots) === undefined;
		return [
			...(query.trim() === '' ? [saying(text.hint)] : []),
			...respelled(query, from, roots).map((to) => renamingRow(to)),
			...(refused === undefined ? [] : [saying(refused)]),
			...findCodes(query, offered, fuzzyMatcher)
				.map((choice) => plain(choice, offered))
				.filter(({ code, isNew = false }, at, all) => {
					const isFirst = all.findIndex((other) => other.code === code) === at;
					return isFirst && fits(code) && !(isNew && isUnfit);
				})
				.sort((a, b) => farness(a, query) - farness(b, query))
				.map((choice) => (choice.isNew ? renamingRow(choice.code, choice) : mergingRow(choice))),
		];
	};
	const tag = `#${tagOfCode(from, roots)}`;
	new Picker(app, text.newName(tag), rowsFor, { choose: text.choose }).open();

	/** What is called as typed, the typed name itself in the same lens, what merely means the same, new names elsewhere. */
	function farness({ code, label, isNew = false }: CodeChoice, query: string): number {
		if (isNew) return lensOf(code) === lensOf(from) ? 1 : 3;
		const typed = slugOf(query);
		const names = [code, slugOf(label), code.slice(code.indexOf('/') + 1)];
		return names.some((name) => name.startsWith(typed)) ? 0 : 2;
	}

	function renamingRow(to: string, { near }: Partial<CodeChoice> = {}): PickerRow {
		return {
			draw(el) {
				el.addClass('eh-code-row');
				el.createDiv({ cls: 'eh-code-label', text: text.renameTo(`#${tagOfCode(to, roots)}`) });
				if (near) el.createDiv({ cls: 'eh-code-definition', text: words.codeBook.list.near([near]) });
			},
			choose: () => choose(to),
		};
	}

	function mergingRow(choice: CodeChoice): PickerRow {
		return {
			draw(el) {
				drawCodeRow(choice, of, el, countOf(choice, offered));
				el.createSpan({ cls: 'eh-taken-word', text: text.mergeInto });
			},
			choose: () => choose(choice.code),
		};
	}
}
