import { focusAgain } from '../focus-again';

/**
 * Draws rows of settings anew; what had the focus has it again, or where its row is gone the one in its place or above it.
 * @param name the row that has it where none had.
 */
export function keepPlace(tabEl: HTMLElement, draw: () => void, name?: string): void {
	const { body, activeElement } = tabEl.doc;
	const rowEl = activeElement?.closest<HTMLElement>('.setting-item');
	const at = rowEl ? rowsIn(body).indexOf(rowEl) : -1;
	const wanted = rowEl ? nameOf(rowEl) : name;
	const caret = caretOf(activeElement);
	draw();
	if (wanted === undefined) return;
	focusAgain(body, () => {
		const rows = rowsIn(body);
		const named = rows.find((row) => nameOf(row) === wanted);
		const el = named
			? stopIn(named)
			: rows
					.slice(0, at + 1)
					.map(stopIn)
					.findLast(Boolean);
		if (caret !== null && caretOf(el) !== null) (el as HTMLInputElement).setSelectionRange(caret, caret);
		return el;
	});
}

const focusable = 'input, select, textarea, button, [tabindex]';

/** What in a row takes the focus: the row itself where it can. */
function stopIn(row: HTMLElement): HTMLElement | null {
	return row.matches('[tabindex]') ? row : row.querySelector<HTMLElement>(focusable);
}

function rowsIn(el: HTMLElement): HTMLElement[] {
	return [...el.querySelectorAll<HTMLElement>('.setting-item')];
}

function nameOf(rowEl: HTMLElement): string {
	return rowEl.querySelector('.setting-item-name')?.textContent ?? '';
}

/** Nothing where there is none, as in a toggle. */
function caretOf(el: Element | null | undefined): number | null {
	return el?.instanceOf(HTMLInputElement) ? el.selectionStart : null;
}
