import type { TFile } from 'obsidian';
import type { Day } from '../../domain/dates';
import type { Answers } from '../../domain/forms/form';
import type { Counted } from '../../index/counted';
import type { Snapshot } from '../../index/snapshot';
import { folded } from '../../report/selected-notes';
import type { AboutNote } from '../../view/forms/model';
import type { Beginning } from '../forms/form-parts';
import type { Source } from '../forms/source';
import { isPrivateNote } from '../renaming/known-note';
import type { FollowParts } from './parts';

/** What a note of the action side grows out of. */
export interface Origin {
	readonly fantasy?: string | undefined;
	/** The note that it comes from. */
	readonly file?: TFile | undefined;
	readonly move?: Source['move'];
	/** The day that the move was for. */
	readonly day?: Day | undefined;
	/** Others whose words it holds. */
	readonly others?: readonly TFile[];
	/** Whether it is begun on a page that is private, which the index may not know yet. */
	readonly isPrivate?: boolean;
}

/** A new note with its first answers; what grows out of a private note is private, and what names a fantasy that only such notes name. */
export async function begun(
	{ app, snapshot }: FollowParts,
	{ fantasy, file, move, day, others = [], isPrivate = false }: Origin,
	answers: Answers,
	about: Partial<AboutNote> = {},
): Promise<Beginning> {
	const used = file === undefined ? others : [file, ...others];
	const cacheOf = (note: TFile) => app.metadataCache.getFileCache(note);
	const areTheyPrivate = await Promise.all(used.map((note) => isPrivateNote(app, cacheOf, note)));
	return {
		answers,
		about: {
			...about,
			...(fantasy && { fantasy }),
			...((isPrivate || areTheyPrivate.includes(true) || isSecret(snapshot(), fantasy)) && {
				isPrivate: true,
			}),
		},
		from: file && { path: file.path, move, day },
	};
}

function isSecret(
	{ all, shareable }: Pick<Snapshot, 'all' | 'shareable'>,
	fantasy: string | undefined,
): boolean {
	if (!fantasy) return false;
	const name = folded(fantasy);
	const isTold = ({ notes }: Counted) =>
		notes.some(({ fantasies }) => fantasies.some((other) => folded(other) === name));
	return isTold(all) && !isTold(shareable);
}
