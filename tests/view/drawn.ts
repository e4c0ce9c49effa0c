import type { ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';
import { draw } from '../../src/view/draw';

/** One component in a document; taken away when the test ends. */
export function drawn(first: ComponentChild) {
	document.body.append(document.createRange().createContextualFragment('<div class="eh-view"></div>'));
	const el = document.body.lastElementChild as HTMLElement;
	const update = (next: ComponentChild) => act(() => draw(el, next));
	onTestFinished(async () => {
		await update(null);
		el.remove();
	});
	void update(first);
	return {
		el,
		update,
		text: () => el.textContent,
		texts: (selector: string) => [...el.querySelectorAll(selector)].map((found) => found.textContent),
		press: (name: string, init: MouseEventInit = {}) => {
			const button = [...el.querySelectorAll('button')].find((found) => found.textContent.includes(name));
			if (button === undefined) throw new Error(`no button is called ${name}`);
			return act(() => void button.dispatchEvent(new MouseEvent('click', { bubbles: true, ...init })));
		},
	};
}
