import { type App, Notice } from 'obsidian';
import type { CodeBookNote } from './code-book-note';
import { codeListViewType } from './code-list-view';
import { NotWritten } from './note-writer';

/** Opens the code book note to be edited, made where it is missing, with the list of codes beside it. */
export async function openCodeBook(app: App, note: CodeBookNote): Promise<void> {
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
			const beside = workspace.createLeafBySplit(leaf, 'vertical');
			await beside.setViewState({ type: codeListViewType });
		} else await workspace.revealLeaf(list);
		workspace.setActiveLeaf(leaf, { focus: true });
	} catch (error) {
		if (!(error instanceof NotWritten)) throw error;
		new Notice(error.message);
	}
}
