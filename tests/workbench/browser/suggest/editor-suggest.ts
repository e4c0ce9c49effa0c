import { Direction } from '@codemirror/view';
import type { EditorPosition, EditorSuggestTriggerInfo, Instruction } from 'obsidian';
import type { TFile } from '../../core/index';
import type { Editor } from '../editor/editor';
import { popover, PopoverSuggest } from './popover-suggest';

/** What a suggester was asked about. */
export interface EditorSuggestContext extends EditorSuggestTriggerInfo {
	editor: Editor;
	file: TFile;
}

/** Suggests while a note is typed in. Choosing neither writes nor closes: `selectSuggestion` has to do both. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
	context: EditorSuggestContext | null = null;
	limit = 100;

	setInstructions(instructions: Instruction[]): void {
		this[popover].setInstructions(instructions);
	}

	override close(): void {
		this.context = null;
		super.close();
	}

	abstract onTrigger(
		cursor: EditorPosition,
		editor: Editor,
		file: TFile | null,
	): EditorSuggestTriggerInfo | null;
	abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;

	/** Asks one; true if it has answered. An open list is brought up to date, a closed one opens if it may. */
	static ask<T>(suggest: EditorSuggest<T>, editor: Editor, file: TFile, mayOpen: boolean): boolean {
		const trigger = editor.somethingSelected() ? null : suggest.onTrigger(editor.getCursor(), editor, file);
		if (!trigger) return false;
		const { start, end, query } = trigger;
		suggest.context = { start, end, query, editor, file };
		if (mayOpen || suggest[popover].isOpen) suggest.#suggest(suggest.context);
		return true;
	}

	/** Moves an open list to where its words are now. */
	static place<T>({ context, [popover]: list }: EditorSuggest<T>): void {
		if (!context || !list.isOpen) return;
		const { cm } = context.editor;
		const position = context.editor.posToOffset(context.start);
		const box = cm.coordsAtPos(position);
		if (!box) return;
		const rect = new DOMRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
		list.place(rect, cm.textDirectionAt(position) === Direction.RTL);
	}

	#suggest(context: EditorSuggestContext): void {
		const suggested = this.getSuggestions(context);
		if (!(suggested instanceof Promise)) return this.#show(suggested);
		// A late answer is shown even where a newer one is there already: the app does not compare them either.
		void this.app.pending.track(suggested.then((values) => context.editor.hasFocus() && this.#show(values)));
	}

	#show(values: T[]): void {
		if (!this.context) return;
		if (values.length === 0) return this.close();
		this.open();
		this[popover].show(this.limit > 0 ? values.slice(0, this.limit) : values);
		EditorSuggest.place(this);
	}
}
