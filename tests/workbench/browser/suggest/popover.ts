import type { Instruction, ISuggestOwner } from 'obsidian';
import type { Scope } from '../input/scope';
import { writeInstructions } from '../modal/instructions';
import { SuggestionList } from '../modal/suggestion-list';

/** Pixels between the words and the list, and between the list and the window's edge. */
const gap = 5;

/** The box and the list in it that a suggester shows beside some words; the focus stays where it is. */
export class Popover<T> {
	readonly containerEl = createDiv('suggestion-container');
	readonly #instructionsEl = createDiv('prompt-instructions');
	readonly #list: SuggestionList<T>;

	constructor(owner: ISuggestOwner<T>, scope: Scope) {
		this.#list = new SuggestionList(owner, this.containerEl.createDiv('suggestion'), scope);
		this.containerEl.addEventListener('mousedown', (event) => event.preventDefault());
	}

	get isOpen(): boolean {
		return this.containerEl.isConnected;
	}

	show(values: T[]): void {
		this.#list.show(values);
	}

	setInstructions(instructions: Instruction[]): void {
		writeInstructions(this.#instructionsEl, instructions);
		this.containerEl.append(this.#instructionsEl);
	}

	/** Puts the box below a place of its document, above it where there is no room. */
	place({ left, right, top, bottom }: DOMRectReadOnly, isRightToLeft: boolean): void {
		const { width, height } = this.containerEl.getBoundingClientRect();
		const { innerWidth, innerHeight } = this.containerEl.win;
		const x = Math.max(gap, Math.min(isRightToLeft ? right - width : left, innerWidth - width - gap));
		const hasRoom = bottom + gap + height < innerHeight || top < gap + height;
		const y = hasRoom ? bottom + gap : top - gap - height;
		this.containerEl.setCssProps({ '--suggest-left': `${String(x)}px`, '--suggest-top': `${String(y)}px` });
	}
}
