import type { FuzzyMatch } from 'obsidian';
import { prepareFuzzySearch } from '../../core/index';
import { renderResults } from '../ui/matches';
import { SuggestModal } from './suggest-modal';

/** A `SuggestModal` over a list of items, sorted by how well their text fits what was typed. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

	override getSuggestions(query: string): FuzzyMatch<T>[] {
		if (query.trim() === '')
			return this.getItems().map((item) => ({ item, match: { score: 0, matches: [] } }));
		const search = prepareFuzzySearch(query.trim());
		const found = this.getItems().flatMap((item) => {
			const match = search(this.getItemText(item));
			return match ? [{ item, match }] : [];
		});
		return found.sort((one, two) => two.match.score - one.match.score);
	}

	override renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
		renderResults(el, this.getItemText(item), match);
	}

	override onChooseSuggestion({ item }: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
		this.onChooseItem(item, event);
	}
}
