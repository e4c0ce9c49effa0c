import type { ISuggestOwner } from 'obsidian';
import type { Scope } from '../input/scope';

type Chosen = MouseEvent | KeyboardEvent;

let made = 0;

/** A list of suggestions, below a field or at the caret, with one of them selected, moved by keys of a scope and by the mouse. */
export class SuggestionList<T> {
	#values: T[] = [];
	#itemEls: HTMLElement[] = [];
	#selected = 0;

	constructor(
		private readonly owner: ISuggestOwner<T>,
		private readonly listEl: HTMLElement,
		scope: Scope,
		private readonly fieldEl?: HTMLElement,
	) {
		listEl.setAttrs({
			role: 'listbox',
			id: `suggestions-${String((made += 1))}`,
			'aria-label': 'Suggestions',
		});
		fieldEl?.setAttrs({ role: 'combobox', 'aria-expanded': true, 'aria-controls': listEl.id });
		const keys: Record<string, () => number> = {
			ArrowDown: () => this.#wrapped(this.#selected + 1),
			ArrowUp: () => this.#wrapped(this.#selected - 1),
			Home: () => 0,
			End: () => this.#values.length - 1,
			PageDown: () => Math.min(this.#values.length - 1, this.#selected + this.#page()),
			PageUp: () => Math.max(0, this.#selected - this.#page()),
		};
		for (const [key, target] of Object.entries(keys)) {
			scope.register([], key, () => {
				this.select(target());
				return false;
			});
		}
		scope.register([], 'Enter', (event) => {
			this.choose(event);
			return false;
		});
	}

	/** Draws these values and selects the first. */
	show(values: T[]): void {
		this.#values = values;
		this.listEl.empty();
		this.#itemEls = values.map((value, index) => {
			const itemEl = this.listEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
			itemEl.id = `${this.listEl.id}-${String(index)}`;
			this.owner.renderSuggestion(value, itemEl);
			itemEl.addEventListener('mousemove', () => this.select(index));
			itemEl.addEventListener('mousedown', (event) => event.preventDefault());
			itemEl.addEventListener('click', (event) => {
				this.select(index);
				this.choose(event);
			});
			return itemEl;
		});
		this.select(0);
	}

	select(index: number): void {
		this.#selected = index;
		for (const [at, itemEl] of this.#itemEls.entries()) {
			itemEl.toggleClass('is-selected', at === index);
			itemEl.setAttribute('aria-selected', String(at === index));
		}
		const itemEl = this.#itemEls[index];
		itemEl?.scrollIntoView({ block: 'nearest' });
		this.fieldEl?.setAttr('aria-activedescendant', itemEl?.id ?? null);
	}

	/** Hands the selected value over with the event that chose it, modifiers and all. */
	choose(event: Chosen): void {
		if (this.#selected >= this.#values.length) return;
		this.owner.selectSuggestion(this.#values[this.#selected] as T, event);
	}

	#wrapped(index: number): number {
		const count = this.#values.length;
		return count === 0 ? 0 : (index + count) % count;
	}

	#page(): number {
		const height = this.#itemEls[0]?.offsetHeight ?? 1;
		return Math.max(1, Math.floor(this.listEl.clientHeight / height) - 1);
	}
}
