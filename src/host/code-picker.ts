import { type App, SuggestModal } from 'obsidian';
import { findCodes, type CodeChoice, type CodesOnOffer } from '../domain/codebook/search';
import { lensOf } from '../domain/codes';
import { words } from '../i18n';
import { nameOf } from '../report/naming';
import { drawCodeRow, fuzzyMatcher } from './code-row';
import { chooseFurtherBy, furtherKeys, isFurther, offerFurther } from './further';

const text = words.screen.picker;
const several = words.tagging.several;

export interface OfferedCodes extends CodesOnOffer {
	/** Notes that the counts are out of. */
	readonly of: number;
}

/** The row that finishes with what is taken. */
const finish = 'finish';

type Row = CodeChoice | typeof finish;

/** Finds codes by label, slug or synonym, or makes them, and takes one or several. */
export class CodePicker extends SuggestModal<Row> {
	override emptyStateText = text.none;
	private taken: readonly CodeChoice[] = [];
	private readonly takenEl: HTMLElement;

	constructor(
		app: App,
		placeholder: string,
		private readonly offered: OfferedCodes,
		private readonly choose: (choices: readonly CodeChoice[]) => void,
	) {
		super(app);
		this.limit = 60;
		this.setPlaceholder(placeholder);
		this.takenEl = this.modalEl.createDiv({
			cls: 'eh-taken-codes',
			attr: { 'aria-live': 'polite', 'aria-label': several.takenSoFar, role: 'group' },
		});
		this.resultContainerEl.before(this.takenEl);
		chooseFurtherBy(this, ['Mod', 'Enter'], [undefined, 'Tab']);
		this.scope.register([], 'Backspace', () => {
			const last = this.taken.at(-1);
			if (this.inputEl.value !== '' || last === undefined) return undefined;
			this.toggle(last);
			return false;
		});
		this.setInstructions([
			{ command: '↑↓', purpose: text.move },
			{ command: '↵', purpose: text.choose },
			{ command: `tab / ${furtherKeys}`, purpose: several.another },
			{ command: '⌫', purpose: several.back },
			{ command: 'esc', purpose: text.leave },
		]);
	}

	override getSuggestions(query: string): Row[] {
		const found = findCodes(query, this.offered, fuzzyMatcher);
		return query.trim() === '' && this.taken.length > 0 ? [finish, ...found] : found;
	}

	override renderSuggestion(row: Row, el: HTMLElement): void {
		if (row === finish) {
			el.addClass('eh-finish-row');
			el.setText(several.finish(this.taken.map(nameOf).join(', ')));
			return;
		}
		drawCodeRow(row, this.offered.of, el);
		const isTaken = this.isTaken(row);
		el.toggleClass('eh-taken', isTaken);
		if (isTaken) el.createSpan({ cls: 'eh-taken-word', text: several.taken });
		offerFurther(el, several.more);
	}

	override selectSuggestion(row: Row, event: MouseEvent | KeyboardEvent): void {
		if (row !== finish && isFurther(event)) this.toggle(row);
		else super.selectSuggestion(row, event);
	}

	override onChooseSuggestion(row: Row): void {
		this.choose(row === finish || this.isTaken(row) ? this.taken : [...this.taken, row]);
	}

	private isTaken({ code }: CodeChoice): boolean {
		return this.taken.some((taken) => taken.code === code);
	}

	/** Takes a code, or takes it back, and asks for the next. */
	private toggle(choice: CodeChoice): void {
		this.taken = this.isTaken(choice)
			? this.taken.filter((taken) => taken.code !== choice.code)
			: [...this.taken, choice];
		this.takenEl.empty();
		for (const taken of this.taken) {
			const name = nameOf(taken);
			const labelEl = this.takenEl.createEl('button', {
				cls: `eh-taken-code eh-code-${lensOf(taken.code)}`,
				text: name,
				attr: { 'aria-label': several.takeBack(name), tabindex: '-1' },
			});
			labelEl.addEventListener('click', () => this.toggle(taken));
		}
		this.inputEl.value = '';
		this.inputEl.trigger('input');
		this.inputEl.focus();
	}
}
