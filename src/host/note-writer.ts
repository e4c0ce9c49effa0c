import { type App, normalizePath, Notice, type TFile, TFolder } from 'obsidian';
import { type Day, dayOf } from '../domain/dates';
import { freePath, safeName, titleOfPath } from '../domain/file-names';
import { folderInVault } from '../domain/folders';
import type { Answers } from '../domain/forms/form';
import { templateOf } from '../domain/forms/write';
import type { Kind } from '../domain/kinds';
import { newJot, newNote, type NewNote, newNoteFrom, ownValues, privacyValues } from '../domain/new-note';
import type { Settings } from '../domain/settings';
import {
	type Begun,
	type FormedKind,
	formOf,
	withAnswers,
	withBody,
	withLead,
	withWords,
} from '../domain/templates/answered';
import type { PropertyValues } from '../domain/yaml-values';
import { words } from '../i18n';
import { speaksOfCodeBook } from '../index/property-block';
import { makeFolder } from './made-folder';
import { NoteTemplates, type TemplateSays } from './note-templates';

/** Says what could not be written and what to do; its message is for the user. */
export class NotWritten extends Error {}

export interface WrittenNote {
	readonly file: TFile;
	/** As it was written. */
	readonly text: string;
	/** Where the cursor goes, in UTF-16 units. */
	readonly cursor: number;
}

/** What a new note says of itself. */
export interface NoteOptions {
	/** Today where it is absent. */
	readonly day?: Day | undefined;
	readonly period?: string | undefined;
	/** What the user said of it; a template says nothing else of these. */
	readonly properties?: PropertyValues | undefined;
	/** What its file may be named after, where the settings allow that. */
	readonly words?: string | undefined;
	/** What stands above the questions; in a template of the user's, where that does not say where it comes from. */
	readonly lead?: string | undefined;
	/** What else a template of the user's may ask for. */
	readonly says?: TemplateSays | undefined;
}

export interface JotOptions extends Pick<NoteOptions, 'day'> {
	readonly isPrivate?: boolean | undefined;
	/** What it is about, if not about that. */
	readonly about?: string | undefined;
}

interface FromTemplate extends NoteOptions {
	/** What is answered already. */
	readonly answers?: Answers | undefined;
}

/** Makes the plugin's notes. Each call is an act of the user's; an existing file is never touched. */
export class NoteWriter {
	private readonly templates: NoteTemplates;
	/** One after the other: two made at once must not want the same name. */
	private last: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly app: App,
		private readonly settings: () => Settings,
	) {
		this.templates = new NoteTemplates(app, settings);
	}

	/**
	 * A jot of these words to the letter.
	 * @throws {NotWritten} with the words still in the caller's hands.
	 */
	jot(saying: string, { day, isPrivate = false, about }: JotOptions = {}): Promise<WrittenNote> {
		const properties = isPrivate ? { 'hatch-private': true } : {};
		return this.make('jot', { day, properties, words: saying }, (begun, on, further) => {
			const note = begun ? withWords(begun, saying) : newJot(on, saying, further);
			if (about === undefined) return note;
			return (
				withAnswers(note, 'jot', { about }, this.settings().roots) ?? {
					...note,
					text: `${note.text}\n${about}\n`,
				}
			);
		});
	}

	/**
	 * A note with a body of the answers alone; with a template of the user's, all of that with the answers in it.
	 * @throws {NotWritten}
	 */
	note(kind: Kind, { body, ...options }: NoteOptions & { readonly body: string }): Promise<WrittenNote> {
		return this.make(kind, options, (begun, day, further) => {
			const { lead = '' } = options;
			const plain = newNote(kind, day, lead + body, further);
			if (begun === undefined) return plain;
			const led = withLead(begun, lead);
			return withBody(led, kind, plain.text, this.settings().roots) ?? instead(plain, kind);
		});
	}

	/**
	 * A note with all questions of its kind, to be written in as a plain note.
	 * @throws {NotWritten}
	 */
	fromTemplate(kind: FormedKind, options: FromTemplate = {}): Promise<WrittenNote> {
		return this.make(kind, options, (begun, day, further) => {
			const { answers = {}, lead = '' } = options;
			const { roots, situation } = this.settings();
			const builtIn = newNoteFrom(kind, day, lead + templateOf(formOf(kind), situation), further);
			const note = withAnswers(builtIn, kind, answers, roots) ?? builtIn;
			if (begun === undefined) return note;
			return withAnswers(withLead(begun, lead), kind, answers, roots) ?? instead(note, kind);
		});
	}

	/** @throws {NotWritten} */
	async codeBook(text: string): Promise<WrittenNote> {
		const folder = folderInVault(this.settings().folder) ?? '';
		const there = this.app.vault.getFileByPath(normalizePath(`${folder}/${words.codeBook.fileName}.md`));
		if (there !== null && speaksOfCodeBook(await this.app.vault.cachedRead(there)))
			throw new NotWritten(words.codeBook.unreadable(there.path));
		return this.inTurn(() =>
			this.create({ name: words.codeBook.fileName }, () => ({ text, cursor: text.length })),
		);
	}

	/** Begins a note with the user's template, where there is one, and has it made. */
	private make(
		kind: Kind,
		{ day = dayOf(Date.now()), period, properties, words: said = '', says }: NoteOptions,
		compose: (begun: Begun | undefined, day: Day, further: PropertyValues) => NewNote,
	): Promise<WrittenNote> {
		const { noteNames, writesPublish } = this.settings();
		const isPrivate = properties?.['hatch-private'] === true;
		const further = {
			...(period !== undefined && { 'hatch-period': period }),
			...properties,
			...privacyValues(isPrivate, writesPublish),
		};
		// Named by its date alone as long as nobody said otherwise: a title is read by anyone who sees the file list.
		const named = noteNames === 'words' && !isPrivate ? safeName(said) : '';
		const isOfPeriod = (kind === 'check-in' || kind === 'review') && period !== undefined;
		const { checkIn, review } = words.formsNotes.fileNames;
		const ofPeriod = kind === 'review' ? review : checkIn;
		const byDate = isOfPeriod ? ofPeriod(period) : `${day} ${kind}`;
		const name = isOfPeriod || named === '' ? byDate : `${day} ${named}`;
		return this.inTurn(async () => {
			const template = await this.templates.of(kind);
			return this.create({ name, byDate }, (title) => {
				const values = ownValues(kind, day, further);
				const begun = template && this.templates.begun(template, { title, day, values, says });
				return compose(begun, day, further);
			});
		});
	}

	/** @param byDate what a failure calls it: words of the user's belong in no notice. */
	private async create(
		{ name, byDate = name }: { readonly name: string; readonly byDate?: string },
		note: (title: string) => NewNote,
	): Promise<WrittenNote> {
		const { folder: written } = this.settings();
		const folder = folderInVault(written);
		if (folder === undefined) throw new NotWritten(words.screen.notices.folderOutside(written));
		try {
			await makeFolder(this.app, folder);
			const path = this.pathFor(folder, name);
			const { text, cursor } = note(titleOfPath(path));
			return { file: await this.app.vault.create(path, text), text, cursor };
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			throw new NotWritten(words.screen.notices.noteNotCreated(byDate, reason.replaceAll(name, byDate)));
		}
	}

	private pathFor(folder: string, name: string): string {
		const parent = folder === '' ? this.app.vault.getRoot() : this.app.vault.getAbstractFileByPath(folder);
		const siblings = parent instanceof TFolder ? parent.children.map((child) => child.name) : [];
		return normalizePath(freePath(folder, name, siblings));
	}

	private inTurn<T>(act: () => Promise<T>): Promise<T> {
		const next = this.last.then(act);
		this.last = next.catch(() => undefined);
		return next;
	}
}

/** The note without the user's template, of which the user is told. */
function instead(note: NewNote, kind: Kind): NewNote {
	new Notice(words.ownTemplates.noPlace(kind));
	return note;
}
