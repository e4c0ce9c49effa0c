import { type App, MarkdownView, type TFile } from 'obsidian';
import { applied, type Change } from '../domain/tagging/change';
import { asInEditor, asInFile, isAsWritten, wayBack, type WayBack } from '../domain/written-change';
import { writeAlone } from '../editor/lone-step';

/** What to change in a text as the editor holds it; nothing where the text is not what was expected. */
type Plan = (text: string) => readonly Change[] | undefined;

/** A note's text as the editor holds it, or would. */
export async function textOf(app: App, file: TFile): Promise<string> {
	return writtenIn(app, file)?.editor.getValue() ?? asInEditor(await app.vault.read(file));
}

/**
 * Changes a note's text as it is now: on screen as one step to undo, else in its file. Gives how to take just this back,
 * which is false where the lines read differently by then; nothing where nothing was written.
 */
export async function changeNote(
	app: App,
	file: TFile,
	plan: Plan,
): Promise<(() => Promise<boolean>) | undefined> {
	const way = await write(app, file, plan);
	const back: Plan = (text) => (way !== undefined && isAsWritten(text, way) ? way.changes : undefined);
	return way && (async () => (await write(app, file, back)) !== undefined);
}

async function write(app: App, file: TFile, plan: Plan): Promise<WayBack | undefined> {
	const view = writtenIn(app, file);
	if (view !== undefined) {
		const text = view.editor.getValue();
		const changes = plan(text);
		if (changes === undefined) return undefined;
		if (writeAlone(view.editor, { changes })) {
			await view.save();
			return wayBack(text, changes);
		}
	}
	const done: WayBack[] = [];
	await app.vault.process(file, (written) => {
		const text = asInEditor(written);
		const changes = plan(text);
		if (changes === undefined) return written;
		done.push(wayBack(text, changes));
		return applied(written, asInFile(written, changes));
	});
	return done.at(-1);
}

/** Where a note is open to be written in: the text on screen is ahead of the one on disk. */
function writtenIn(app: App, file: TFile): MarkdownView | undefined {
	for (const { view } of app.workspace.getLeavesOfType('markdown'))
		if (view instanceof MarkdownView && view.file === file && view.getMode() === 'source') return view;
	return undefined;
}
