import {
	type App,
	type Editor,
	type EditorPosition,
	EditorSuggest,
	type EditorSuggestContext,
	type EditorSuggestTriggerInfo,
} from 'obsidian';

const words = ['star', 'storm', 'sun'];

/** Completes a word after `:`; Shift+Enter takes it as it was typed. */
export class WordSuggest extends EditorSuggest<string> {
	constructor(
		app: App,
		private readonly extraWord: () => string,
	) {
		super(app);
		this.setInstructions([
			{ command: '↵', purpose: 'to complete' },
			{ command: 'shift ↵', purpose: 'to keep as typed' },
		]);
		this.scope.register(['Shift'], 'Enter', () => {
			if (this.context) this.selectSuggestion(this.context.query);
			return false;
		});
	}

	override onTrigger({ line, ch }: EditorPosition, editor: Editor): EditorSuggestTriggerInfo | null {
		const query = /:([a-z]*)$/.exec(editor.getLine(line).slice(0, ch))?.[1];
		if (query === undefined) return null;
		return { start: { line, ch: ch - query.length - 1 }, end: { line, ch }, query };
	}

	override getSuggestions({ query }: EditorSuggestContext): string[] {
		return [...words, this.extraWord()].filter((word) => word !== '' && word.startsWith(query));
	}

	override renderSuggestion(word: string, el: HTMLElement): void {
		el.setText(word);
	}

	override selectSuggestion(word: string): void {
		if (!this.context) return;
		const { editor, start, end } = this.context;
		this.close();
		const text = `:${word}: `;
		const to = { line: start.line, ch: start.ch + text.length };
		// Without an origin, a change soon after typing would be undone together with it.
		editor.transaction({ changes: [{ text, from: start, to: end }], selection: { from: to } }, 'complete');
	}
}
