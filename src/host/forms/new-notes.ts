import { type App, normalizePath, type TFile } from 'obsidian';
import { checkInOf, weekOf } from '../../domain/check-in';
import { builtInBook, entryFor } from '../../domain/codebook/book';
import { type Code, labelOfSpelling } from '../../domain/codes';
import { type Day, dayOf } from '../../domain/dates';
import { folderInVault } from '../../domain/folders';
import { questionOf } from '../../domain/follow-through/beginnings';
import { leadOf } from '../../domain/forms/lead';
import { readForm } from '../../domain/forms/read';
import { reflectionForm } from '../../domain/forms/specs';
import { bodyOf } from '../../domain/forms/write';
import type { Settings } from '../../domain/settings';
import { codesIn } from '../../domain/tagging/codes-in';
import { asInEditor } from '../../domain/written-change';
import type { PropertyValues } from '../../domain/yaml-values';
import { words } from '../../i18n';
import { nameOf } from '../../report/naming';
import type { AboutNote } from '../../view/forms/model';
import { checkIns } from '../check-ins';
import { excludedAndExamples } from '../excluded-folders';
import { textOf } from '../note-text';
import type { NoteOptions, NoteWriter, WrittenNote } from '../note-writer';
import { aboutText } from '../renaming/known-note';
import { aboutValues, sayingBy } from './about';
import type { MadeNote, NewFormNote } from './form-parts';
import { formSpecs, isSame } from './place';
import { linkToSource } from './promotion';
import type { Source } from './source';

export interface NewNotesParts {
	readonly app: App;
	readonly writer: NoteWriter;
	readonly settings: () => Settings;
}

/** Makes the note of a form with its first words, or finds the one that is there. */
export async function makeFormNote(parts: NewNotesParts, note: NewFormNote): Promise<MadeNote> {
	const { kind, day, answers } = note;
	const there = kind === 'check-in' ? await checkInOn(parts, day) : await madeBefore(parts.app, note);
	if (there) return { file: there };
	const body = bodyOf(formSpecs[kind], answers);
	const made = await parts.writer.note(kind, { body, ...(await optionsOf(parts, note)) });
	return { file: made.file, back: () => trashed(parts.app, made) };
}

/** What a new note of a form says of itself. */
export async function optionsOf(
	parts: NewNotesParts,
	{ kind, day, period, answers, about, from }: Omit<NewFormNote, 'perhaps'>,
): Promise<NoteOptions> {
	const { app, settings } = parts;
	if (kind === 'check-in') return { day, period: weekOf(day) };
	const codes = codesIn(answers['clue'] ?? '', settings().roots);
	const source = kind === 'inquiry' && from ? await linkToSource(app, from, '') : undefined;
	// An inquiry leads back in its text.
	const values = await valuesOf(app, about, kind === 'inquiry' ? undefined : from, settings());
	return {
		day,
		period,
		properties: values,
		words: kind === 'reflection' ? answers['fantasy'] : about.fantasy,
		lead: await leadTo(parts, { kind, from }),
		says: { codes: codes.map(labelOf).join(', '), question: questionOf(codes), from: source },
	};
}

function labelOf(code: Code): string {
	return nameOf({ code, label: entryFor(builtInBook, code)?.label ?? labelOfSpelling(code) });
}

/** What stands above the questions of an inquiry: the fantasy as it was said, and the way back to it. */
async function leadTo(
	{ app, settings }: NewNotesParts,
	{ kind, from }: Pick<NewFormNote, 'kind' | 'from'>,
): Promise<string> {
	const file = kind === 'inquiry' && from ? app.vault.getFileByPath(from.path) : null;
	if (file === null) return '';
	const { answers } = readForm(await textOf(app, file), reflectionForm);
	const link = app.metadataCache.fileToLinktext(file, '');
	return leadOf(answers['fantasy'] ?? '', link, settings().roots);
}

async function valuesOf(
	app: App,
	about: Partial<AboutNote>,
	from: Source | undefined,
	settings: Settings,
): Promise<PropertyValues> {
	const values = aboutValues(app, { text: '', path: '' }, about, await sayingBy(app, settings));
	const jot = from && (await linkToSource(app, from, ''));
	const all = [jot ?? [], values['hatch-from'] ?? []].flat().map(String);
	return { ...values, 'hatch-from': all.length > 1 ? all : all[0] };
}

/** Puts a note that was just made away again; false where it reads differently by now. */
export async function trashed(
	app: App,
	{ file, text }: Pick<WrittenNote, 'file' | 'text'>,
): Promise<boolean> {
	if (app.vault.getFileByPath(file.path) !== file || (await textOf(app, file)) !== asInEditor(text))
		return false;
	await app.fileManager.trashFile(file);
	return true;
}

/** The check-in of a day's week, by what notes say of themselves; the app may not know one yet that was just made. */
export async function checkInOn({ app, settings }: NewNotesParts, day: Day): Promise<TFile | undefined> {
	const excluded = await excludedAndExamples(app.vault, settings());
	const known = checkInOf(checkIns(app, excluded, dayOf(Date.now())), day);
	if (known) return known.file;
	const folder = folderInVault(settings().folder) ?? '';
	const file = app.vault.getFileByPath(
		normalizePath(`${folder}/${words.formsNotes.fileNames.checkIn(weekOf(day))}.md`),
	);
	const { kind, period } = file ? aboutText(await textOf(app, file)).properties : {};
	return kind === 'check-in' && period === weekOf(day) ? (file ?? undefined) : undefined;
}

/** A note that was made just before the app ended, so that its draft is still there. */
async function madeBefore(app: App, { kind, day, perhaps }: NewFormNote): Promise<TFile | undefined> {
	if (perhaps === undefined) return undefined;
	for (const file of app.vault.getMarkdownFiles()) {
		const { frontmatter } = app.metadataCache.getFileCache(file) ?? {};
		if (frontmatter?.['hatch-kind'] !== kind || frontmatter['hatch-date'] !== day) continue;
		const { answers } = readForm(await textOf(app, file), formSpecs[kind]);
		if (isSame(answers, perhaps)) return file;
	}
	return undefined;
}
