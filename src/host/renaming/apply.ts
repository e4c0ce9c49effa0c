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
	readonly changed: readonly { readonly path: string; readonly places: number }[];
	readonly left: readonly Left[];
	readonly isStopped: boolean;
}

/** The same, with the way back. */
export interface Applied extends Changed {
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
	const notes: ChangedNote[] = [];
	const left: Left[] = [];
	const result = (isCut: boolean) => ({
		...{ notes, left, isStopped: isCut },
		changed: notes.map(({ path, places }) => ({ path, places: places.length })),
	});
	for (const [at, note] of planned.entries()) {
		if (isStopped()) return result(true);
		progressed(at, planned.length);
		const { path, isPrivate } = note;
		const done = await applyTo(app, note, planner);
		if (done.places.length > 0) notes.push({ path, places: done.places });
		left.push(...done.left.map((one) => ({ ...one, isPrivate })));
	}
	return result(false);
}

async function applyTo(
	app: App,
	{ path, text, occurrences }: PlannedNote,
	planner: NotePlanner,
): Promise<{ places: ChangedNote['places']; left: readonly Left[] }> {
	let places: ChangedNote['places'] = [];
	let skipped: readonly Occurrence[] = [];
	const file = app.vault.getFileByPath(path);
	if (file === null) return { places, left: [{ path, why: 'gone' }] };
	try {
		await changeNote(app, file, (now) => {
			const replan = () => planner(now, aboutText(now).properties);
			const found = changesNow(now, text, occurrences, replan);
			skipped = found.skipped;
			places = changedPlaces(now, found.changes);
			return found.changes.length > 0 ? found.changes : undefined;
		});
	} catch (error) {
		// What an editor took over may be saved yet: then it can be taken back.
		return { places, left: [failed(path, error)] };
	}
	const left = skipped.map(({ line, was }) => ({ path, line, written: was, why: 'changed' as const }));
	return { places, left };
}
