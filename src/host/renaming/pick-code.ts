import { type App, MarkdownView } from 'obsidian';
import { findCodes, type CodeChoice } from '../../domain/codebook/search';
import {
	isDraining,
	labelOfSpelling,
	lensOf,
	slugCode,
	tagOfCode,
	type Code,
	type Roots,
} from '../../domain/codes';
import { isTag } from '../../domain/tags';
import { tagAt } from '../../domain/tagging/written-tags';
import { words } from '../../i18n';
import type { OfferedCodes } from '../code-picker';
import { drawCodeRow, fuzzyMatcher } from '../code-row';
import { Picker, type PickerRow } from '../picker';

const text = words.vaultChange;

/** The code of the tag at the cursor of the note in front, with what is nested; its direction apart. */
export function codeAtCursor(app: App, roots: Roots): Code | undefined {
	const editor = app.workspace.getActiveViewOfType(MarkdownView)?.editor;
	const found = editor && tagAt(editor.getValue(), editor.posToOffset(editor.getCursor()), roots)?.code;
	return found !== undefined && isDraining(found) ? found.slice(0, found.lastIndexOf('/')) : found;
}

/** Asks which code is to be renamed: the one at the cursor first, then those in use. */
export function pickOldCode(
	app: App,
	offered: OfferedCodes,
	atCursor: Code | undefined,
	choose: (code: Code) => void,
): void {
	const here = atCursor === undefined ? [] : [{ code: atCursor, label: labelOfSpelling(atCursor), notes: 0 }];
	const rowsFor = (query: string): PickerRow[] => {
		const found = findCodes(query, offered, fuzzyMatcher).filter(({ code }) => !isDraining(code));
		const isUsed = ({ notes, everyday = 0 }: CodeChoice) => notes + everyday > 0;
		const shown = query.trim() === '' ? found.filter(isUsed) : found;
		const known = shown.find(({ code }) => code === atCursor);
		const first = query.trim() === '' ? here.map((choice) => known ?? choice) : [];
		return [...first, ...shown.filter((choice) => !first.includes(choice))].map((choice) => ({
			draw(el) {
				drawOld(el, choice, offered);
				if (first.includes(choice)) el.createSpan({ cls: 'eh-taken-word', text: text.atCursor });
			},
			choose: () => choose(choice.code),
		}));
	};
	new Picker(app, text.which, rowsFor, { choose: text.choose }).open();
}

/** A code that no note is known to carry may stand in notes that never count. */
function drawOld(el: HTMLElement, choice: CodeChoice, { of, roots }: OfferedCodes): void {
	if (choice.isNew !== true && choice.code === slugCode(choice.code)) return drawCodeRow(choice, of, el);
	el.addClass('eh-code-row');
	el.createDiv({ cls: 'eh-code-label', text: `#${tagOfCode(choice.code, roots)}` });
}

/** Asks what a code becomes: another name, or one that is there, into which it is merged. */
export function pickNewCode(app: App, offered: OfferedCodes, from: Code, choose: (to: string) => void): void {
	const { roots, of } = offered;
	const rowsFor = (query: string): PickerRow[] => [
		...respelled(query, from, roots).map((to) => renamingRow(to)),
		...findCodes(query, offered, fuzzyMatcher)
			.filter(({ code }) => code !== from && !isDraining(code))
			// A new name is mostly meant for the same lens.
			.sort((a, b) => Number(isElsewhere(a)) - Number(isElsewhere(b)))
			.map((choice) => (choice.isNew ? renamingRow(choice.code, choice) : mergingRow(choice))),
	];
	const tag = `#${tagOfCode(from, roots)}`;
	new Picker(app, text.newName(tag), rowsFor, { choose: text.choose }).open();

	function isElsewhere({ code, isNew = false }: CodeChoice): boolean {
		return isNew && lensOf(code) !== lensOf(from);
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
				drawCodeRow(choice, of, el);
				el.createSpan({ cls: 'eh-taken-word', text: text.mergeInto });
			},
			choose: () => choose(choice.code),
		};
	}
}

/** The same name in another spelling, as typed. */
function respelled(query: string, from: Code, roots: Roots): string[] {
	const typed = query.trim().replace(/^#/, '');
	const [lens = '', ...rest] = from.split('/');
	const root = tagOfCode(lens, roots);
	const isWhole = typed.toLowerCase().startsWith(`${root.toLowerCase()}/`);
	const to = `${lens}/${isWhole ? typed.slice(root.length + 1) : typed}`;
	const isSame = to.normalize('NFC').toLowerCase() === [lens, ...rest].join('/');
	return isSame && to !== from && isTag(to) ? [to] : [];
}
