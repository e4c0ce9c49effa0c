import type { App, TFile } from 'obsidian';
import { dailyPath, dailySettings, isCorePluginOn } from '../domain/daily-note';
import { dayOf } from '../domain/dates';
import { titleOfPath } from '../domain/file-names';
import { filled } from '../domain/templates/filled';
import { templatePath } from '../domain/templates/template-path';
import { asInEditor } from '../domain/written-change';
import { coreSettings } from './core-settings';
import { dayFormat } from './day-format';
import { makeFolder } from './made-folder';

/**
 * Today's note of the core Daily notes plugin, made as the app would where it is missing. Nothing where the plugin is
 * off, its settings cannot be read or lead outside the vault, or the note cannot be made.
 */
export async function dailyNote(app: App): Promise<{ readonly file: TFile } | undefined> {
	const { vault } = app;
	if (!isCorePluginOn(await coreSettings(vault, 'core-plugins'), 'daily-notes')) return undefined;
	const said = await coreSettings(vault, 'daily-notes');
	const settings = dailySettings(said === null ? {} : said);
	if (settings === undefined) return undefined;
	const format = dayFormat(dayOf(Date.now()));
	const path = dailyPath(settings, format);
	if (path === undefined) return undefined;
	const there = await fileAt(app, path);
	if (there !== undefined) return { file: there };
	const template = templatePath(settings.template);
	try {
		const from = template === undefined ? undefined : await fileAt(app, template);
		const text = from === undefined ? '' : asInEditor(await vault.cachedRead(from));
		await makeFolder(app, path.slice(0, Math.max(0, path.lastIndexOf('/'))));
		const note = filled(text, { says: { title: titleOfPath(path) }, format });
		return { file: await vault.create(path, note.text) };
	} catch {
		const made = await fileAt(app, path);
		return made && { file: made };
	}
}

/** A file by its path; where case and normal form do not matter, also of another spelling. */
async function fileAt({ vault }: App, path: string): Promise<TFile | undefined> {
	const file = vault.getFileByPath(path);
	if (file !== null) return file;
	if (!(await vault.adapter.exists(path))) return undefined;
	const fold = (spelled: string) => spelled.normalize('NFC').toLowerCase();
	return vault.getMarkdownFiles().find((other) => fold(other.path) === fold(path));
}
