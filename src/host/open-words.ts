import { type App, MarkdownView, Notice, TFile, type WorkspaceLeaf } from 'obsidian';
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

	/** Opens a note in the editor with exactly these words selected, or at its start for words said of the whole note. */
	async open(target: OpenableWords, inNewPane: boolean): Promise<void> {
		const file = this.app.vault.getAbstractFileByPath(target.path);
		if (!(file instanceof TFile)) {
			new Notice(words.screen.notices.noteGone(target.path));
			return;
		}
		const leaf = this.leafFor(file, inNewPane);
		this.reading = leaf;
		await leaf.openFile(file, { active: true, state: { mode: 'source' } });
		await this.app.workspace.revealLeaf(leaf);
		if (leaf.view instanceof MarkdownView && target.place !== undefined) {
			await selectWords(this.app, leaf.view, file, target.place);
		}
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

async function selectWords(app: App, view: MarkdownView, file: TFile, place: EvidencePlace): Promise<void> {
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
