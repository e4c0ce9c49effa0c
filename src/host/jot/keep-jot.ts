import { type App, Notice } from 'obsidian';
import { planJotCallout } from '../../domain/forms/jot-callout';
import { words } from '../../i18n';
import { dailyNote } from '../daily-notes';
import { changeNote, textOf } from '../note-text';
import type { NoteWriter } from '../note-writer';
import { leaveExamples } from '../open-patterns';
import type { SettingsStore } from '../settings/settings-store';
import type { Draft, LeftAnswers } from './draft';
import { KeptCallout } from './kept-callout';
import type { KeptJot } from './kept-jot';
import { KeptNote } from './kept-note';

export interface KeepingParts {
	readonly app: App;
	readonly writer: NoteWriter;
	readonly choices: SettingsStore;
	readonly draft: Draft;
}

/** Writes a jot to the letter; nothing where that failed: the user is told, and the words stay with the caller. */
export async function keepJot(parts: KeepingParts, said: string): Promise<KeptJot | undefined> {
	const { draft } = parts;
	if (draft.words === said) draft.keeping = { words: said, since: Date.now() };
	try {
		const kept = (await inDailyNote(parts, said)) ?? (await inOwnNote(parts, said));
		void leaveExamples(parts.app);
		return kept;
	} catch (error) {
		draft.keeping = undefined;
		new Notice(words.jot.notices.notSaved(error instanceof Error ? error.message : String(error)));
		return undefined;
	}
}

/** The jot that an answer was left for; nothing where its note is gone. */
export function keptAgain(app: App, { path, said, callout }: LeftAnswers): KeptJot | undefined {
	const file = app.vault.getFileByPath(path);
	if (file === null) return undefined;
	return callout === undefined ? new KeptNote(app, file, said) : new KeptCallout(app, file, said, callout);
}

/** Nothing where jots go elsewhere, there is no such note, or no callout can stand at its end. */
async function inDailyNote({ app, choices }: KeepingParts, said: string): Promise<KeptJot | undefined> {
	if (choices.current.jotTarget !== 'daily') return undefined;
	const daily = await dailyNote(app);
	if (daily === undefined) return undefined;
	let lines = '';
	const back = await changeNote(app, daily.file, (text) => {
		const planned = planJotCallout(text, said);
		lines = planned?.lines ?? '';
		return planned?.changes;
	});
	return back && new KeptCallout(app, daily.file, said, lines, [{ back, lines }]);
}

async function inOwnNote({ app, writer }: KeepingParts, said: string): Promise<KeptJot> {
	const { file } = await writer.jot(said);
	const written = await textOf(app, file).catch(() => undefined);
	return new KeptNote(app, file, said, written);
}
