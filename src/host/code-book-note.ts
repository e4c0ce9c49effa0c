import { type App, Notice, type TFile } from 'obsidian';
import { appendCode, newCodeBookNote } from '../domain/codebook/writing';
import { labelOfSpelling, type Code, type Roots } from '../domain/codes';
import { words } from '../i18n';
import { changeNote } from './note-text';
import type { NoteWriter } from './note-writer';

export interface CodeBookNoteParts {
	readonly app: App;
	readonly writer: NoteWriter;
	readonly roots: () => Roots;
	/** The path of the note; nothing where there is none. @throws {NotWritten} where that is not known yet. */
	readonly path: () => Promise<string | undefined>;
	/** Codes made before there was a note for them, and what becomes of that list once they stand in it. */
	readonly ownCodes: () => readonly Code[];
	readonly taken: () => void;
}

/** The note that the user's own codes stand in: made when it is first needed, and otherwise only added to. */
export class CodeBookNote {
	/** One after the other: two codes made at once must not make two notes. */
	private last: Promise<unknown> = Promise.resolve();
	private made: TFile | undefined;

	constructor(private readonly parts: CodeBookNoteParts) {}

	/** @throws {NotWritten} */
	file(): Promise<TFile> {
		return this.inTurn(async () => (await this.known()) ?? (await this.make([])));
	}

	/** Adds a line for a code made by the user; what stands in the note stays as it is. */
	async add(code: Code, label = labelOfSpelling(code)): Promise<void> {
		try {
			await this.inTurn(async () => {
				const file = await this.known();
				if (file === undefined) await this.make([code]);
				else await this.append(file, code, label);
			});
			new Notice(words.codeBook.added(label));
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			new Notice(words.codeBook.notAdded(label, reason));
		}
	}

	private async make(codes: readonly Code[]): Promise<TFile> {
		const { writer, roots, ownCodes, taken } = this.parts;
		const all = [...new Set([...ownCodes(), ...codes])];
		const text = newCodeBookNote(
			all.map((code) => ({ code, label: labelOfSpelling(code) })),
			roots(),
		);
		const { file } = await writer.codeBook(text);
		this.made = file;
		if (ownCodes().length > 0) taken();
		return file;
	}

	private async append(file: TFile, code: Code, label: string): Promise<void> {
		const { app, roots } = this.parts;
		await changeNote(app, file, (text) => {
			const change = appendCode(text, { code, label }, roots());
			return change && [change];
		});
	}

	private async known(): Promise<TFile | undefined> {
		const path = await this.parts.path();
		const found = path === undefined ? null : this.parts.app.vault.getFileByPath(path);
		if (found !== null) return found;
		const { made } = this;
		return made !== undefined && this.parts.app.vault.getFileByPath(made.path) === made ? made : undefined;
	}

	private inTurn<T>(act: () => Promise<T>): Promise<T> {
		const next = this.last.then(act, act);
		this.last = next.catch(() => undefined);
		return next;
	}
}
