import type { App, TFile } from 'obsidian';
import type { Day } from '../../domain/dates';
import type { Answers } from '../../domain/forms/form';
import type { AboutNote } from '../../view/forms/model';
import type { SettingsStore } from '../settings/settings-store';
import type { FormDrafts } from './drafts';
import type { FormKind } from './place';
import type { Source } from './source';

/** Takes something back; false where it reads differently by now. */
export type Back = () => Promise<boolean>;

/** A note that was made with the first words, or was there already. */
export interface MadeNote {
	readonly file: TFile;
	/** How to take it back; absent where it was there. */
	readonly back?: Back;
}

/** What a new note is made from. */
export interface NewFormNote {
	readonly kind: FormKind;
	readonly day: Day;
	/** That of a note which is gone; a check-in is of the day's week. */
	readonly period?: string | undefined;
	readonly answers: Answers;
	readonly about: Partial<AboutNote>;
	readonly from: Source | undefined;
	/** With which the making may have come to an end before it could be remembered. */
	readonly perhaps: Answers | undefined;
}

export interface FormNoteParts {
	readonly app: App;
	readonly choices: SettingsStore;
	readonly drafts: FormDrafts;
	readonly today: () => Day;
	/** Makes a note, or gives the one that is there already. @throws {NotWritten} */
	readonly make: (note: NewFormNote) => Promise<MadeNote>;
	/** Says where a note comes from that it was made; gives how to take that back. */
	readonly link: (made: TFile, from: Source) => Promise<Back | undefined>;
}

/** What a form begins with where no draft was left. */
export interface Beginning {
	readonly answers: Answers;
	readonly about: Partial<AboutNote>;
	/** The note that it comes from. */
	readonly from?: Source | undefined;
}
