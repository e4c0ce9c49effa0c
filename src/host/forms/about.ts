import type { App, TFile } from 'obsidian';
import { titleOfPath } from '../../domain/file-names';
import { readProperties } from '../../domain/properties';
import type { PropertyValues } from '../../domain/properties-change';
import type { AboutFantasy } from '../../view/forms/model';
import { aboutText } from '../renaming/known-note';
import { ownProperties } from '../own-properties';

/** A link in properties, and where it leads. */
interface Lead {
	readonly target: string;
	readonly file: TFile | undefined;
	readonly isJot: boolean;
}

/** What an editor's text of a note says of its fantasy. */
export function aboutIn(app: App, text: string, path: string): AboutFantasy {
	const { properties, isPrivate } = aboutText(text);
	const { fantasies, shape, tone, from } = properties;
	const forerunner = leadsOf(app, from, path).find(({ isJot }) => !isJot);
	return {
		fantasy: fantasies[0] ?? '',
		grewFrom: forerunner ? nameOf(app, forerunner) : '',
		...{ shape, tone, isPrivate },
	};
}

/** The title of the jot that a text says it comes from. */
export function jotNamedIn(app: App, text: string, path: string): string | undefined {
	const jot = leadsOf(app, aboutText(text).properties.from, path).find(({ isJot }) => isJot);
	return jot && titleOfPath(jot.file?.path ?? jot.target);
}

/** What the properties of a text have to say, so that it says this of its fantasy; what else it says there stays. */
export function aboutValues(
	app: App,
	{ text, path }: { readonly text: string; readonly path: string },
	about: Partial<AboutFantasy>,
	{ writesPublish }: { readonly writesPublish: boolean },
): PropertyValues {
	const properties = ownProperties(text) ?? {};
	const listed = (name: string) =>
		[properties[name] ?? []]
			.flat()
			.map(String)
			.filter((entry) => entry.trim() !== '');
	const values: Record<string, PropertyValues[string]> = {};
	if (about.fantasy !== undefined) {
		const name = about.fantasy.trim();
		const others = listed('hatch-fantasy').slice(1);
		values['hatch-fantasy'] = oneOrAll([...(name === '' ? [] : [fantasyNamed(app, name, path)]), ...others]);
	}
	if (about.grewFrom !== undefined) {
		const jots = listed('hatch-from').filter((entry) => isJotLink(app, entry, path));
		const name = about.grewFrom.trim();
		values['hatch-from'] = oneOrAll([...jots, ...(name === '' ? [] : [forerunnerNamed(app, name, path)])]);
	}
	if ('shape' in about) values['hatch-shape'] = about.shape;
	if ('tone' in about) values['hatch-tone'] = about.tone;
	if (about.isPrivate !== undefined) values['hatch-private'] = about.isPrivate || undefined;
	if (about.isPrivate && writesPublish) values['publish'] = false;
	return values;
}

function oneOrAll(entries: readonly string[]): PropertyValues[string] {
	return entries.length > 1 ? entries : entries[0];
}

/** As a link where a note of that name is there, so that it goes along when that is renamed. */
function fantasyNamed({ metadataCache }: App, name: string, path: string): string {
	const note = /[[\]|#^]/.test(name) ? null : metadataCache.getFirstLinkpathDest(name, path);
	return note === null ? name : `[[${name}]]`;
}

/** The latest reflection on a fantasy stands for it; without one its name does. */
function forerunnerNamed(app: App, name: string, path: string): string {
	const [latest] = app.vault
		.getMarkdownFiles()
		.filter((file) => file.path !== path && fantasiesOf(app, file).some((known) => isSame(known, name)))
		.sort((a, b) => (dayOf(app, a) < dayOf(app, b) ? 1 : -1));
	return `[[${latest ? app.metadataCache.fileToLinktext(latest, path) : name}]]`;
}

function fantasiesOf({ metadataCache }: App, file: TFile): readonly string[] {
	const { kind, fantasies } = readProperties(metadataCache.getFileCache(file)?.frontmatter);
	return kind === 'reflection' ? fantasies : [];
}

function dayOf({ metadataCache }: App, file: TFile): string {
	const { date } = readProperties(metadataCache.getFileCache(file)?.frontmatter);
	return `${date ?? new Date(file.stat.ctime).toISOString()} ${file.path}`;
}

function nameOf(app: App, { file, target }: Lead): string {
	return (file && fantasiesOf(app, file)[0]) ?? titleOfPath(file?.path ?? target.split('#', 1)[0] ?? '');
}

function isJotLink(app: App, entry: string, path: string): boolean {
	return leadsOf(app, readProperties({ 'hatch-from': entry }).from, path).some(({ isJot }) => isJot);
}

/** Where links lead; a block link leads to a jot, and so does one to a note that is one. */
export function leadsOf({ metadataCache }: App, targets: readonly string[], path: string): Lead[] {
	return targets.map((target) => {
		const [linkpath = ''] = target.split('#');
		const file = metadataCache.getFirstLinkpathDest(linkpath, path) ?? undefined;
		const { kind } = readProperties(file && metadataCache.getFileCache(file)?.frontmatter);
		return { target, file, isJot: kind === 'jot' || target.includes('#^') };
	});
}

function isSame(one: string, other: string): boolean {
	return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
}
