import { type App, type Command, MarkdownView, Notice } from 'obsidian';
import { words } from '../i18n';
import type { Draft } from './draft';
import { JotModal } from './jot-modal';
import { type NoteWriter, NotWritten } from './note-writer';
import { patternsViewType } from './patterns-view';
import { tagSelection, type TaggingParts } from './tag-selection';

export interface CommandParts extends TaggingParts {
	readonly app: App;
	readonly writer: NoteWriter;
	readonly draft: Draft;
}

const names = words.screen.commands;

/** Every command, a row each: menu, palette and ribbon follow from it. */
export function commands(parts: CommandParts): Command[] {
	const { app, writer, draft } = parts;
	return [
		{
			id: 'jot',
			name: names.jot,
			icon: 'feather',
			callback: () => new JotModal(app, writer, draft).open(),
		},
		{
			id: 'reflect',
			name: names.reflect,
			icon: 'book-open',
			callback: () => void reflect(app, writer),
		},
		{
			id: 'tag-selection',
			name: names.tag,
			icon: 'tag',
			editorCallback: (editor, context) => tagSelection(editor, context.file?.path ?? '', parts),
		},
		{
			id: 'open-pattern-view',
			name: names.patterns,
			icon: 'layers',
			callback: () => void openPatterns(app),
		},
	];
}

/** Shows the pattern view where it is open already, else in a new tab. */
export async function openPatterns(app: App): Promise<void> {
	const [open] = app.workspace.getLeavesOfType(patternsViewType);
	const leaf = open ?? app.workspace.getLeaf('tab');
	if (open === undefined) await leaf.setViewState({ type: patternsViewType, active: true });
	await app.workspace.revealLeaf(leaf);
}

/** Makes a reflection and puts the cursor where its first answer goes. */
async function reflect(app: App, writer: NoteWriter): Promise<void> {
	try {
		const { file, cursor } = await writer.reflection();
		const leaf = app.workspace.getLeaf('tab');
		await leaf.openFile(file, { active: true, state: { mode: 'source' } });
		if (!(leaf.view instanceof MarkdownView)) return;
		leaf.view.editor.setCursor(leaf.view.editor.offsetToPos(cursor));
		leaf.view.editor.focus();
	} catch (error) {
		if (!(error instanceof NotWritten)) throw error;
		new Notice(error.message);
	}
}
