import { type App, normalizePath } from 'obsidian';
import { checkInOf, type NewRating, planRating, ratedLine, weekOf } from '../domain/check-in';
import type { Code } from '../domain/codes';
import { type Day, dayOf } from '../domain/dates';
import { folderInVault, isWithin } from '../domain/folders';
import type { Settings } from '../domain/settings';
import { words } from '../i18n';
import type { Written } from '../view/model';
import { confirmed } from './ask';
import { type CheckIn, checkIns } from './check-ins';
import { changeNote, textOf } from './note-text';
import { type NoteWriter, NotWritten } from './note-writer';
import { told } from './told';
import { written } from './written';

const text = words.rating;

export interface WeeklyRatingParts {
	readonly app: App;
	readonly writer: NoteWriter;
	readonly settings: () => Settings;
	/** Folders that never count: the user's and those of templates. */
	readonly excludedFolders: () => Promise<readonly string[]>;
	/** That a check-in was made after a yes. */
	readonly asked: () => void;
}

/** Says how met a code is this week, in this week's check-in: one line, or one digit of the line that is there. */
export class WeeklyRating {
	/** One after the other: two ratings at once must not make two notes. */
	private last: Promise<unknown> = Promise.resolve();
	/** Made just now, so that the app may have no metadata of it. */
	private made: CheckIn | undefined;

	constructor(private readonly parts: WeeklyRatingParts) {}

	/** Nothing where nothing was written; the user has been told why, or has said no. */
	rate(code: Code, value: number): Promise<Written | undefined> {
		const act = () => this.write(code, value);
		const next = this.last.then(act, act);
		this.last = next.catch(() => undefined);
		return next;
	}

	private async write(code: Code, value: number): Promise<Written | undefined> {
		const { app, settings, excludedFolders } = this.parts;
		const rating = { code, value, today: dayOf(Date.now()) };
		const excluded = await excludedFolders();
		const known = this.checkIn(rating.today, excluded);
		const path = known?.file.path ?? words.formsNotes.fileNames.checkIn(weekOf(rating.today));
		return told(path, async () => {
			if (known === undefined) return this.make(rating, excluded);
			const undo = await changeNote(app, known.file, (note) => {
				const change = planRating(note, known.day, rating, settings().roots);
				return change && [change];
			});
			if (undo === undefined) throw new NotWritten(text.notWritten(path));
			return written(known.file, undo);
		});
	}

	private checkIn(today: Day, excluded: readonly string[]): CheckIn | undefined {
		const { app } = this.parts;
		const known = checkInOf(checkIns(app, excluded, today), today);
		const isMade = this.made?.period === weekOf(today) && isUnread(app, this.made.file.path);
		return known ?? (isMade ? this.made : undefined);
	}

	private async make(rating: NewRating, excluded: readonly string[]): Promise<Written | undefined> {
		const { app, writer, settings, asked } = this.parts;
		const { roots, folder, asksBeforeCheckIn } = settings();
		if (excluded.some((other) => isWithin(folderInVault(folder) ?? '', other)))
			throw new NotWritten(text.excluded(folder));
		const period = weekOf(rating.today);
		const name = words.formsNotes.fileNames.checkIn(period);
		if (isUnread(app, normalizePath(`${folderInVault(folder) ?? ''}/${name}.md`)))
			throw new NotWritten(words.screen.cli.notReady);
		const { title, about, yes } = text.make;
		if (asksBeforeCheckIn && !(await confirmed(app, { title: title(period), about }, yes))) return undefined;
		const day = rating.today;
		const answers = { met: ratedLine(rating, roots) };
		const { file, text: note } = await writer.fromTemplate('check-in', { day, period, answers });
		this.made = { kind: 'check-in', file, day, period };
		if (asksBeforeCheckIn) asked();
		return written(file, async () => {
			if (app.vault.getFileByPath(file.path) !== file || (await textOf(app, file)) !== note) return false;
			await app.fileManager.trashFile(file);
			return true;
		});
	}
}

/** Whether a note is there that the app has no metadata of yet. */
function isUnread({ vault, metadataCache }: App, path: string): boolean {
	const file = vault.getFileByPath(path);
	return file !== null && metadataCache.getFileCache(file) === null;
}
