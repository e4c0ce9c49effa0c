import { type App, type Command, type Editor, MarkdownView, Notice, type TFile } from 'obsidian';
import { sideOf } from '../domain/kinds';
import { lenses } from '../domain/lenses';
import { readProperties } from '../domain/properties';
import { words } from '../i18n';
import type { AsidesFinder } from './asides/asides-finder';
import type { Draft } from './draft';
import { JotModal } from './jot-modal';
import { type NoteWriter, NotWritten } from './note-writer';
import { changeOrRemoveTag } from './change-tag';
import { openPatterns } from './open-patterns';
import type { SettingsStore } from './settings-store';
import type { QuietLine } from './suggesting/quiet-line';
import { suggestForNote } from './suggesting/suggest-for-note';
import { tagSelection } from './tag-selection';
import type { RenamingActs } from './renaming/renaming-acts';
import type { Tagging } from './tagging';

export interface CommandParts {
	readonly app: App;
	readonly tagging: Tagging;
	readonly renaming: RenamingActs;
	readonly openCodeBook: () => void;
	readonly writer: NoteWriter;
	readonly draft: Draft;
	readonly choices: SettingsStore;
	readonly asides: AsidesFinder;
	readonly quietLine: QuietLine;
}

const names = words.screen.commands;

/** Every command, a row each: menu, palette and ribbon follow from it. */
export function commands(parts: CommandParts): Command[] {
	const { app, writer, draft, tagging, renaming } = parts;
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
			id: 'rename-tag',
			name: names.renameTag,
			icon: 'replace-all',
			callback: renaming.renameTag,
		},
		{
			id: 'undo-vault-change',
			name: names.undoVaultChange,
			icon: 'undo-2',
			checkCallback(isChecking) {
				if (!isChecking) renaming.undo();
				return renaming.hasChange();
			},
		},
		{
			id: 'suggest-tags',
			name: names.suggest,
			icon: 'lightbulb',
			checkCallback(isChecking) {
				const view = app.workspace.getActiveViewOfType(MarkdownView);
				if (view?.file?.extension !== 'md' || isNeverCounted(app, view.file)) return false;
				if (!isChecking) void suggestForNote(view, parts);
				return true;
			},
		},
		{
			id: 'find-asides',
			name: names.asides,
			icon: 'search',
			callback: () => parts.asides.open(),
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

/** Whether a note is a code book or a pattern note, by what the app knows of it. */
function isNeverCounted({ metadataCache }: App, file: TFile): boolean {
	const { kind } = readProperties(metadataCache.getFileCache(file)?.frontmatter);
	return kind !== undefined && kind !== 'unknown' && sideOf(kind) === 'none';
}
