import { type App, MarkdownView, type TFile } from 'obsidian';
import { applied, type Change } from '../domain/tagging/change';
import { asInEditor, asInFile, changesBack, wayBack, type WayBack } from '../domain/written-change';
import { writeAlone } from '../editor/lone-step';
import { words } from '../i18n';
import { NotWritten } from './note-writer';

/** What to change in a text as the editor holds it; nothing where the text is not what was expected. */
type Plan = (text: string) => readonly Change[] | undefined;

/**
 * A note's text as the editor holds it, or would.
 * @throws {NotWritten} where panes hold different words of it.
 */
export async function textOf(app: App, file: TFile): Promise<string> {
	const view = await paneOf(app, file);
	const shown = view?.file === file ? textIn(view) : '';
	return shown === '' ? asInEditor(await app.vault.read(file)) : shown;
}

/**
 * Changes a note's text as it is now: on screen as one step to undo, else in its file. Gives how to take just this back,
 * which is false where the lines read differently by then; nothing where nothing was written.
 * @throws {NotWritten} where panes hold different words of it.
 */
export async function changeNote(
	app: App,
	file: TFile,
	plan: Plan,
): Promise<(() => Promise<boolean>) | undefined> {
	const way = await write(app, file, plan);
	return way && (async () => (await write(app, file, (text) => changesBack(text, way))) !== undefined);
}

async function write(app: App, file: TFile, plan: Plan): Promise<WayBack | undefined> {
	const view = await paneOf(app, file);
	if (view?.file === file && view.getMode() === 'source') {
		const text = view.editor.getValue();
		const changes = plan(text);
		if (changes === undefined) return undefined;
		if (writeAlone(view.editor, { changes })) {
			await view.save();
			return wayBack(text, changes);
		}
	}
	// Words that are shown to be read may wait to be saved as well.
	if (view?.file === file) await view.save();
	const done: WayBack[] = [];
	await app.vault.process(file, (written) => {
		const text = asInEditor(written);
		const changes = plan(text);
		if (changes === undefined) return written;
		done.push(wayBack(text, changes));
		return applied(written, text === written ? changes : asInFile(written, changes));
	});
	return done.at(-1);
}

/**
 * The pane that a note is to be changed in: the one whose words are ahead of those on disk, else one to write in, the
 * active one first, then one in sight; else one that is ahead while it is read.
 */
async function paneOf(app: App, file: TFile): Promise<MarkdownView | undefined> {
	const all = panesOf(app).filter((view) => view.file === file);
	if (all.length === 0) return undefined;
	const saved = asInEditor(await app.vault.read(file));
	// On the way to another note a pane has put these words away, or holds others by now.
	const panes = all.filter((view) => view.file === file && (textIn(view) !== '' || saved === ''));
	if (panes.length === 0) return undefined;
	const ahead = panes.filter((view) => textIn(view) !== saved);
	if (new Set(ahead.map(textIn)).size > 1) throw new NotWritten(words.rating.differs(file.path));
	const open = (ahead.length > 0 ? ahead : panes).filter((view) => view.getMode() === 'source');
	const active = app.workspace.getActiveViewOfType(MarkdownView);
	const inSight = open.find(({ containerEl }) => containerEl.isShown());
	return open.find((view) => view === active) ?? inSight ?? open[0] ?? ahead[0];
}

/** The notes in panes, whose texts may be ahead of their files. */
export function openFiles(app: App): ReadonlySet<TFile> {
	return new Set(panesOf(app).flatMap(({ file }) => file ?? []));
}

function panesOf(app: App): MarkdownView[] {
	return app.workspace
		.getLeavesOfType('markdown')
		.flatMap(({ view }) => (view instanceof MarkdownView ? view : []));
}

function textIn(view: MarkdownView): string {
	return asInEditor(view.getViewData());
}
