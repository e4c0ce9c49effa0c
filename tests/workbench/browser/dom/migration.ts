/** What an element hears that has come to another window. */
export const migrated = 'workbench-migrated';

/** Appends an element; where it comes to another window, it and all in it are told. */
export function moveInto(parentEl: HTMLElement, el: HTMLElement): void {
	const before = el.win;
	parentEl.append(el);
	if (el.win === before) return;
	for (const one of [el, ...el.querySelectorAll('*')]) one.dispatchEvent(new Event(migrated));
}
