import { type App, prepareFuzzySearch, SuggestModal } from 'obsidian';
import { findCodes, type CodeChoice, type UsedCodes } from '../domain/code-search';
import { isDraining, lensOf, type Roots } from '../domain/codes';
import { words } from '../i18n';

const text = words.screen.picker;

/** Characters of the words that the field repeats. */
const longest = 40;

export interface OfferedCodes {
	readonly used: UsedCodes;
	/** Notes that the counts are out of. */
	readonly of: number;
	readonly roots: Roots;
}

/** Finds a code by label, slug or synonym, or makes one; with its definition and how often it is used. */
export class CodePicker extends SuggestModal<CodeChoice> {
	override emptyStateText = text.none;

	constructor(
		app: App,
		said: string,
		private readonly offered: OfferedCodes,
		private readonly choose: (choice: CodeChoice) => void,
	) {
		super(app);
		this.limit = 60;
		this.setPlaceholder(
			text.placeholder(said.length > longest ? `${said.slice(0, longest).trimEnd()}…` : said),
		);
		this.setInstructions([
			{ command: '↑↓', purpose: text.move },
			{ command: '↵', purpose: text.choose },
			{ command: 'esc', purpose: text.leave },
		]);
	}

	override getSuggestions(query: string): CodeChoice[] {
		return findCodes(query, this.offered.used, this.offered.roots, (wanted) => {
			const search = prepareFuzzySearch(wanted);
			return (name) => search(name)?.score;
		});
	}

	override renderSuggestion(choice: CodeChoice, el: HTMLElement): void {
		const lens = lensOf(choice.code);
		const label = isDraining(choice.code) ? words.screen.draining(choice.label) : choice.label;
		el.addClass('eh-code-row');
		const titleEl = el.createDiv({ cls: 'eh-code-title' });
		titleEl.createSpan({
			cls: `eh-code-label eh-code-${lens}`,
			text: choice.isNew ? text.create(label, words.screen.lenses[lens].name) : label,
		});
		titleEl.createSpan({ cls: 'eh-code-lens', text: words.screen.lenses[lens].one });
		if (!choice.isNew)
			titleEl.createSpan({ cls: 'eh-code-count', text: text.used(choice.notes, this.offered.of) });
		const definition = choice.entry?.definition ?? (choice.isNew ? choice.code : text.own);
		el.createDiv({ cls: 'eh-code-definition', text: definition });
	}

	override onChooseSuggestion(choice: CodeChoice): void {
		this.choose(choice);
	}
}
