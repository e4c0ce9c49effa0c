import type { App } from 'obsidian';
import type { CodeBook } from '../../domain/codebook/book';
import { codeOfTag, slugCode, tagOfCode, type Code, type Roots } from '../../domain/codes';
import type { LastChange } from '../../domain/renaming/last-change';
import type { ChangedNote, Renaming } from '../../domain/renaming/renaming';
import { settingsBack, settingsRenamed } from '../../domain/renaming/settings';
import { changedPlaces } from '../../domain/renaming/take-back';
import type { Settings } from '../../domain/settings';
import { words } from '../../i18n';
import { inSlices } from '../../index/slices';
import type { Outcome, PlannedNote, VaultPlan } from '../../view/renaming/model';
import { namesOf } from '../../view/renaming/names';
import { NotWritten } from '../note-writer';
import type { SettingsStore } from '../settings/settings-store';
import { type Applied, applyPlan, type Changed } from './apply';
import { besides } from './besides';
import type { CacheOf } from './known-note';
import type { LastChangeFile } from './last-change';
import { type NotePlanner, notePlanner } from './planner';
import { takeBackChange } from './undo';
import { clockOf, type Course, planForVault, reasonOf } from './vault-plan';

const text = words.vaultChange;

export interface RenamingSources {
	readonly app: App;
	readonly cacheOf: CacheOf;
	readonly choices: SettingsStore;
	readonly book: () => CodeBook;
	readonly record: LastChangeFile;
	/** Whether the plugin has ended: what is under way stops then. */
	readonly isEnded: () => boolean;
}

/** What was done, in all. */
export interface Done {
	readonly outcome: Outcome;
	/** What went wrong besides the notes, which the outcome tells as well. */
	readonly problems: readonly string[];
}

/** Renames across the vault: plan, apply, and the way back. One change at a time. */
export class VaultRenaming {
	private isBusy = false;

	constructor(private readonly sources: RenamingSources) {}

	/** Reads only; nothing where it was stopped. */
	async plan(renaming: Renaming, course: Course): Promise<VaultPlan | undefined> {
		const { app, book, cacheOf, record, choices } = this.sources;
		const { examplesFolder } = choices.current;
		const planner = this.planner(renaming);
		const code =
			renaming.of === 'code' ? codeOfTag(tagOfCode(renaming.to, this.roots), this.roots) : undefined;
		const isKnown = code !== undefined && code === slugCode(code) && book().has(code);
		const parts = { app, cacheOf, renaming, roots: this.roots, planner, isKnown, examplesFolder };
		const plan = await planForVault(parts, this.owned(course));
		const known = { book: book(), roots: this.roots, last: record.current };
		return plan && { ...plan, also: besides(renaming, plan.notes, known) };
	}

	/** Changes notes of a plan, and then the settings that name what was renamed. @throws {NotWritten} */
	apply(plan: VaultPlan, notes: readonly PlannedNote[], course: Course): Promise<Done & Applied> {
		return this.alone(async () => {
			const { app, choices, record } = this.sources;
			const { renaming } = plan;
			const names = namesOf(renaming, this.roots);
			const after = settingsRenamed(choices.current, renaming, plan.merges);
			const moved = Object.keys(after) as (keyof Settings)[];
			const before = Object.fromEntries(moved.map((name) => [name, choices.current[name]]));
			const change = { version: 1, made: Date.now(), renaming } as const;
			const settings = moved.length > 0 ? { settings: { before, after } } : {};
			const meant: ChangedNote[] = [];
			await inSlices(notes, (note) => meant.push(placesOf(note)), clockOf(course));
			const former = await record.load();
			if (meant.length + moved.length > 0)
				try {
					await record.keep({ ...change, notes: meant, ...settings });
				} catch (error) {
					throw new NotWritten(text.noRecord(reasonOf(error)));
				}
			const done = await applyPlan(app, notes, this.planner(renaming), this.owned(course));
			const { isStopped } = done;
			const isMoved = moved.length > 0 && !isStopped;
			if (isMoved) await choices.change(after);
			const isDone = isMoved || done.notes.length > 0;
			const kept = isDone ? { ...change, notes: done.notes, ...(isMoved && settings) } : former;
			const isRoots = renaming.of === 'roots';
			const isPart = notes.length < plan.notes.length || done.left.length + plan.unchanged.length > 0;
			const also: string[] = [];
			if (isRoots) also.push(isStopped ? text.rootsStay(names.from) : text.rootsAre(names.from, names.to));
			else if (moved.length > 0 && isStopped) also.push(text.settingsStay);
			else if (isMoved && isPart) also.push(text.settingsMoved(names.from, names.to));
			return this.kept(kept, done, notes.length, also);
		});
	}

	/**
	 * Takes the last change back; what cannot be taken back stays in the record.
	 * @param made when the change was made that is meant; without it the last one, whichever it is.
	 * @throws {NotWritten}
	 */
	undo(course: Course, made?: number): Promise<Done & Changed> {
		return this.alone(async () => {
			const { app, choices, record, cacheOf } = this.sources;
			const change = await record.load();
			if (change === undefined) throw new NotWritten(text.undoNothing);
			if (made !== undefined && made !== change.made) throw new NotWritten(text.undoOther);
			const { settings, ...others } = change;
			const done = await takeBackChange(app, cacheOf, change, this.owned(course));
			const { rest, isStopped } = done;
			if (settings !== undefined && !isStopped) await choices.change(settingsBack(choices.current, settings));
			const also = rest.length > 0 ? [text.staysUndoable] : [];
			return this.kept({ ...(isStopped ? change : others), notes: rest }, done, change.notes.length, also);
		});
	}

	/** Whether a code, without what is nested, is one of ours in notes without a kind. */
	isKnown(code: Code): boolean {
		const { choices, book } = this.sources;
		return choices.current.earlierTags === 'count' || book().has(code);
	}

	private get roots(): Roots {
		return this.sources.choices.current.roots;
	}

	private planner(renaming: Renaming): NotePlanner {
		return notePlanner(renaming, this.roots, (code) => this.isKnown(code));
	}

	private owned({ progressed, isStopped }: Course): Course {
		return { progressed, isStopped: () => this.sources.isEnded() || isStopped() };
	}

	/** What was done, with the way back written down; where that fails by now, it is said. */
	private async kept<T extends Changed>(
		change: LastChange | undefined,
		done: T,
		of: number,
		also: readonly string[],
	): Promise<Done & T> {
		const problems = await this.sources.record.keep(change).then(
			() => [],
			(error: unknown) => [text.recordStays(reasonOf(error))],
		);
		const { changed, left, isStopped } = done;
		const places = changed.reduce((sum, note) => sum + note.places, 0);
		const outcome = { notes: changed.length, places, of, left, isStopped, also: [...also, ...problems] };
		return { ...done, outcome, problems };
	}

	private async alone<T>(act: () => Promise<T>): Promise<T> {
		if (this.isBusy) throw new NotWritten(text.busy);
		this.isBusy = true;
		try {
			return await act();
		} finally {
			this.isBusy = false;
		}
	}
}

function placesOf({ path, text: before, occurrences, isPrivate }: PlannedNote): ChangedNote {
	return { path, places: changedPlaces(before, occurrences), isPrivate };
}
