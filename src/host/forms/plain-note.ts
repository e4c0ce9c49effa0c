import { type App, MarkdownView, Notice, parseYaml, type TFile } from 'obsidian';
import { dayOf } from '../../domain/dates';
import { nextPrompt } from '../../domain/forms/next-prompt';
import { forms, reflectionForm } from '../../domain/forms/specs';
import { planTurning } from '../../domain/forms/turning';
import { noteDate } from '../../domain/note-date';
import type { NoteProperties } from '../../domain/properties';
import { planPropertyValues } from '../../domain/properties-change';
import { applied, type Change } from '../../domain/tagging/change';
import { words } from '../../i18n';
import { aboutText } from '../renaming/known-note';
import { writeChanges } from '../write-changes';
import { reflectionOn } from './promotion';

const text = words.formsNotes;

/** The note that is being written in, and what it says of itself now. */
interface WrittenIn {
	readonly view: MarkdownView;
	readonly file: TFile;
	readonly properties: NoteProperties;
}

/** Opens a note to write in it, with the cursor at an offset. */
export async function openToWrite({ workspace }: App, file: TFile, cursor?: number): Promise<void> {
	const shown = workspace
		.getLeavesOfType('markdown')
		.find(({ view }) => view instanceof MarkdownView && view.file === file && view.getMode() === 'source');
	const leaf = shown ?? workspace.getLeaf('tab');
	// Opened anew, it would forget what can be undone in it.
	if (shown === undefined) await leaf.openFile(file, { active: true, state: { mode: 'source' } });
	else workspace.setActiveLeaf(leaf, { focus: true });
	await workspace.revealLeaf(leaf);
	if (!(leaf.view instanceof MarkdownView)) return;
	const { editor } = leaf.view;
	if (cursor !== undefined) editor.setCursor(editor.offsetToPos(cursor));
	editor.focus();
}

/** Goes to the next question without an answer; with `isChecking` only says whether the note asks any. */
export function goToNextPrompt(app: App, isChecking: boolean): boolean {
	const note = writtenIn(app);
	const spec = Object.values(forms).find(({ kind }) => kind === note?.properties.kind);
	if (note === undefined || spec === undefined) return false;
	if (isChecking) return true;
	const { editor } = note.view;
	const before = editor.getValue();
	const next = nextPrompt(before, editor.posToOffset(editor.getCursor()), spec);
	if (next === undefined) new Notice(text.noPrompt);
	else goOn(note, before, next.changes, next.cursor);
	return true;
}

/**
 * Makes the note that is being written in a reflection; with `isChecking` only says whether it can become one.
 * @param show opens the reflection that a jot has grown into already: its words are not to count twice.
 */
export function turnIntoReflection(app: App, isChecking: boolean, show: (there: TFile) => void): boolean {
	const note = writtenIn(app);
	const kind = note?.properties.kind;
	if (note === undefined || (kind !== undefined && kind !== 'jot')) return false;
	if (isChecking) return true;
	const { path, stat } = note.file;
	const there = kind === 'jot' ? reflectionOn(app, { path }) : undefined;
	if (there) {
		new Notice(text.grownAlready(path, there.path));
		show(there);
		return true;
	}
	const before = note.view.editor.getValue();
	const { date, period } = note.properties;
	const { day, isUncertain } = noteDate({ path, date, period, created: stat.ctime }, dayOf(Date.now()));
	const changes = planTurning(before, isUncertain ? day : undefined, (now, values) =>
		planPropertyValues(now, values, parseYaml),
	);
	if ('refused' in changes) {
		new Notice(text.notTurned(path));
		return true;
	}
	const after = applied(before, changes);
	const next = nextPrompt(after, 0, reflectionForm);
	goOn(note, before, changes, next?.changes.length === 0 ? next.cursor : undefined);
	return true;
}

function goOn(
	{ view: { editor }, file }: WrittenIn,
	before: string,
	changes: readonly Change[],
	cursor: number | undefined,
): void {
	if (changes.length > 0) {
		writeChanges(editor, file.path, before, changes, cursor);
		return;
	}
	if (cursor === undefined) return;
	const place = editor.offsetToPos(cursor);
	editor.setCursor(place);
	editor.scrollIntoView({ from: place, to: place }, true);
	editor.focus();
}

function writtenIn(app: App): WrittenIn | undefined {
	const view = app.workspace.getActiveViewOfType(MarkdownView);
	const file = view?.file;
	if (view === null || file?.extension !== 'md' || view.getMode() !== 'source') return undefined;
	return { view, file, properties: aboutText(view.editor.getValue()).properties };
}
