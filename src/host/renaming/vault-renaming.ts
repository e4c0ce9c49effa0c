import type { App } from 'obsidian';
import type { CodeBook } from '../../domain/codebook/book';
import { codeOfTag, slugCode, tagOfCode, type Code, type Roots } from '../../domain/codes';
import type { LastChange } from '../../domain/renaming/last-change';
import type { ChangedNote, Renaming } from '../../domain/renaming/renaming';
import { readProperties } from '../../domain/properties';
import { asInEditor } from '../../domain/written-change';
import { settingsBack, settingsRenamed } from '../../domain/renaming/settings';
import { changedPlaces } from '../../domain/renaming/take-back';
import type { Settings } from '../../domain/settings';
import { words } from '../../i18n';
import { hasNoReadableProperties } from '../../index/property-block';
import { inSlices } from '../../index/slices';
import type { Outcome, PlannedNote, VaultPlan } from '../../view/renaming/model';
import { namesOf } from '../../view/renaming/names';
import { NotWritten } from '../note-writer';
import type { SettingsStore } from '../settings-store';
import { applyPlan, type Changed } from './apply';
import { aboutText } from './known-note';
import type { LastChangeFile } from './last-change';
import { type NotePlanner, notePlanner } from './planner';
import { takeBackChange } from './undo';
import { clockOf, type Course, planForVault } from './vault-plan';

const text = words.vaultChange;

export interface RenamingSources {
	readonly app: App;
	readonly choices: SettingsStore;
	readonly book: () => CodeBook;
	readonly record: LastChangeFile;
	/** Whether the plugin has ended: what is under way stops then. */
	readonly isEnded: () => boolean;
}

/** What was done, note by note and in all. */
export interface Done extends Changed {
	readonly outcome: Outcome;
}

/** Renames across the vault: plan, apply, and the way back. One change at a time. */
export class VaultRenaming {
	private isBusy = false;

	constructor(private readonly sources: RenamingSources) {}

	/** Reads only; nothing where it was stopped. */
	plan(renaming: Renaming, course: Course): Promise<VaultPlan | undefined> {
		const { app, book } = this.sources;
		const planner = this.planner(renaming);
		const code =
			renaming.of === 'code' ? codeOfTag(tagOfCode(renaming.to, this.roots), this.roots) : undefined;
		const isKnown = code !== undefined && code === slugCode(code) && book().has(code);
		return planForVault({ app, renaming, roots: this.roots, planner, isKnown }, this.owned(course));
	}

	/** Changes notes of a plan, and then the settings that name what was renamed. @throws {NotWritten} */
	apply({ renaming, merges }: VaultPlan, notes: readonly PlannedNote[], course: Course): Promise<Done> {
		return this.alone(async () => {
			const { app, choices } = this.sources;
			const names = namesOf(renaming, this.roots);
			const after = settingsRenamed(choices.current, renaming, merges);
			const moved = Object.keys(after) as (keyof Settings)[];
			const before = Object.fromEntries(moved.map((name) => [name, choices.current[name]]));
			const change = { version: 1, made: Date.now(), renaming } as const;
			const settings = moved.length > 0 ? { settings: { before, after } } : {};
			const meant: ChangedNote[] = [];
			await inSlices(notes, (note) => meant.push(placesOf(note)), clockOf(course));
			await this.keep({ ...change, notes: meant, ...settings });
			const done = await applyPlan(app, notes, this.planner(renaming), this.owned(course));
			const { isStopped } = done;
			if (moved.length > 0 && !isStopped) await choices.change(after);
			await this.keep({ ...change, notes: done.notes, ...(isStopped ? {} : settings) });
			const isRoots = renaming.of === 'roots';
			const stays = moved.length === 0 ? [] : [isRoots ? text.rootsStay(names.from) : text.settingsStay];
			return withOutcome(done, notes.length, isStopped ? stays : isRoots ? [text.rootsAre(names.to)] : []);
		});
	}

	/** Takes the last change back; what cannot be taken back stays in the record. @throws {NotWritten} */
	undo(course: Course): Promise<Done> {
		return this.alone(async () => {
			const { app, choices, record } = this.sources;
			const change = await record.load();
			if (change === undefined) throw new NotWritten(text.undoNothing);
			const { settings, ...others } = change;
			const done = await takeBackChange(app, change, this.owned(course));
			const { rest, isStopped } = done;
			if (settings !== undefined && !isStopped) await choices.change(settingsBack(choices.current, settings));
			await this.keep({ ...(isStopped ? change : others), notes: rest });
			return withOutcome(done, change.notes.length, rest.length > 0 ? [text.staysUndoable] : []);
		});
	}

	/** Whether a note is not for others to see; one that is gone is told of to nobody. */
	async isPrivate(path: string): Promise<boolean> {
		const { app } = this.sources;
		const file = app.vault.getFileByPath(path);
		if (file === null) return true;
		const cache = app.metadataCache.getFileCache(file);
		if (cache !== null && !hasNoReadableProperties(cache)) return readProperties(cache.frontmatter).isPrivate;
		return aboutText(asInEditor(await app.vault.cachedRead(file))).isPrivate;
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

	/** A record of nothing goes. */
	private async keep(change: LastChange): Promise<void> {
		const { record } = this.sources;
		try {
			await (change.notes.length > 0 || change.settings ? record.keep(change) : record.forget());
		} catch (error) {
			throw new NotWritten(text.noRecord(error instanceof Error ? error.message : String(error)));
		}
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

function placesOf({ path, text: before, occurrences }: PlannedNote): ChangedNote {
	return { path, places: changedPlaces(before, occurrences) };
}

function withOutcome(done: Changed, of: number, also: readonly string[]): Done {
	const { changed, left, isStopped } = done;
	const places = changed.reduce((sum, note) => sum + note.places, 0);
	return { ...done, outcome: { notes: changed.length, places, of, left, isStopped, also } };
}
