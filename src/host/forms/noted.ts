import type { App, TFile } from 'obsidian';
import { weekOf } from '../../domain/check-in';
import { firstDayOf, type Day } from '../../domain/dates';
import type { Answers, FormSpec, OtherPart } from '../../domain/forms/form';
import { readForm } from '../../domain/forms/read';
import { noteDate } from '../../domain/note-date';
import type { AboutNote } from '../../view/forms/model';
import { textOf } from '../note-text';
import { aboutText } from '../renaming/known-note';
import { aboutIn, sourceNamedIn } from './about';
import { sourcesIn } from './lineage';
import { isSame } from './place';
import type { Source } from './source';

/** What a form's note says. */
export interface Noted {
	readonly text: string;
	readonly answers: Answers;
	readonly others: readonly OtherPart[];
	readonly about: AboutNote;
	/** Title of the note that it comes from. */
	readonly source: string | undefined;
}

/** A note that is gone, by what it said. */
export interface Gone {
	readonly path: string;
	readonly noted: Noted;
}

export function notedIn(app: App, spec: FormSpec, path: string, text: string): Noted {
	const about = aboutIn(app, text, path);
	return { text, ...readForm(text, spec), about, source: sourceNamedIn(app, text, path) };
}

/** Whether a note that came to be is the one that was gone. */
export async function isBackAgain(app: App, spec: FormSpec, file: TFile, { noted }: Gone): Promise<boolean> {
	const text = await textOf(app, file);
	const { kind } = aboutText(text).properties;
	return kind === spec.kind && isSame(readForm(text, spec).answers, noted.answers);
}

/** The day of a note, for one that is written in its place. */
export function dayOfNote({ path, stat }: TFile, { text }: Noted, today: Day): Day {
	const { kind, date, period = '' } = aboutText(text).properties;
	const { day } = noteDate({ path, date, period, created: stat.ctime }, today);
	const first = kind === 'check-in' ? firstDayOf(period) : undefined;
	if (first === undefined || weekOf(day) === period.trim().toUpperCase()) return day;
	return first;
}

/** What a note says it comes from. */
export function sourceOf(app: App, { path }: TFile, { text }: Noted): Source | undefined {
	const leads = sourcesIn(app, aboutText(text).properties, path);
	const { file, target } = leads.find((lead) => lead.file !== undefined) ?? {};
	return file && { path: file.path, block: target?.split('#^')[1] };
}
