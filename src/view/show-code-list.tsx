import { render } from 'preact';
import { CodeList, type CodeListProps } from './code-list';

/** Draws the list into an element; called again with new props at each change, what the user typed stays. */
export function showCodeList(el: HTMLElement, props: CodeListProps): void {
	render(<CodeList {...props} />, el);
}

/** Ends what `showCodeList` began. */
export function clearCodeList(el: HTMLElement): void {
	render(null, el);
}
