import type { App } from 'obsidian';
import { applied } from '../../domain/tagging/change';
import type { LastChange } from '../../domain/renaming/last-change';
import type { ChangedNote } from '../../domain/renaming/renaming';
import { takeBack } from '../../domain/renaming/take-back';
import type { Left } from '../../view/renaming/model';
import { changeNote } from '../note-text';
import type { Changed } from './apply';
import { type Course, failed } from './vault-plan';

/** What was taken back, and what of the change is left to try. */
export interface TakenBack extends Changed {
	readonly rest: readonly ChangedNote[];
}

/** Takes a change back note by note, each place where it still reads as it was changed. */
export async function takeBackChange(
	app: App,
	{ notes }: Pick<LastChange, 'notes'>,
	{ progressed, isStopped }: Course,
): Promise<TakenBack> {
	const changed: Changed['changed'][number][] = [];
	const [left, rest]: [Left[], ChangedNote[]] = [[], []];
	for (const [at, note] of notes.entries()) {
		if (isStopped()) {
			rest.push(...notes.slice(at));
			return { changed, left, rest, isStopped: true };
		}
		progressed(at, notes.length);
		const { path } = note;
		const done = await takeBackIn(app, note);
		if (done.places > 0) changed.push({ path, places: done.places });
		if (done.rest.length > 0) rest.push({ path, places: done.rest });
		left.push(...done.left);
	}
	return { changed, left, rest, isStopped: false };
}

async function takeBackIn(
	app: App,
	{ path, places }: ChangedNote,
): Promise<{ places: number; rest: ChangedNote['places']; left: readonly Left[] }> {
	const file = app.vault.getFileByPath(path);
	if (file === null) return { places: 0, rest: places, left: [{ path, why: 'gone' }] };
	const done: { places: number; rest: ChangedNote['places']; left: readonly Left[] }[] = [];
	try {
		await changeNote(app, file, (now) => {
			const { changes, left } = takeBack(now, places);
			const after = applied(now, changes);
			const told = left.map(({ at, now: written }) => {
				const line = lineOf(after, written, at);
				return { path, line, written, why: 'changed' } as const;
			});
			done.push({ places: changes.length, rest: left, left: told });
			return changes.length > 0 ? changes : undefined;
		});
	} catch (error) {
		return { places: 0, rest: places, left: [failed(path, error)] };
	}
	return done.at(-1) ?? { places: 0, rest: [], left: [] };
}

/** The line, from 0, on which a spelling stands nearest to an offset; where it stands nowhere, that of the offset. */
function lineOf(text: string, written: string, at: number): number {
	const found = [text.indexOf(written, at), text.lastIndexOf(written, at)].filter((place) => place >= 0);
	const [nearest = at] = found.sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
	return text.slice(0, nearest).split('\n').length - 1;
}
