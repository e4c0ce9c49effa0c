import { type App, MarkdownView, Notice } from 'obsidian';
import type { CodeBookNote } from './code-book-note';
import { codeListViewType } from './code-list-view';
import { NotWritten } from './note-writer';

/** Pixels of a pane that two columns have room in; in a narrower one the list has a tab of its own. */
const leastWidth = 560;

/** Opens the code book note to be edited, made where it is missing, with the list of codes beside it; at a line, from 1. */
export async function openCodeBook(app: App, note: CodeBookNote, line?: number): Promise<void> {
	const { workspace } = app;
	try {
		const file = await note.file();
		const [list] = workspace.getLeavesOfType(codeListViewType);
		const leaf =
			workspace
				.getLeavesOfType('markdown')
				.find((open) => open.getViewState().state?.['file'] === file.path) ?? workspace.getLeaf('tab');
		await leaf.openFile(file, { active: true, state: { mode: 'source' } });
		if (list === undefined) {
			const isWide = leaf.view.containerEl.clientWidth >= leastWidth;
			const beside = isWide ? workspace.createLeafBySplit(leaf, 'vertical') : workspace.getLeaf('tab');
			await beside.setViewState({ type: codeListViewType });
		} else await workspace.revealLeaf(list);
		workspace.setActiveLeaf(leaf, { focus: true });
		if (line === undefined || !(leaf.view instanceof MarkdownView)) return;
		const place = { line: line - 1, ch: 0 };
		leaf.view.editor.setCursor(place);
		leaf.view.editor.scrollIntoView({ from: place, to: place }, true);
	} catch (error) {
		if (!(error instanceof NotWritten)) throw error;
		new Notice(error.message);
	}
}
