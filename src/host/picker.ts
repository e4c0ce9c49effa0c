import { type App, Keymap, Platform, SuggestModal } from 'obsidian';
import { words } from '../i18n';

const text = words.screen.picker;

/** The keys that choose and want more, as the app writes them. */
const furtherKeys = Platform.isMacOS ? '⌘ ↵' : 'ctrl ↵';

export interface PickerRow {
	readonly draw: (el: HTMLElement) => void;
	/** Absent where the row only says something: choosing it leaves the picker open. */
	readonly choose?: (isFurther: boolean) => void;
	/** In place of choosing, with the picker left open, where more is wanted. */
	readonly take?: () => void;
	/** What wanting more does, for a touch screen. */
	readonly further?: string | undefined;
}

/** What the keys do: Enter, those that choose and want more, and others. */
interface PickerKeys {
	readonly choose: string;
	readonly further?: string | undefined;
	readonly hasTab?: boolean;
	readonly others?: readonly { readonly command: string; readonly purpose: string }[];
}

/** Finds one of some rows. */
export class Picker extends SuggestModal<PickerRow> {
	override emptyStateText = text.none;

	constructor(
		app: App,
		placeholder: string,
		private readonly rows: (query: string) => PickerRow[],
		{ choose, further, hasTab, others = [] }: PickerKeys,
	) {
		super(app);
		this.limit = 60;
		this.setPlaceholder(placeholder);
		const select = (event: KeyboardEvent) => {
			this.selectActiveSuggestion(event);
			return false;
		};
		this.scope.register(['Mod'], 'Enter', select);
		if (hasTab) this.scope.register([], 'Tab', select);
		this.setInstructions([
			{ command: '↑↓', purpose: text.move },
			{ command: '↵', purpose: choose },
			...(further ? [{ command: hasTab ? `tab / ${furtherKeys}` : furtherKeys, purpose: further }] : []),
			...others,
			{ command: 'esc', purpose: text.leave },
		]);
	}

	override getSuggestions(query: string): PickerRow[] {
		return this.rows(query);
	}

	override renderSuggestion({ draw, further }: PickerRow, el: HTMLElement): void {
		draw(el);
		// Where there are no keys.
		if (further && Platform.isMobile) el.createSpan({ cls: 'eh-further', text: further });
	}

	override selectSuggestion(row: PickerRow, event: MouseEvent | KeyboardEvent): void {
		if (row.take && isFurther(event)) row.take();
		else if (row.choose) super.selectSuggestion(row, event);
	}

	override onChooseSuggestion({ choose }: PickerRow, event: MouseEvent | KeyboardEvent): void {
		choose?.(isFurther(event));
	}
}

/** A row of words about the others. */
export function saying(text: string): PickerRow {
	return { draw: (el) => void el.createSpan({ cls: 'eh-faint', text }) };
}

/** Chosen with Mod, by Tab or by what stands at the end of a row on a touch screen. */
function isFurther(event: MouseEvent | KeyboardEvent): boolean {
	const { targetNode } = event;
	const isAtEnd = targetNode?.instanceOf(Element) && targetNode.closest('.eh-further') !== null;
	return isAtEnd || Keymap.isModifier(event, 'Mod') || ('key' in event && event.key === 'Tab');
}
