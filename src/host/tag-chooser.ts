import { type App, SuggestModal } from 'obsidian';
import type { WrittenTag } from '../domain/tagging/written-tags';
import { words } from '../i18n';

/** Asks which of the tags of a passage is meant. */
export class TagChooser extends SuggestModal<WrittenTag> {
	constructor(
		app: App,
		private readonly tags: readonly WrittenTag[],
		private readonly choose: (tag: WrittenTag) => void,
	) {
		super(app);
		this.setPlaceholder(words.tagging.change.which);
	}

	override getSuggestions(query: string): WrittenTag[] {
		const wanted = query.trim().toLowerCase();
		return this.tags.filter(({ tag }) => tag.toLowerCase().includes(wanted));
	}

	override renderSuggestion({ tag, words: marked }: WrittenTag, el: HTMLElement): void {
		el.addClass('eh-code-row');
		el.createDiv({ cls: 'eh-code-label', text: tag });
		if (marked === undefined) return;
		el.createDiv({ cls: 'eh-code-definition', text: words.screen.quote(marked.text, marked.isCut) });
	}

	override onChooseSuggestion(tag: WrittenTag): void {
		this.choose(tag);
	}
}
