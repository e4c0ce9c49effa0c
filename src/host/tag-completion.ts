import {
	type App,
	type Editor,
	type EditorPosition,
	EditorSuggest,
	type EditorSuggestContext,
	type EditorSuggestTriggerInfo,
	type KeymapEventListener,
} from 'obsidian';
import type { CodeBook } from '../domain/codebook/book';
import { type CodeChoice, findCodes, type UsedCodes } from '../domain/codebook/search';
import { isDraining, lensOf, slugCode, tagOfCode, type Code, type Roots } from '../domain/codes';
import { type Completion, completionAt } from '../domain/completion/completion-at';
import { tagBetween } from '../domain/completion/tag-between';
import { words } from '../i18n';
import { drawCodeRow, fuzzyMatcher } from './code-row';
import { askDirection } from '../editor/direction-offer';
import { tagEnds } from '../editor/space-after-tag';
import { writeAlone } from '../editor/lone-step';

const says = words.completion;

export interface CompletionParts {
	readonly app: App;
	readonly roots: () => Roots;
	readonly book: () => CodeBook;
	readonly used: () => UsedCodes;
	/** Read notes of the fantasy side: what a count is out of. */
	readonly readNotes: () => number;
	/** What offers codes of every lens; nothing does where it is empty. */
	readonly trigger: () => string;
	/** Whether the cursor stands in code, math, a comment or properties. */
	readonly isPlain: (editor: Editor) => boolean;
	/** Remembers a code of the user's own. */
	readonly made: (code: Code) => void;
}

/** A code to choose; one that says only which way its energy goes has words of its own. */
type Row = CodeChoice & { readonly says?: string };

/** Offers codes while a tag is typed, behind the roots and behind a trigger, and writes the tag in one step to undo. */
export class TagCompletion extends EditorSuggest<Row> {
	/** What is on screen. */
	private readonly rows = new Map<HTMLElement, Row>();

	constructor(private readonly parts: CompletionParts) {
		super(parts.app);
		this.limit = 20;
		this.setInstructions([
			{ command: '↵', purpose: says.insert },
			{ command: '⇧↵', purpose: says.create },
			{ command: 'esc', purpose: says.leave },
		]);
		this.scope.register([], 'Tab', this.taking(false));
		this.scope.register(['Shift'], 'Enter', this.taking(true));
	}

	override onTrigger(cursor: EditorPosition, editor: Editor): EditorSuggestTriggerInfo | null {
		const found = this.found(editor, cursor);
		if (found === undefined || editor.listSelections().length > 1 || this.parts.isPlain(editor)) return null;
		return { start: { line: cursor.line, ch: found.from }, end: cursor, query: found.query };
	}

	override getSuggestions({ editor, end, query }: EditorSuggestContext): Row[] {
		this.rows.clear();
		const { book, used, roots } = this.parts;
		const { lens, energy } = this.found(editor, end) ?? {};
		if (energy !== undefined) return directions(energy, query);
		return findCodes(query, { book: book(), used: used(), roots: roots(), lens }, fuzzyMatcher);
	}

	override renderSuggestion(row: Row, el: HTMLElement): void {
		this.rows.set(el, row);
		if (row.says === undefined) drawCodeRow(row, this.parts.readNotes(), el);
		else el.setText(row.says);
	}

	/** The list is a moment behind what is typed, so the line is read again and what has been added since replaced too. */
	override selectSuggestion(row: Row): void {
		const { context } = this;
		if (context === null) return;
		this.close();
		const { editor, start, query } = context;
		const cursor = editor.getCursor();
		const found = this.found(editor, cursor);
		if (cursor.line !== start.line || found?.from !== start.ch || !found.query.startsWith(query)) return;
		const { code, says } = row.isNew ? this.ownLike(row, { ...context, ...found, end: cursor }) : row;
		const line = editor.getLine(cursor.line);
		const isTag = found.lens !== undefined || found.energy !== undefined;
		const { text, cursor: length } = tagBetween(
			isTag ? '' : line.slice(0, start.ch),
			tagOfCode(code, this.parts.roots()),
			line.slice(cursor.ch),
		);
		const from = editor.posToOffset(start);
		const behind = from + length;
		const asksDirection = lensOf(code) === 'energy' && !isDraining(code) && says === undefined;
		writeAlone(editor, {
			changes: { from, to: editor.posToOffset(cursor), insert: text },
			cursor: behind,
			effects: [tagEnds.of(behind), ...(asksDirection ? [askDirection(behind)] : [])],
		});
		if (!this.parts.book().has(slugCode(code))) this.parts.made(code);
	}

	private found(editor: Editor, { line, ch }: EditorPosition): Completion | undefined {
		return completionAt(editor.getLine(line).slice(0, ch), this.parts.roots(), this.parts.trigger());
	}

	/** Takes the selected row by a key of our own, or the code of the user's own that goes with it. */
	private taking(isNew: boolean): KeymapEventListener {
		return (event) => {
			const selected = [...this.rows].find(([el]) => el.hasClass('is-selected'))?.[1];
			if (selected !== undefined && !event.isComposing)
				this.selectSuggestion(isNew ? { ...selected, isNew } : selected);
			return false;
		};
	}

	/** What was typed as a code of the user's own, under the lens of the row or the one named; the row where it is there. */
	private ownLike(row: Row, context: EditorSuggestContext): Row {
		const offered = this.getSuggestions(context).filter(({ isNew }) => isNew);
		const named = context.query.includes('/') ? offered[0] : undefined;
		return offered.find(({ code }) => lensOf(code) === lensOf(row.code)) ?? named ?? row;
	}
}

/** The directions that what is typed behind the tag may mean. */
function directions(energy: Code, query: string): Row[] {
	const rows = [
		[`${energy}/drains`, says.drains],
		[energy, says.gives],
	] as const;
	return rows
		.filter(([, label]) => label.toLowerCase().startsWith(query.toLowerCase()))
		.map(([code, label]) => ({ code, label, says: label, notes: 0 }));
}
