import type { TFile } from 'obsidian';
import type { Answers } from '../../domain/forms/form';
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
	/** Others whose words it holds. */
	readonly others?: readonly TFile[];
}

/** A new note with its first answers; what grows out of a private note is private. */
export async function begun(
	{ app }: FollowParts,
	{ fantasy, file, move, others = [] }: Origin,
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
			...(areTheyPrivate.includes(true) && { isPrivate: true }),
		},
		from: file && { path: file.path, move },
	};
}
