import { type App, MarkdownView, Notice, TFile, type WorkspaceLeaf } from 'obsidian';
import { editorRange } from '../domain/editor-range';
import type { Range } from '../domain/metadata';
import { words } from '../i18n';

/** A passage to open: its words, as they were when they were read, and where they stood. */
export interface OpenableWords {
	readonly path: string;
	readonly place?: Range | undefined;
}

/** Opens a note in the editor with exactly these words selected, or at its start for words said of the whole note. */
export async function openWords(app: App, target: OpenableWords, inNewPane: boolean): Promise<void> {
	const file = app.vault.getAbstractFileByPath(target.path);
	if (!(file instanceof TFile)) {
		new Notice(words.screen.notices.noteGone(target.path));
		return;
	}
	const leaf = leafFor(app, file, inNewPane);
	await leaf.openFile(file, { active: true, state: { mode: 'source' } });
	await app.workspace.revealLeaf(leaf);
	if (leaf.view instanceof MarkdownView && target.place !== undefined) {
		await selectWords(app, leaf.view, file, target.place);
	}
}

/** A note that is open already is shown where it is. */
function leafFor(app: App, file: TFile, inNewPane: boolean): WorkspaceLeaf {
	if (inNewPane) return app.workspace.getLeaf('tab');
	const open = app.workspace
		.getLeavesOfType('markdown')
		.find((leaf) => leaf.view instanceof MarkdownView && leaf.view.file === file);
	return open ?? app.workspace.getLeaf(false);
}

async function selectWords(app: App, view: MarkdownView, file: TFile, place: Range): Promise<void> {
	const range = editorRange(await app.vault.cachedRead(file), place, view.editor.getValue());
	if (range === undefined) {
		new Notice(words.screen.notices.passageGone(file.path));
		return;
	}
	const from = view.editor.offsetToPos(range.from);
	const to = view.editor.offsetToPos(range.to);
	view.editor.setSelection(from, to);
	view.editor.scrollIntoView({ from, to }, true);
	view.editor.focus();
}
