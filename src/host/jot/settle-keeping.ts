import type { App, TFile } from 'obsidian';
import { calloutReading } from '../../domain/forms/fantasy-callout';
import { planJotCallout } from '../../domain/forms/jot-callout';
import { readForm } from '../../domain/forms/read';
import { jotForm } from '../../domain/forms/specs';
import { aboutText } from '../renaming/known-note';
import { textOf } from '../note-text';
import type { Draft, Keeping } from './draft';

/** Milliseconds by which the time of a file may be off. */
const slack = 2_000;

/** Takes words out of the field that a crash left there although they were kept. */
export async function settleKeeping(app: App, draft: Draft): Promise<void> {
	const { keeping } = draft;
	if (keeping === undefined) return;
	const isKept = await isInNote(app, keeping);
	// What was typed meanwhile is nobody's but the user's.
	if (isKept && draft.words === keeping.words) draft.words = '';
	draft.keeping = undefined;
}

/** Whether one of the notes written since holds just these, as a jot of its own or as a callout. */
async function isInNote(app: App, { words, since }: Keeping): Promise<boolean> {
	const lines = planJotCallout('', words)?.lines;
	const holds = async (file: TFile) => {
		const text = await textOf(app, file).catch(() => '');
		if (aboutText(text).properties.kind === 'jot')
			return readForm(text, jotForm).answers['words']?.trim() === words.trim();
		return lines !== undefined && calloutReading(text, lines) !== undefined;
	};
	for (const file of app.vault.getMarkdownFiles())
		if (file.stat.mtime >= since - slack && (await holds(file))) return true;
	return false;
}
