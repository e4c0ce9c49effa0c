import type { App } from 'obsidian';
import { changesNow } from '../../domain/renaming/apply';
import type { ChangedNote, Occurrence } from '../../domain/renaming/renaming';
import { changedPlaces } from '../../domain/renaming/take-back';
import type { Left, PlannedNote } from '../../view/renaming/model';
import { changeNote } from '../note-text';
import { aboutText } from './known-note';
import type { NotePlanner } from './planner';
import { type Course, failed } from './vault-plan';

/** What became of several notes: those changed with the number of places, and what stayed as it was. */
export interface Changed {
	readonly changed: readonly (Pick<PlannedNote, 'path' | 'isPrivate'> & { readonly places: number })[];
	readonly left: readonly Left[];
	readonly isStopped: boolean;
}

/** The same with what was done of the plan, and the way back. */
export interface Applied extends Changed {
	readonly changed: readonly (PlannedNote & { readonly places: number })[];
	readonly notes: readonly ChangedNote[];
}

/**
 * Changes the notes of a plan one after the other, each whole or not at all. What reads differently by then is left,
 * never forced; a note that fails is named and the rest goes on.
 */
export async function applyPlan(
	app: App,
	planned: readonly PlannedNote[],
	planner: NotePlanner,
	{ progressed, isStopped }: Course,
): Promise<Applied> {
	const changed: Applied['changed'][number][] = [];
	const notes: ChangedNote[] = [];
	const left: Left[] = [];
	for (const [at, note] of planned.entries()) {
		if (isStopped()) return { changed, notes, left, isStopped: true };
		progressed(at, planned.length);
		const { path, isPrivate } = note;
		let places: ChangedNote['places'] = [];
		let skipped: readonly Occurrence[] = [];
		const file = app.vault.getFileByPath(path);
		try {
			if (file === null) left.push({ path, why: 'gone', isPrivate });
			else
				await changeNote(app, file, (now) => {
					const replan = () => planner(now, aboutText(now).properties);
					const found = changesNow(now, note.text, note.occurrences, replan);
					skipped = found.skipped;
					places = changedPlaces(now, found.changes);
					return found.changes.length > 0 ? found.changes : undefined;
				});
			for (const { line, was } of skipped) left.push({ path, line, written: was, why: 'changed', isPrivate });
		} catch (error) {
			left.push({ ...failed(path, error), isPrivate });
		}
		// What an editor took over before it failed may be saved yet: then it can be taken back.
		if (places.length === 0) continue;
		notes.push({ path, places, isPrivate });
		const stays = new Set(skipped);
		const occurrences = note.occurrences.filter((one) => !stays.has(one));
		changed.push({ ...note, occurrences, places: occurrences.length });
	}
	return { changed, notes, left, isStopped: false };
}
