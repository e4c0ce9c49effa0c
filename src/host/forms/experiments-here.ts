import type { App } from 'obsidian';
import type { Answers } from '../../domain/forms/form';
import { ladderIn } from '../../domain/follow-through/ladder';
import { quotedWords } from '../../domain/follow-through/quoted-words';
import { readForm } from '../../domain/forms/read';
import { experimentForm } from '../../domain/forms/specs';
import { dayOf } from '../../domain/dates';
import { type Status, withStatus } from '../../domain/properties';
import type { Settings } from '../../domain/settings';
import type { Counted, CountedNote } from '../../index/counted';
import { nameOfNote } from '../../report/note-name';
import type { FormProps, RunningExperiment, TriedStep } from '../../view/forms/model';
import { asInEditor } from '../../domain/written-change';
import { told } from '../told';
import { changeAbout } from './change-about';
import type { FormNote } from './form-note';
import { oncePer } from './ratable';

const experimentsIn = oncePer(({ notes }) => notes.filter(({ kind }) => kind === 'experiment'));

/** What a page shows of experiments: an inquiry those of its steps, a review those that run. */
export function experimentsOn(form: FormNote, app: App, all: Counted): Pick<FormProps, 'running' | 'tried'> {
	if (form.spec.kind === 'review') return { running: runningOn(form, all) };
	return form.spec.kind === 'inquiry' ? { tried: triedOn(form, app, all) } : {};
}

/** What was said on a page of what came of experiments, by path. */
const outcomes = new WeakMap<FormNote, Map<string, RunningExperiment>>();

function runningOn(form: FormNote, all: Counted): RunningExperiment[] {
	const said = outcomes.get(form);
	return experimentsIn(all).flatMap((note) => {
		const { path, status } = note;
		return said?.get(path) ?? (status === 'running' ? [{ path, status, text: nameOfNote(note) }] : []);
	});
}

/** Says in an experiment what came of it; it stays where it was shown. */
export async function sayOutcome(
	form: FormNote,
	{ app, all, settings }: { readonly app: App; readonly all: Counted; readonly settings: Settings },
	path: string,
	status: Status,
): Promise<void> {
	const file = app.vault.getFileByPath(path);
	const shown = runningOn(form, all).find((one) => one.path === path);
	if (file === null || shown === undefined) return;
	const back = await changeAbout(app, file, withStatus(shown, status, dayOf(Date.now())), settings);
	if (!back) return;
	const said = outcomes.get(form) ?? new Map<string, RunningExperiment>();
	outcomes.set(form, said.set(path, { ...shown, status }));
	form.addWay(path, async () => {
		const isBack = await back();
		if (isBack) said.set(path, shown);
		return isBack;
	});
}

/** The clues of experiments that come from an inquiry, as they were read last. */
interface Clues {
	readonly all: Counted;
	readonly of: readonly { readonly note: CountedNote; readonly clue: string }[];
}

const clues = new WeakMap<FormNote, Clues>();

/** The index knows no clue: it is read from each experiment, and shown once it is. */
function triedOn(form: FormNote, app: App, all: Counted): TriedStep[] {
	const known = clues.get(form);
	if (known?.all !== all) {
		clues.set(form, { all, of: known?.of ?? [] });
		void readClues(form, app, all);
	}
	const said = known?.of ?? [];
	return ladderIn(form.answers['ladder'] ?? '').flatMap(({ text }) =>
		said
			.filter(({ clue }) => clue.includes(`“${quotedWords(text)}”`))
			.map(({ note: { path, status, start } }) => ({ text, path, status, start })),
	);
}

async function readClues(form: FormNote, app: App, all: Counted): Promise<void> {
	const path = form.note?.path ?? '';
	const notes = experimentsIn(all).filter(({ sources }) => sources.includes(path));
	const of = await Promise.all(
		notes.map(async (note) => {
			const file = app.vault.getFileByPath(note.path);
			const text = file && (await told(note.path, () => app.vault.cachedRead(file)));
			return { note, clue: answersIn(text ?? '')['clue'] ?? '' };
		}),
	);
	if (clues.get(form)?.all !== all) return;
	clues.set(form, { all, of });
	if (of.length > 0) form.tell();
}

function answersIn(text: string): Answers {
	return readForm(asInEditor(text), experimentForm).answers;
}
