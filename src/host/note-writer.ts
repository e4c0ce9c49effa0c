import { type App, normalizePath, type TFile, TFolder } from 'obsidian';
import { dayOf } from '../domain/dates';
import { freePath } from '../domain/file-names';
import { folderInVault } from '../domain/folders';
import type { Kind } from '../domain/kinds';
import { newJot, newNote, type NewNote } from '../domain/new-note';
import { words } from '../i18n';
import { speaksOfCodeBook } from '../index/property-block';

/** Says what could not be written and what to do; its message is for the user. */
export class NotWritten extends Error {}

export interface WrittenNote {
	readonly file: TFile;
	/** Where the cursor goes, in UTF-16 units. */
	readonly cursor: number;
}

/** Makes the plugin's notes. Each call is an act of the user's; an existing file is never touched. */
export class NoteWriter {
	constructor(
		private readonly app: App,
		private readonly folder: () => string,
	) {}

	/** @throws {NotWritten} with the words still in the caller's hands. */
	jot(saying: string, day = today(), isPrivate = false): Promise<WrittenNote> {
		return this.write('jot', newJot(day, saying, isPrivate), day);
	}

	/** @throws {NotWritten} */
	reflection(): Promise<WrittenNote> {
		return this.write('reflection', newNote('reflection', today(), words.templates.reflection));
	}

	/** @throws {NotWritten} */
	checkIn(name: string, text: string): Promise<WrittenNote> {
		return this.create(name, { text, cursor: text.length });
	}

	/** @throws {NotWritten} */
	async codeBook(text: string): Promise<WrittenNote> {
		const folder = folderInVault(this.folder()) ?? '';
		const there = this.app.vault.getFileByPath(normalizePath(`${folder}/${words.codeBook.fileName}.md`));
		if (there !== null && speaksOfCodeBook(await this.app.vault.cachedRead(there)))
			throw new NotWritten(words.codeBook.unreadable(there.path));
		return this.create(words.codeBook.fileName, { text, cursor: text.length });
	}

	/** Named by date and kind, not by the fantasy: a title is read by anyone who sees the file list. */
	private write(kind: Kind, note: NewNote, day = today()): Promise<WrittenNote> {
		return this.create(`${day} ${kind}`, note);
	}

	private async create(name: string, note: NewNote): Promise<WrittenNote> {
		const folder = folderInVault(this.folder());
		if (folder === undefined) throw new NotWritten(words.screen.notices.folderOutside(this.folder()));
		try {
			await this.makeFolder(folder);
			const file = await this.app.vault.create(this.pathFor(folder, name), note.text);
			return { file, cursor: note.cursor };
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			throw new NotWritten(words.screen.notices.noteNotCreated(name, reason));
		}
	}

	private pathFor(folder: string, name: string): string {
		const parent = folder === '' ? this.app.vault.getRoot() : this.app.vault.getAbstractFileByPath(folder);
		const siblings = parent instanceof TFolder ? parent.children.map((child) => child.name) : [];
		return normalizePath(freePath(folder, name, siblings));
	}

	private async makeFolder(folder: string): Promise<void> {
		if (folder === '' || this.app.vault.getAbstractFileByPath(folder) instanceof TFolder) return;
		try {
			await this.app.vault.createFolder(folder);
		} catch (error) {
			// Where case does not matter, a folder of another spelling is this one.
			if (!(await this.app.vault.adapter.exists(folder))) throw error;
		}
	}
}

function today(): string {
	return dayOf(Date.now());
}
