import {
	type Editor,
	type EditorPosition,
	EditorSuggest,
	type EditorSuggestContext,
	type EditorSuggestTriggerInfo,
} from 'obsidian';

/** Answers after `:`, `;` and `#`, so that it competes with others; its answers come late, and it does not close. */
export class SmileySuggest extends EditorSuggest<string> {
	override onTrigger({ line, ch }: EditorPosition, editor: Editor): EditorSuggestTriggerInfo | null {
		const query = /[:;#]\w*$/.exec(editor.getLine(line).slice(0, ch))?.[0];
		return query === undefined ? null : { start: { line, ch: ch - query.length }, end: { line, ch }, query };
	}

	override getSuggestions(_context: EditorSuggestContext): Promise<string[]> {
		return Promise.resolve([';-)', ':-)']);
	}

	override renderSuggestion(smiley: string, el: HTMLElement): void {
		el.setText(smiley);
	}

	override selectSuggestion(smiley: string): void {
		if (!this.context) return;
		const { editor, start, end } = this.context;
		editor.replaceRange(smiley, start, end);
	}
}
