import type { TFile } from 'obsidian';
import { dayOf } from '../../domain/dates';
import type { CountedNote } from '../../index/counted';
import type { FantasyRow } from '../../report/figures';
import { patternReport } from '../../report/pattern-report';
import { folded } from '../../report/selected-notes';
import { activeNote } from './active-note';
import type { Choice } from './choosing';
import { noteAt } from './clues';
import type { FollowParts } from './parts';

/** All fantasies: those of the note that is looked at, then wishes and dreams, then those that keep coming; completed ones last. */
export function fantasyChoices(
	{ app, snapshot, choices }: FollowParts,
	besideOf: (row: FantasyRow) => string | undefined,
	choose: (fantasy: string) => void,
): Choice[] {
	const { all } = snapshot();
	const { dismissedCodes } = choices.current;
	const { fantasies } = patternReport(all, { today: dayOf(Date.now()), dismissedCodes });
	const file = activeNote(app);
	const here = new Set((file && noteAt(all, file.path))?.fantasies.map(folded));
	const rank = ({ name, shape, isCompleted }: FantasyRow) =>
		here.has(folded(name)) ? 0 : isCompleted ? 3 : shape === 'wish' || shape === 'dream' ? 1 : 2;
	return fantasies
		.toSorted((a, b) => rank(a) - rank(b))
		.map((row) => ({ name: row.name, beside: besideOf(row), choose: () => choose(row.name) }));
}

/** The notes of a kind on a fantasy that are there, by day. */
export function notesOn(
	{ app, snapshot }: FollowParts,
	kind: CountedNote['kind'],
	fantasy: string,
): (CountedNote & { readonly file: TFile })[] {
	const name = folded(fantasy);
	return snapshot().all.notes.flatMap((note) => {
		const isMeant = note.kind === kind && note.fantasies.some((other) => folded(other) === name);
		const file = isMeant ? app.vault.getFileByPath(note.path) : null;
		return file ? [{ ...note, file }] : [];
	});
}
