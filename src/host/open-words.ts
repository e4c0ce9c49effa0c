import { type App, type Editor, MarkdownView, Notice, TFile, type WorkspaceLeaf } from 'obsidian';
import { editorRange } from '../domain/editor-range';
import type { EvidencePlace } from '../domain/evidence/read';
import { words } from '../i18n';

/** A passage to open: its words, as they were when they were read, and where they stood. */
export interface OpenableWords {
	readonly path: string;
	readonly place?: EvidencePlace | undefined;
}

/** Opens passages, one after the other in the same pane, and never in the place of the view that they come from. */
export class WordsOpener {
	private reading: WorkspaceLeaf | undefined;

	constructor(private readonly app: App) {}

	/**
	 * Opens a note in the editor with exactly these words selected, or at its start for words said of the whole note.
	 * Gives its editor where the words are selected.
	 */
	async open({ path, place }: OpenableWords, inNewPane: boolean): Promise<Editor | undefined> {
		const view = await this.show(path, inNewPane);
		return view && place && selectWords(this.app, view, path, place);
	}

	/** Opens a note with the cursor on a line, from 1. */
	async openLine({ path, line }: { path: string; line: number }, inNewPane: boolean): Promise<void> {
		const editor = (await this.show(path, inNewPane))?.editor;
		if (editor === undefined) return;
		const place = { line: Math.min(line - 1, editor.lastLine()), ch: 0 };
		editor.setCursor(place);
		editor.scrollIntoView({ from: place, to: place }, true);
		editor.focus();
	}

	private async show(path: string, inNewPane: boolean): Promise<MarkdownView | undefined> {
		const file = this.app.vault.getAbstractFileByPath(path);
		if (!(file instanceof TFile)) {
			new Notice(words.screen.notices.noteGone(path));
			return undefined;
		}
		const leaf = this.leafFor(file, inNewPane);
		this.reading = leaf;
		await leaf.openFile(file, { active: true, state: { mode: 'source' } });
		await this.app.workspace.revealLeaf(leaf);
		return leaf.view instanceof MarkdownView ? leaf.view : undefined;
	}

	/** Where the note is open already, else where the last passage was opened, else a new tab. */
	private leafFor(file: TFile, inNewPane: boolean): WorkspaceLeaf {
		const open = this.app.workspace.getLeavesOfType('markdown');
		const known = inNewPane
			? undefined
			: (open.find((leaf) => pathOf(leaf) === file.path) ??
				open.find((leaf) => leaf === this.reading && leaf.getViewState().pinned !== true));
		return known ?? this.app.workspace.getLeaf('tab');
	}
}

/** A leaf that was not looked at yet has no view of a note, only the state for one. */
function pathOf(leaf: WorkspaceLeaf): unknown {
	return leaf.view instanceof MarkdownView ? leaf.view.file?.path : leaf.getViewState().state?.['file'];
}

async function selectWords(
	app: App,
	view: MarkdownView,
	path: string,
	place: EvidencePlace,
): Promise<Editor | undefined> {
	const file = app.vault.getFileByPath(path);
	const range = file && editorRange(await app.vault.cachedRead(file), place, view.editor.getValue());
	if (!range) {
		new Notice(words.screen.notices.passageGone(path));
		return undefined;
	}
	const from = view.editor.offsetToPos(range.from);
	const to = view.editor.offsetToPos(range.to);
	view.editor.setSelection(from, to);
	view.editor.scrollIntoView({ from, to }, true);
	view.editor.focus();
	return view.editor;
}
