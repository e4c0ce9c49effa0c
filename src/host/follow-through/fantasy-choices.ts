import type { TFile } from 'obsidian';
import { dayOf } from '../../domain/dates';
import { words } from '../../i18n';
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

/** A counted note with its file. */
type NoteThere = CountedNote & { readonly file: TFile };

/** The notes of a kind on a fantasy that are there, by day. */
export function notesOn(parts: FollowParts, kind: CountedNote['kind'], fantasy: string): NoteThere[] {
	const name = folded(fantasy);
	return notesThere(
		parts,
		(note) => note.kind === kind && note.fantasies.some((other) => folded(other) === name),
	);
}

/** Inquiries that come from a note, of which each says so by a link, and it itself where it is one; by day. */
export function inquiriesFrom(parts: FollowParts, { path }: TFile): NoteThere[] {
	const { resolvedLinks } = parts.app.metadataCache;
	const { path: known = path, jots = [] } = noteAt(parts.snapshot().all, path) ?? {};
	const sources = new Set([path, known, ...jots.map((jot) => jot.path)]);
	const leads = (inquiry: string) => Object.keys(resolvedLinks[inquiry] ?? {}).some((to) => sources.has(to));
	return notesThere(
		parts,
		({ kind, path: inquiry }) => kind === 'inquiry' && (inquiry === path || leads(inquiry)),
	);
}

/** The note that is looked at, where it is of a fantasy without a name: it is begun from as it is. */
export function unnamedHere(
	{ app, snapshot }: FollowParts,
	isMeant: (kind: CountedNote['kind']) => boolean,
	choose: (file: TFile) => void,
): Choice[] {
	const file = activeNote(app);
	const note = file && noteAt(snapshot().all, file.path);
	if (note === undefined || note.fantasies.length > 0 || !isMeant(note.kind)) return [];
	return [{ name: words.followBegin.fromNote(file?.basename ?? ''), choose: () => file && choose(file) }];
}

function notesThere({ app, snapshot }: FollowParts, isMeant: (note: CountedNote) => boolean): NoteThere[] {
	return snapshot().all.notes.flatMap((note) => {
		const file = isMeant(note) ? app.vault.getFileByPath(note.path) : null;
		return file ? [{ ...note, file }] : [];
	});
}
