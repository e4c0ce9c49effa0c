import { type App, Notice, type TFile } from 'obsidian';
import { checkInOf, newCheckIn, planRating, weekOf } from '../domain/check-in';
import type { Code, Roots } from '../domain/codes';
import { dayOf } from '../domain/dates';
import { words } from '../i18n';
import type { Snapshot } from '../index/snapshot';
import type { Rated } from '../view/model';
import { confirmed } from './ask';
import { changeNote, textOf } from './note-text';
import type { NoteWriter } from './note-writer';
import { told } from './told';

const text = words.rating;

export interface WeeklyRatingParts {
	readonly app: App;
	readonly writer: NoteWriter;
	readonly roots: () => Roots;
	readonly snapshot: () => Snapshot;
	/** Whether to ask before a check-in is made, and that a yes was said. */
	readonly asks: () => boolean;
	readonly asked: () => void;
}

/** Says how met a code is this week, in this week's check-in: one line, or one digit of the line that is there. */
export class WeeklyRating {
	/** One after the other: two ratings at once must not make two notes. */
	private last: Promise<unknown> = Promise.resolve();
	/** Made just now, so that the index may not know it. */
	private made: { readonly week: string; readonly file: TFile } | undefined;

	constructor(private readonly parts: WeeklyRatingParts) {}

	/** Nothing where nothing was written; the user has been told why, or has said no. */
	rate(code: Code, value: number): Promise<Rated | undefined> {
		const act = () => this.write(code, value);
		const next = this.last.then(act, act);
		this.last = next.catch(() => undefined);
		return next;
	}

	private async write(code: Code, value: number): Promise<Rated | undefined> {
		const { app, roots, snapshot } = this.parts;
		const rating = { code, value, today: dayOf(Date.now()) };
		const week = weekOf(rating.today);
		const known = checkInOf(snapshot().all.notes, rating.today);
		const { vault } = app;
		const made = this.made?.week === week ? vault.getFileByPath(this.made.file.path) : null;
		const file = (known && vault.getFileByPath(known.path)) ?? made;
		const path = file?.path ?? text.fileName(week);
		return told(path, async () => {
			if (file === null) return this.make(rating, week);
			const undo = await changeNote(app, file, (note) => {
				const change = planRating(note, known?.day ?? rating.today, rating, roots());
				return change && [change];
			});
			if (undo !== undefined) return rated(file, undo);
			new Notice(text.notWritten(path));
			return undefined;
		});
	}

	private async make(rating: Parameters<typeof newCheckIn>[0], week: string): Promise<Rated | undefined> {
		const { app, writer, roots, asks, asked } = this.parts;
		const { title, about, yes } = text.make;
		if (asks()) {
			if (!(await confirmed(app, { title: title(week), about }, yes))) return undefined;
			asked();
		}
		const note = newCheckIn(rating, words.templates['check-in'], roots());
		const { file } = await writer.checkIn(text.fileName(week), note);
		this.made = { week, file };
		return rated(file, async () => {
			if (app.vault.getFileByPath(file.path) !== file || (await textOf(app, file)) !== note) return false;
			await app.fileManager.trashFile(file);
			return true;
		});
	}
}

function rated(file: TFile, undo: () => Promise<boolean>): Rated {
	return {
		path: file.path,
		undo: async () => {
			const isBack = await told(file.path, undo);
			if (isBack === false) new Notice(text.notTakenBack(file.path));
			return isBack ?? false;
		},
	};
}
