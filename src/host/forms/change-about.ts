import { type App, normalizePath, type TFile } from 'obsidian';
import { freePath, safeName } from '../../domain/file-names';
import { readForm } from '../../domain/forms/read';
import { reflectionForm } from '../../domain/forms/specs';
import type { Settings } from '../../domain/settings';
import type { AboutNote } from '../../view/forms/model';
import { textOf } from '../note-text';
import { aboutText } from '../renaming/known-note';
import { told } from '../told';
import { aboutValues, sayingBy } from './about';
import { changeProperties } from './change-properties';
import type { Back } from './form-parts';

/**
 * Says something of a note in its properties; one made private is no longer named after its words or its fantasy.
 * @returns how to take it back, or nothing to take back; false where it was not done.
 */
export async function changeAbout(
	app: App,
	file: TFile,
	about: Partial<AboutNote>,
	settings: Settings,
): Promise<Back | undefined | false> {
	const saying = await sayingBy(app, settings);
	const back = await changeProperties(app, file, (text) =>
		aboutValues(app, { text, path: file.path }, about, saying),
	);
	if (!back || !about.isPrivate) return back;
	const nameBack = await told(file.path, () => nameByDate(app, file));
	return nameBack ? async () => (await back()) && (await nameBack()) : back;
}

/** Names a note by its date and kind where it is named after words: a title is read by anyone who sees the file list. */
async function nameByDate(app: App, file: TFile): Promise<Back | undefined> {
	const [, day, name] = /^(\d{4}-\d{2}-\d{2}) (.+)$/.exec(file.basename) ?? [];
	if (day === undefined || name === undefined) return undefined;
	const text = await textOf(app, file);
	const { kind = 'reflection', fantasies } = aboutText(text).properties;
	const words = kind === 'reflection' ? readForm(text, reflectionForm).answers['fantasy'] : fantasies[0];
	const said = safeName(words ?? '');
	// With a number behind it where the name was taken; words may have been added since.
	const names = [name, name.replace(/ \d+$/, '')];
	if (names.includes(kind) || !names.some((begun) => said.startsWith(begun))) return undefined;
	const { path: was, parent } = file;
	const siblings = parent?.children.map((child) => child.name) ?? [];
	const path = freePath(parent?.path ?? '', `${day} ${kind}`, siblings);
	await app.fileManager.renameFile(file, normalizePath(path));
	return async () => {
		await app.fileManager.renameFile(file, was);
		return true;
	};
}
