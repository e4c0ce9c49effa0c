import { dayOf } from '../../domain/dates';
import type { SettingsStore } from '../settings/settings-store';
import type { FormDrafts } from './drafts';
import { FormNote } from './form-note';
import type { Beginning } from './form-parts';
import { makeFormNote, type NewNotesParts } from './new-notes';
import { type FormPlace, newDraftId } from './place';
import { leaveTrace } from './trace';

export interface BeginningParts extends NewNotesParts {
	readonly drafts: FormDrafts;
	readonly choices: SettingsStore;
}

/** The form of a place; where its note is gone, that of a new one with what was left behind. */
export function beginForm(parts: BeginningParts, place: FormPlace, beginning?: Beginning): FormNote {
	const { app, drafts, choices } = parts;
	const isGone = place.path !== undefined && app.vault.getFileByPath(place.path) === null;
	const id = newDraftId();
	if (isGone) drafts.orphan(place.path, id);
	return new FormNote(
		{
			...{ app, drafts, choices },
			today: () => dayOf(Date.now()),
			make: (note) => makeFormNote(parts, note),
			link: (made, from) => leaveTrace(app, place.kind, from, made, choices.current.roots),
		},
		isGone ? { kind: place.kind, draft: id } : place,
		beginning,
	);
}
