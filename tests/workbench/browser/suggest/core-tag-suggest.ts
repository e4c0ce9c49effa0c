import { syntaxTree } from '@codemirror/language';
import type { EditorPosition, EditorSuggestTriggerInfo, SearchResult } from 'obsidian';
import { getAllTags, prepareFuzzySearch } from '../../core/index';
import type { Editor } from '../editor/editor';
import { renderResults } from '../ui/matches';
import { EditorSuggest, type EditorSuggestContext } from './editor-suggest';

interface FoundTag {
	name: string;
	match: SearchResult;
}

/** What the app itself suggests after `#`: the vault's tags. It answers even where it has none to suggest. */
export class CoreTagSuggest extends EditorSuggest<FoundTag> {
	onTrigger({ line, ch }: EditorPosition, editor: Editor): EditorSuggestTriggerInfo | null {
		const query = /(?:^|\s)#([^\s#]*)$/.exec(editor.getLine(line).slice(0, ch))?.[1];
		const end = { line, ch };
		const place = syntaxTree(editor.cm.state).resolveInner(editor.posToOffset(end), -1);
		if (query === undefined || /Code|Frontmatter/.test(place.name)) return null;
		return { start: { line, ch: ch - query.length - 1 }, end, query };
	}

	getSuggestions({ query }: EditorSuggestContext): FoundTag[] {
		const search = prepareFuzzySearch(query);
		const found = this.#names().flatMap((name) => {
			const match = query === '' ? { score: 0, matches: [] } : search(name);
			return match ? [{ name, match }] : [];
		});
		return found.sort((one, two) => two.match.score - one.match.score || one.name.localeCompare(two.name));
	}

	renderSuggestion({ name, match }: FoundTag, el: HTMLElement): void {
		renderResults(el, name, match);
	}

	selectSuggestion({ name }: FoundTag): void {
		const { context } = this;
		if (!context) return;
		this.close();
		const { editor, start, end } = context;
		const text = `#${name} `;
		const to = { line: start.line, ch: start.ch + text.length };
		editor.transaction(
			{ changes: [{ text, from: start, to: end }], selection: { from: to } },
			'input.autocomplete',
		);
	}

	/** Without `#`, each in the spelling that came first. */
	#names(): string[] {
		const { vault, metadataCache } = this.app;
		const tags = vault
			.getMarkdownFiles()
			.flatMap((file) => getAllTags(metadataCache.getFileCache(file) ?? {}) ?? []);
		const names = new Map<string, string>();
		for (const name of tags.map((tag) => tag.slice(1)))
			if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
		return [...names.values()];
	}
}
