import type { Instruction } from 'obsidian';
import type { App } from '../app';
import { writeInstructions } from './instructions';
import { Modal } from './modal';
import { SuggestionList } from './suggestion-list';

/** A field with suggestions below it; arrows, Home, End, Enter and Esc work from the field. */
export abstract class SuggestModal<T> extends Modal {
	limit = 100;
	emptyStateText = 'No results found.';
	inputEl: HTMLInputElement;
	resultContainerEl: HTMLElement;
	readonly #list: SuggestionList<T>;
	readonly #instructionsEl: HTMLElement;
	#asked = 0;

	constructor(app: App) {
		super(app);
		this.modalEl.empty();
		this.modalEl.className = 'prompt';
		const fieldEl = this.modalEl.createDiv('prompt-input-container');
		this.inputEl = fieldEl.createEl('input', { cls: 'prompt-input', type: 'text' });
		this.inputEl.setAttrs({ autocomplete: 'off', spellcheck: 'false', 'aria-label': 'Search' });
		this.modalEl.setAttribute('aria-label', 'Search');
		this.resultContainerEl = this.modalEl.createDiv('prompt-results');
		this.#instructionsEl = createDiv('prompt-instructions');
		this.#list = new SuggestionList<T>(this, this.resultContainerEl, this.scope, this.inputEl);
		this.inputEl.addEventListener('input', () => void this.#update());
	}

	override open(): void {
		super.open();
		this.inputEl.focus();
		void this.#update();
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
		for (const el of [this.inputEl, this.modalEl]) el.setAttribute('aria-label', placeholder);
	}

	setInstructions(instructions: Instruction[]): void {
		writeInstructions(this.#instructionsEl, instructions);
		this.modalEl.append(this.#instructionsEl);
	}

	/** Shows the empty state; called when there is nothing to suggest. */
	onNoSuggestion(): void {
		this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
	}

	/** Closes, then hands the value to `onChooseSuggestion` with the event that chose it. */
	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.close();
		this.onChooseSuggestion(value, event);
	}

	/** The same for the suggestion that is selected now: what a key of one's own calls. */
	selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
		this.#list.choose(event);
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

	async #update(): Promise<void> {
		const turn = ++this.#asked;
		const suggested = this.getSuggestions(this.inputEl.value);
		const values = suggested instanceof Promise ? await suggested : suggested;
		if (turn !== this.#asked) return;
		this.#list.show(this.limit > 0 ? values.slice(0, this.limit) : values);
		if (values.length === 0) this.onNoSuggestion();
	}
}
