import type { TFile } from 'obsidian';
import type { Code } from '../../domain/codes';
import { dayOf } from '../../domain/dates';
import { experimentBeginning, type LinkedWords } from '../../domain/follow-through/beginnings';
import { codesIn } from '../../domain/tagging/codes-in';
import { words } from '../../i18n';
import type { CountedNote } from '../../index/counted';
import { patternReport } from '../../report/pattern-report';
import type { Clue } from '../../view/model';
import { isNotYours } from '../examples/not-yours';
import type { FormNote } from '../forms/form-note';
import type { Beginning } from '../forms/form-parts';
import { told } from '../told';
import { activeNote, goneOn } from './active-note';
import { begun, type Origin } from './beginning';
import { chooseOne } from './choosing';
import { cluesFor, labelOf, noteAt } from './clues';
import { lineOf } from './lines';
import type { FollowParts } from './parts';

const text = words.followBegin.experiment;

/** Asks what an experiment comes from; an active note that is one is gone on with. */
export function pickExperiment(parts: FollowParts): void {
	if (!goneOn(parts, 'experiment')) pickClue(parts, activeNote(parts.app));
}

/** Asks what an experiment comes from; what stands in a note comes first. */
export function pickClue(parts: FollowParts, file: TFile | undefined): void {
	const { app, forms } = parts;
	chooseOne(app, text.which, [
		...cluesFor(parts, file).map(({ clue, ...said }) => ({
			...said,
			choose: () => planExperiment(parts, clue),
		})),
		{ name: text.own, choose: () => forms.start('experiment') },
	]);
}

/** Begins an experiment with what its clue says. */
export function planExperiment(parts: FollowParts, clue: Clue): void {
	begin(parts, clue.path, () => experimentFrom(parts, clue));
}

/** Begins an experiment with words of a note that is open in a form. */
export function planFrom(parts: FollowParts, form: FormNote, clue: string): void {
	begin(parts, form.note?.path, async () => {
		if (!(await form.write())) return undefined;
		const { roots } = parts.choices.current;
		const { fantasy, isPrivate } = form.about;
		return withClue(parts, { fantasy, isPrivate, file: form.note }, codesIn(clue, roots), { text: clue });
	});
}

/** What an experiment says first that comes from a clue. */
export function experimentFrom(parts: FollowParts, { codes, path, ...clue }: Clue): Promise<Beginning> {
	const { app, snapshot } = parts;
	const note = path === undefined ? undefined : noteAt(snapshot().all, path);
	const fantasy = (clue.fantasies ?? note?.fantasies ?? [])[0];
	const file = (path !== undefined && app.vault.getFileByPath(path)) || undefined;
	const move = clue.move && lineOf(parts, clue.move);
	const { text: words } = clue;
	const said = words === undefined ? undefined : { text: words, isCut: isCutIn(note, words) };
	return withClue(parts, { fantasy, file, move, day: clue.move?.again ?? undefined }, codes, said);
}

/** Whether these words are all that is shown of longer ones. */
function isCutIn(note: CountedNote | undefined, words: string): boolean {
	const { passages = [], moves = [], unknowns = [], opening } = note ?? {};
	const shown = [...passages, ...moves, ...unknowns, ...(opening ? [opening] : [])];
	return shown.some(({ text: said, isCut }) => isCut && said === words);
}

function withClue(
	parts: FollowParts,
	origin: Origin,
	codes: readonly Code[],
	said: Pick<LinkedWords, 'text' | 'isCut'> | undefined,
): Promise<Beginning> {
	const { app, choices } = parts;
	const { file, move } = origin;
	const link = file && app.metadataCache.fileToLinktext(file, '');
	const clue = said
		? { said: { ...said, link }, idea: move && !said.isCut ? said.text : undefined }
		: { labelled: counted(parts, codes) };
	return begun(parts, origin, experimentBeginning({ codes, ...clue }, choices.current.roots));
}

/** In how many notes codes turn up; it is written, so private notes are left out. */
function counted({ snapshot, choices }: FollowParts, codes: readonly Code[]): string | undefined {
	const { shareable } = snapshot();
	const { dismissedCodes } = choices.current;
	const { lenses, period } = patternReport(shareable, { today: dayOf(Date.now()), dismissedCodes });
	const rows = Object.values(lenses).flat();
	const sentences = codes.flatMap((code) => {
		const row = rows.find((other) => other.code === code);
		if (row === undefined || period === null) return [];
		return text.turnsUp(labelOf(shareable, code), row.notes, row.of, period.from, period.to);
	});
	return sentences.length === 0 ? undefined : sentences.join(' ');
}

function begin(
	{ app, choices, forms }: FollowParts,
	path: string | undefined,
	beginningOf: () => Promise<Beginning | undefined>,
): void {
	const file = path === undefined ? null : app.vault.getFileByPath(path);
	if (file && isNotYours(file, choices.current)) return;
	void told(path ?? words.formsNotes.title.experiment, async () => {
		const beginning = await beginningOf();
		if (beginning) forms.start('experiment', beginning);
	});
}
