import { Keymap, Platform, type SuggestModal } from 'obsidian';

/** The keys that choose and want more, as the app writes them. */
export const furtherKeys = Platform.isMacOS ? '⌘ ↵' : 'ctrl ↵';

/** Lets these keys choose in a list: `isFurther` tells them from a plain choice. */
export function chooseFurtherBy(modal: SuggestModal<unknown>, ...keys: ['Mod' | undefined, string][]): void {
	for (const [modifier, key] of keys) {
		modal.scope.register(modifier ? [modifier] : [], key, (event) => {
			modal.selectActiveSuggestion(event);
			return false;
		});
	}
}

/** Chosen with Mod, by Tab or by what stands at the end of a row on a touch screen. */
export function isFurther(event: MouseEvent | KeyboardEvent): boolean {
	const { targetNode } = event;
	const isAtEnd = targetNode?.instanceOf(Element) && targetNode.closest('.eh-further') !== null;
	return isAtEnd || Keymap.isModifier(event, 'Mod') || ('key' in event && event.key === 'Tab');
}

/** Where there are no keys. */
export function offerFurther(rowEl: HTMLElement, text: string): void {
	if (Platform.isMobile) rowEl.createSpan({ cls: 'eh-further', text });
}
