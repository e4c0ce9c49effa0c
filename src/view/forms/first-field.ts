/**
 * Puts the cursor where the next answer goes: into the first field of the questions that are asked of all which is empty, or
 * holds what nobody said yet; else into the first.
 */
export function focusFirstField(el: HTMLElement): void {
	const fields = [...el.querySelectorAll<HTMLTextAreaElement>('.eh-form-section textarea')].filter(isInSight);
	const isNext = (one: HTMLTextAreaElement) => one.value === '' || one.closest('[data-offered]') !== null;
	const field = fields.find((one) => isNext(one) && one.closest('.eh-asked') === null) ?? fields[0];
	field?.focus();
}

/** Leads back to the questions where the words are being read back; false where they are not. */
export function leaveReadBack(el: HTMLElement): boolean {
	const back = el.querySelector<HTMLButtonElement>('.eh-form-back');
	back?.click();
	return back !== null;
}

/** The first of a part's fields, beside those that are folded away. */
export function firstFieldIn(part: Element, fields = 'textarea, input, select'): HTMLElement | undefined {
	return [...part.querySelectorAll<HTMLElement>(fields)].find(isInSight);
}

function isInSight(field: Element): boolean {
	return field.closest('details:not([open])') === null;
}
