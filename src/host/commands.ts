import { type App, type Command, type Editor, MarkdownView, Notice } from 'obsidian';
import { lenses } from '../domain/lenses';
import { words } from '../i18n';
import type { Draft } from './draft';
import { JotModal } from './jot-modal';
import { type NoteWriter, NotWritten } from './note-writer';
import { changeOrRemoveTag } from './change-tag';
import { openPatterns } from './open-patterns';
import { tagSelection } from './tag-selection';
import type { Tagging } from './tagging';

export interface CommandParts {
	readonly app: App;
	readonly tagging: Tagging;
	readonly openCodeBook: () => void;
	readonly writer: NoteWriter;
	readonly draft: Draft;
}

const names = words.screen.commands;

/** Every command, a row each: menu, palette and ribbon follow from it. */
export function commands(parts: CommandParts): Command[] {
	const { app, writer, draft, tagging } = parts;
	const nearTag =
		(run: (editor: Editor, path: string) => void): NonNullable<Command['editorCheckCallback']> =>
		(isChecking, editor, { file }) => {
			const applies = tagging.isTagNear(editor);
			if (applies && !isChecking) run(editor, file?.path ?? '');
			return applies;
		};
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
			editorCallback: (editor, { file }) => tagSelection(editor, file?.path ?? '', tagging),
		},
		...lenses.map((lens): Command => ({
			id: `tag-selection-${lens}`,
			name: names.tagAs[lens],
			icon: 'tag',
			editorCallback: (editor, { file }) => tagSelection(editor, file?.path ?? '', tagging, lens),
		})),
		{
			id: 'change-tag',
			name: names.changeTag,
			icon: 'pencil',
			editorCheckCallback: nearTag((editor, path) => changeOrRemoveTag(editor, path, tagging)),
		},
		{
			id: 'tag-details',
			name: names.tagDetails,
			icon: 'info',
			editorCheckCallback: nearTag((editor) => {
				if (!tagging.showDetails(editor)) new Notice(words.details.none);
			}),
		},
		{
			id: 'open-code-book',
			name: names.codeBook,
			icon: 'book-marked',
			callback: parts.openCodeBook,
		},
		{
			id: 'open-pattern-view',
			name: names.patterns,
			icon: 'layers',
			callback: () => void openPatterns(app),
		},
	];
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
