import { Prec, type Extension } from '@codemirror/state';
import { type EditorView, keymap, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import type { TFile } from '../../core/index';
import type { App } from '../app';
import type { Editor } from '../editor/editor';
import { EditorSuggest } from './editor-suggest';
import { popover } from './popover-suggest';

/** Milliseconds from a change to the question. */
const delayMs = 50;

/** The keys that an open list keeps from the editor, even those it does nothing with. */
const guarded = ['ArrowUp', 'ArrowDown', 'Enter', 'Tab'];

/**
 * Asks the suggesters of all plugins, in the order they were registered, a moment after each change of text or
 * selection; the first that answers is the only one. A closed list opens only by what is typed or deleted.
 */
export function suggesting(app: App, editor: Editor, file: () => TFile | null): Extension {
	const plugin = ViewPlugin.define((view) => new Asking(app, editor, file, view), {
		eventObservers: {
			blur() {
				this.close();
			},
			scroll() {
				this.place();
			},
		},
	});
	const run = (view: EditorView) => view.plugin(plugin)?.isOpen ?? false;
	return [plugin, Prec.highest(keymap.of(guarded.map((key) => ({ key, run }))))];
}

class Asking {
	#current: EditorSuggest<unknown> | undefined;
	#cancel: (() => void) | undefined;
	#mayOpen = false;

	constructor(
		private readonly app: App,
		private readonly editor: Editor,
		private readonly file: () => TFile | null,
		private readonly view: EditorView,
	) {}

	get isOpen(): boolean {
		return this.#current?.[popover].isOpen ?? false;
	}

	update({ transactions, docChanged, selectionSet, focusChanged }: ViewUpdate): void {
		if (!docChanged && !selectionSet && !focusChanged) return;
		const isTyped = transactions.some(
			(one) => one.docChanged && (one.isUserEvent('input') || one.isUserEvent('delete')),
		);
		this.#mayOpen ||= isTyped;
		this.#cancel ??= this.app.pending.after(delayMs, () => this.#ask());
	}

	close(): void {
		this.#current?.close();
		this.#current = undefined;
	}

	place(): void {
		if (this.#current) EditorSuggest.place(this.#current);
	}

	destroy(): void {
		this.#cancel?.();
		this.close();
	}

	#ask(): void {
		const mayOpen = this.#mayOpen;
		this.#mayOpen = false;
		this.#cancel = undefined;
		const file = this.file();
		if (!file || !this.view.hasFocus) return;
		const suggesters = this.app.registry.list<EditorSuggest<unknown>>('editorSuggest');
		const answering = suggesters.find((one) => EditorSuggest.ask(one, this.editor, file, mayOpen));
		if (answering !== this.#current) this.close();
		this.#current = answering;
	}
}
