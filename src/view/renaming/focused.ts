/** A ref: the focus goes on here, for what had it is gone with what was shown before. */
export function focused(el: HTMLElement | null): void {
	el?.focus();
}
