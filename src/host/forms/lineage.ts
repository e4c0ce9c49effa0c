import type { App, TFile } from 'obsidian';
import { dayInName, dayOf } from '../../domain/dates';
import { titleOfPath } from '../../domain/file-names';
import { isWithin } from '../../domain/folders';
import { sideOf } from '../../domain/kinds';
import { noteDate } from '../../domain/note-date';
import { type NoteProperties, readProperties } from '../../domain/properties';

/** A link in properties, and where it leads. */
interface Lead {
	readonly target: string;
	readonly file: TFile | undefined;
	readonly isJot: boolean;
}

/** An entry of `hatch-from` as a text of its own, and the link in it. */
interface Entry {
	readonly written: string;
	readonly lead: Lead | undefined;
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

/** The jots that a note says it comes from; of a note of the action side whatever it comes from. */
export function sourcesIn(app: App, { kind, from }: NoteProperties, path: string): Lead[] {
	return leadsOf(app, from, path).filter(({ isJot }) => isJot || isOfAction(kind));
}

/** Such notes have no forerunner. */
export function isOfAction(kind: NoteProperties['kind']): boolean {
	return kind !== 'unknown' && sideOf(kind) === 'action';
}

/** What a note grew out of, by the value of its `hatch-from`; empty where it says nothing of that. */
export function forerunnerIn(app: App, value: unknown, path: string): string {
	const shown = shownOf(app, entriesOf(app, value, path));
	if (shown === undefined) return '';
	const { written, lead } = shown;
	if (lead === undefined) return written;
	const { file, target } = lead;
	return (file && fantasiesOf(app, file)[0]) ?? titleOfPath(file?.path ?? target.split('#', 1)[0] ?? '');
}

/** The entries of `hatch-from` with another one in place of the one that is shown; the rest stays. */
export function withForerunner(app: App, value: unknown, path: string, entry: string | undefined): string[] {
	const entries = entriesOf(app, value, path);
	const shown = shownOf(app, entries);
	const added = entry === undefined ? [] : [entry];
	if (shown === undefined) return [...entries.map(({ written }) => written), ...added];
	return entries.flatMap((known) => (known === shown ? added : [known.written]));
}

/** The latest reflection on a fantasy stands for it; without one its name does. */
export function forerunnerNamed(app: App, name: string, path: string, leftOut: readonly string[]): string {
	const [latest] = app.vault
		.getMarkdownFiles()
		.filter((file) => file.path !== path && !leftOut.some((folder) => isWithin(file.path, folder)))
		.filter((file) => fantasiesOf(app, file).some((known) => isSame(known, name)))
		.sort((a, b) => (placeOf(app, a) < placeOf(app, b) ? 1 : -1));
	if (latest) return `[[${app.metadataCache.fileToLinktext(latest, path)}]]`;
	return isLinkable(name) ? `[[${name}]]` : name;
}

/** Whether a link with this text leads to what is named so. */
export function isLinkable(name: string): boolean {
	return !/[[\]|#^]/.test(name);
}

/** A link without quotes is a list in a list. */
function entriesOf(app: App, value: unknown, path: string): Entry[] {
	const parts: readonly unknown[] = Array.isArray(value) ? value : [value ?? ''];
	return parts
		.map((part) => (Array.isArray(part) ? `[[${part.flat(Infinity).join(', ')}]]` : String(part)).trim())
		.filter((written) => written !== '')
		.map((written) => {
			const [lead] = leadsOf(app, readProperties({ 'hatch-from': written }).from, path);
			return { written, lead };
		});
}

/** A note that is there, before a name of none; no jot, nor what may be one: named by its day, or not known yet. */
function shownOf({ metadataCache }: App, entries: readonly Entry[]): Entry | undefined {
	const isThere = ({ lead }: Entry) =>
		lead?.file !== undefined && !lead.isJot && metadataCache.getFileCache(lead.file) !== null;
	const isName = ({ lead }: Entry) =>
		lead === undefined || (lead.file === undefined && !lead.isJot && dayInName(lead.target) === undefined);
	return entries.find(isThere) ?? entries.find(isName);
}

function fantasiesOf({ metadataCache }: App, file: TFile): readonly string[] {
	const { kind, fantasies } = readProperties(metadataCache.getFileCache(file)?.frontmatter);
	return kind === 'reflection' ? fantasies : [];
}

function placeOf({ metadataCache }: App, file: TFile): string {
	const { path, stat } = file;
	const { date, period } = readProperties(metadataCache.getFileCache(file)?.frontmatter);
	return `${noteDate({ path, date, period, created: stat.ctime }, dayOf(Date.now())).day} ${path}`;
}

function isSame(one: string, other: string): boolean {
	return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
}
