/** Puts the cursor where the next answer goes: into the first empty field of the questions, else into the first. */
export function focusFirstField(el: HTMLElement): void {
	const fields = [...el.querySelectorAll<HTMLTextAreaElement>('.eh-form-section textarea')];
	const field = fields.find(({ value }) => value === '') ?? fields[0];
	field?.focus();
}
