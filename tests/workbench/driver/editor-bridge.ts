import type { Page } from 'playwright-core';
import type { Editor } from '../browser/editor/editor';
import type { MarkdownView } from '../browser/view/markdown-view';

/** Runs a function with the editor of the note used last, in the page; it can use nothing from outside. */
export async function inEditor<T, R>(page: Page, act: (editor: Editor, value: T) => R, value: T): Promise<R> {
	const editor = await page.evaluateHandle(() => {
		const leaf = window.app?.workspace.getMostRecentLeaf();
		if (!leaf || leaf.view.getViewType() !== 'markdown') throw new Error('No note is open.');
		window.app?.workspace.setActiveLeaf(leaf, { focus: true });
		return (leaf.view as MarkdownView).editor;
	});
	// Playwright types the argument as what crosses over unchanged; all that is passed here does.
	return editor.evaluate(act as (editor: Editor, value: unknown) => R, value as unknown);
}
