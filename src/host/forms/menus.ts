import { type App, type Editor, type Menu, type Plugin, TFile } from 'obsidian';
import { fantasyCalloutAt } from '../../domain/forms/fantasy-callout';
import { isFantasyKind } from '../../domain/kinds';
import { type NoteProperties, readProperties } from '../../domain/properties';
import { words } from '../../i18n';

/** What menus do with a note. */
export interface FormActs {
	/** Opens a reflection, or that which a jot grows into: the note, or a callout in it. */
	readonly reflectIn: (file: TFile, editor?: Editor) => Promise<unknown>;
	readonly goOn: (file: TFile) => Promise<unknown>;
}

type Act = (file: TFile, editor?: Editor) => Promise<unknown>;

interface Offer {
	readonly title: string;
	readonly icon: string;
	readonly act: Act;
}

/** Offers in the menus of notes and editors what a page of questions can do with them. */
export function registerFormMenus(plugin: Plugin, app: App, { reflectIn, goOn }: FormActs): void {
	const reflect: Offer = { title: words.formsNotes.reflectOnThis, icon: 'book-open', act: reflectIn };
	const further: Offer = { title: words.followBegin.goOn, icon: 'book-open', act: goOn };
	const offerOf = (file: TFile, editor?: Editor) => {
		const kind = kindOf(app, file);
		if (kind !== undefined && goneOnWith.has(kind)) return further;
		return isFantasyKind(kind) || (editor && hasCallout(editor)) ? reflect : undefined;
	};
	plugin.registerEvent(
		app.workspace.on('file-menu', (menu, file) => {
			if (file instanceof TFile) add(menu, offerOf(file), file);
		}),
	);
	plugin.registerEvent(
		app.workspace.on('editor-menu', (menu, editor, { file }) => {
			if (file) add(menu, offerOf(file, editor), file, editor);
		}),
	);
}

const goneOnWith: ReadonlySet<NoteProperties['kind']> = new Set([
	'experiment',
	'inquiry',
	'decision',
	'review',
]);

/** What the app knows of a note's kind. */
export function kindOf({ metadataCache }: App, file: TFile): Exclude<NoteProperties['kind'], 'unknown'> {
	const { kind } = readProperties(metadataCache.getFileCache(file)?.frontmatter);
	return kind === 'unknown' ? undefined : kind;
}

function hasCallout(editor: Editor): boolean {
	return fantasyCalloutAt(editor.getValue(), editor.posToOffset(editor.getCursor('from'))) !== undefined;
}

function add(menu: Menu, offer: Offer | undefined, file: TFile, editor?: Editor): void {
	if (offer === undefined) return;
	const { title, icon, act } = offer;
	menu.addItem((item) =>
		item
			.setSection('escape-hatch')
			.setTitle(title)
			.setIcon(icon)
			.onClick(() => void act(file, editor)),
	);
}
