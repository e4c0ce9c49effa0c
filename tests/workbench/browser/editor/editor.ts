import { redo, undo } from '@codemirror/commands';
import { EditorSelection, type Line, type TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type {
	EditorChange,
	EditorCommandName,
	EditorPosition,
	EditorRange,
	EditorRangeOrCaret,
	EditorSelectionOrCaret,
	EditorTransaction,
} from 'obsidian';
import { guardMissing } from '../../core/index';
import { runEditorCommand } from './editor-commands';

/** The app's `Editor` over CodeMirror: lines count from 0, each change is one transaction, so one undo step. */
export class Editor {
	constructor(readonly cm: EditorView) {}

	getDoc(): this {
		return this;
	}

	refresh(): void {
		this.cm.requestMeasure();
	}

	getValue(): string {
		return this.cm.state.doc.toString();
	}

	setValue(content: string): void {
		this.#dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content } });
	}

	getLine(line: number): string {
		return this.#line(line).text;
	}

	setLine(line: number, text: string): void {
		const { from, to } = this.#line(line);
		this.#dispatch({ changes: { from, to, insert: text } });
	}

	lineCount(): number {
		return this.cm.state.doc.lines;
	}

	lastLine(): number {
		return this.lineCount() - 1;
	}

	getSelection(): string {
		const { from, to } = this.cm.state.selection.main;
		return this.cm.state.sliceDoc(from, to);
	}

	somethingSelected(): boolean {
		return this.cm.state.selection.ranges.some((range) => !range.empty);
	}

	getRange(from: EditorPosition, to: EditorPosition): string {
		return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
	}

	replaceSelection(replacement: string, origin?: string): void {
		this.#dispatch({ ...this.cm.state.replaceSelection(replacement), ...eventOf(origin) });
	}

	replaceRange(replacement: string, from: EditorPosition, to = from, origin?: string): void {
		this.#dispatch({ changes: this.#change({ text: replacement, from, to }), ...eventOf(origin) });
	}

	getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
		return this.offsetToPos(this.cm.state.selection.main[side]);
	}

	listSelections(): { anchor: EditorPosition; head: EditorPosition }[] {
		return this.cm.state.selection.ranges.map((range) => ({
			anchor: this.offsetToPos(range.anchor),
			head: this.offsetToPos(range.head),
		}));
	}

	setCursor(position: EditorPosition | number, ch = 0): void {
		this.setSelection(typeof position === 'number' ? { line: position, ch } : position);
	}

	setSelection(anchor: EditorPosition, head = anchor): void {
		this.setSelections([{ anchor, head }]);
	}

	setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
		const selected = ranges.map(({ anchor, head }) =>
			EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)),
		);
		this.#dispatch({ selection: EditorSelection.create(selected, main) });
	}

	focus(): void {
		this.cm.focus();
	}

	blur(): void {
		this.cm.contentDOM.blur();
	}

	hasFocus(): boolean {
		return this.cm.hasFocus;
	}

	getScrollInfo(): { top: number; left: number } {
		return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
	}

	scrollTo(x?: number | null, y?: number | null): void {
		const { left, top } = this.getScrollInfo();
		this.cm.scrollDOM.scrollTo(x ?? left, y ?? top);
	}

	scrollIntoView({ from, to }: EditorRange, isCentred = false): void {
		const range = EditorSelection.range(this.posToOffset(from), this.posToOffset(to));
		this.#dispatch({ effects: EditorView.scrollIntoView(range, { y: isCentred ? 'center' : 'nearest' }) });
	}

	undo(): void {
		undo(this.cm);
	}

	redo(): void {
		redo(this.cm);
	}

	exec(command: EditorCommandName): void {
		runEditorCommand(this.cm, command);
	}

	/** All changes at once; positions of changes are in the old text, those of selections in the new. */
	transaction(
		{ changes = [], replaceSelection, selection, selections }: EditorTransaction,
		origin?: string,
	): void {
		const { state } = this.cm;
		const replaced = replaceSelection === undefined ? [] : state.selection.ranges;
		const set = state.changes([
			...changes.map((change) => this.#change(change)),
			...replaced.map(({ from, to }) => ({ from, to, insert: replaceSelection ?? '' })),
		]);
		const spec: TransactionSpec = { changes: set, ...eventOf(origin) };
		const chosen = selections ?? (selection ? [selection] : undefined);
		if (chosen) spec.selection = selectionIn(set.apply(state.doc), chosen);
		else if (replaced.length > 0) spec.selection = state.selection.map(set, 1);
		this.#dispatch(spec);
	}

	wordAt(position: EditorPosition): EditorRange | null {
		const word = this.cm.state.wordAt(this.posToOffset(position));
		return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
	}

	posToOffset({ line, ch }: EditorPosition): number {
		return offsetIn(this.cm.state.doc, { line, ch });
	}

	offsetToPos(offset: number): EditorPosition {
		const { doc } = this.cm.state;
		const line = doc.lineAt(Math.max(0, Math.min(doc.length, offset)));
		return { line: line.number - 1, ch: Math.min(offset, line.to) - line.from };
	}

	/** Reads every line, then changes those for which `write` gives a change, in one step. */
	processLines<T>(
		read: (line: number, text: string) => T | null,
		write: (line: number, text: string, value: T | null) => EditorChange | void,
		ignoreEmpty = true,
	): void {
		const lines = Array.from({ length: this.lineCount() }, (_, line) => [line, this.getLine(line)] as const);
		const kept = lines.filter(([, text]) => !ignoreEmpty || text.trim() !== '');
		const values = kept.map(([line, text]) => read(line, text));
		const changes = kept.flatMap(([line, text], index) => write(line, text, values[index] ?? null) ?? []);
		if (changes.length > 0) this.transaction({ changes });
	}

	#line(line: number): Line {
		return this.cm.state.doc.line(Math.max(1, Math.min(this.lineCount(), line + 1)));
	}

	#change({ text, from, to = from }: EditorChange): { from: number; to: number; insert: string } {
		return { from: this.posToOffset(from), to: this.posToOffset(to), insert: text };
	}

	#dispatch(spec: TransactionSpec): void {
		this.cm.dispatch(spec);
	}
}

guardMissing(Editor);

type Doc = EditorView['state']['doc'];

function offsetIn(doc: Doc, { line, ch }: EditorPosition): number {
	if (line < 0) return 0;
	if (line >= doc.lines) return doc.length;
	const { from, to } = doc.line(line + 1);
	return Math.max(from, Math.min(to, from + ch));
}

function selectionIn(doc: Doc, ranges: EditorRangeOrCaret[]): EditorSelection {
	return EditorSelection.create(
		ranges.map(({ from, to }) => EditorSelection.range(offsetIn(doc, from), offsetIn(doc, to ?? from))),
	);
}

function eventOf(origin: string | undefined): TransactionSpec {
	return origin === undefined ? {} : { userEvent: origin };
}
