import type { App } from 'obsidian';
import { applied } from '../../domain/tagging/change';
import type { LastChange } from '../../domain/renaming/last-change';
import type { ChangedNote } from '../../domain/renaming/renaming';
import { takeBack } from '../../domain/renaming/take-back';
import type { Left } from '../../view/renaming/model';
import { changeNote } from '../note-text';
import { type CacheOf, isPrivateNote } from './known-note';
import type { Changed } from './apply';
import { type Course, failed } from './vault-plan';

/** What was taken back, and what of the change is left to try. */
export interface TakenBack extends Changed {
	readonly rest: readonly ChangedNote[];
}

/** Takes a change back note by note, each place where it still reads as it was changed. */
export async function takeBackChange(
	app: App,
	cacheOf: CacheOf,
	{ notes }: Pick<LastChange, 'notes'>,
	{ progressed, isStopped }: Course,
): Promise<TakenBack> {
	const changed: Changed['changed'][number][] = [];
	const [left, rest]: [Left[], ChangedNote[]] = [[], []];
	for (const [at, note] of notes.entries()) {
		if (isStopped()) return { changed, left, rest: [...rest, ...notes.slice(at)], isStopped: true };
		progressed(at, notes.length);
		const { path, places: all } = note;
		const file = app.vault.getFileByPath(path);
		const isPrivate = file === null ? (note.isPrivate ?? true) : await isPrivateNote(app, cacheOf, file);
		let [places, stays, told]: [number, ChangedNote['places'], readonly Left[]] = [0, all, []];
		try {
			if (file === null) told = [{ path, why: 'gone' }];
			else
				await changeNote(app, file, (now) => {
					const { changes, left } = takeBack(now, all);
					const after = left.length > 0 ? applied(now, changes) : '';
					[places, stays] = [changes.length, left];
					told = left.map(({ at, now: written }) => {
						return { path, line: lineOf(after, written, at), written, why: 'changed' };
					});
					return places > 0 ? changes : undefined;
				});
		} catch (error) {
			[places, stays, told] = [0, all, [failed(path, error)]];
		}
		if (places > 0) changed.push({ path, places, isPrivate });
		if (stays.length > 0) rest.push({ ...note, places: stays });
		left.push(...told.map((one) => ({ ...one, isPrivate })));
	}
	return { changed, left, rest, isStopped: false };
}

/** The line, from 0, on which a spelling stands nearest to an offset; where it stands nowhere, that of the offset. */
function lineOf(text: string, written: string, at: number): number {
	const found = [text.indexOf(written, at), text.lastIndexOf(written, at)].filter((place) => place >= 0);
	const [nearest = at] = found.sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
	return text.slice(0, nearest).split('\n').length - 1;
}
