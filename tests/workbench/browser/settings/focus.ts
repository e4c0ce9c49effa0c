const stops = 'input, select, textarea, button, [tabindex]';

/** Which row has the focus, at which of its stops, and what is selected there. */
export interface FocusPlace {
	key: string;
	index: number;
	selection?: [number | null, number | null];
}

/** Where the focus is among some rows, if it is there. */
export function focusedIn(
	containerEl: HTMLElement,
	rows: ReadonlyMap<string, HTMLElement>,
): FocusPlace | undefined {
	const focused = containerEl.doc.activeElement;
	for (const [key, rowEl] of rows) {
		const index = focused ? stopsOf(rowEl).indexOf(focused) : -1;
		if (index < 0) continue;
		return {
			key,
			index,
			...(isField(focused) && { selection: [focused.selectionStart, focused.selectionEnd] }),
		};
	}
	return undefined;
}

/** Puts it back, where the row is still there. */
export function focusAgain(
	{ key, index, selection }: FocusPlace,
	rows: ReadonlyMap<string, HTMLElement>,
): void {
	const rowEl = rows.get(key);
	const el = rowEl && (stopsOf(rowEl)[index] ?? stopsOf(rowEl)[0]);
	if (!el?.instanceOf(HTMLElement)) return;
	el.focus();
	if (selection && isField(el)) el.setSelectionRange(...selection);
}

/** The first stop of a row that has a control, else the row. */
export const keyPlace = (key: string): FocusPlace => ({ key, index: 0 });

const stopsOf = (rowEl: HTMLElement): Element[] => rowEl.findAllSelf(stops);

function isField(el: Element | null | undefined): el is HTMLInputElement {
	const isText = el?.instanceOf(HTMLInputElement) === true && ['text', 'search'].includes(el.type);
	return isText || el?.instanceOf(HTMLTextAreaElement) === true;
}
