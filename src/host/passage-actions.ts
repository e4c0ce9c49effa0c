import { type App, Notice, stripHeadingForLink, type TFile } from 'obsidian';
import type { Roots } from '../domain/codes';
import { findTags } from '../domain/tags';
import { words } from '../i18n';
import type { Passage } from '../index/counted';
import type { PatternViewCallbacks } from '../view/model';
import type { WordsOpener } from './open-words';
import type { PatternsView } from './patterns-view';
import { removeTagOf } from './remove-tag';
import { tagSelection, type TaggingParts } from './tag-selection';
import { told } from './told';

const text = words.passageActions;

type Actions = Pick<
	PatternViewCallbacks,
	'openPassage' | 'openNote' | 'openLine' | 'preview' | 'copy' | 'tagAgain' | 'removeTag'
>;

export interface PassageActionParts {
	readonly app: App;
	readonly opener: WordsOpener;
	readonly roots: () => Roots;
	readonly tagging: TaggingParts;
}

/** What the pattern view can do with the passages that it shows. */
export function passageActions(
	{ app, opener, roots, tagging }: PassageActionParts,
	view: PatternsView,
): Actions {
	return {
		openPassage: (passage, inNewPane) => void opener.open(passage, inNewPane),
		openNote: ({ path, opening }, inNewPane) => void opener.open({ path, place: opening?.place }, inNewPane),
		openLine: (line, inNewPane) => void opener.openLine(line, inNewPane),
		preview(path, line, event, targetEl) {
			const state = line === undefined ? {} : { state: { scroll: line - 1 } };
			const source = view.getViewType();
			const link = { event, source, hoverParent: view, targetEl, linktext: path, sourcePath: '', ...state };
			app.workspace.trigger('hover-link', link);
		},
		copy: (passages, as) => void copy(app, passages, as, view.containerEl.win),
		tagAgain: (passage) => void tagAgain(passage),
		removeTag: (passage) => void told(passage.path, () => removeTag(passage)),
	};

	async function tagAgain(passage: Passage): Promise<void> {
		const editor = await opener.open(passage, false);
		if (editor !== undefined) tagSelection(editor, passage.path, tagging);
	}

	async function removeTag(passage: Passage): Promise<void> {
		if (await removeTagOf(app, passage, roots())) return;
		const { path, place } = passage;
		const isThere = (await opener.open(passage, false)) !== undefined || place === undefined;
		// Where note or words are gone, opening them has told so.
		if (isThere && app.vault.getFileByPath(path) !== null) new Notice(text.notRemoved(path));
	}
}

async function copy(
	app: App,
	passages: readonly Passage[],
	as: 'link' | 'quote',
	win: Window,
): Promise<void> {
	const texts = new Set(
		passages.flatMap((passage) => {
			const file = app.vault.getFileByPath(passage.path);
			if (file === null) return [];
			const link = app.fileManager.generateMarkdownLink(file, '', subpathOf(app, file, passage));
			return as === 'link' ? link : quotation(passage, link);
		}),
	);
	try {
		if (texts.size === 0) throw new Error(text.notCopied);
		await win.navigator.clipboard.writeText([...texts].join(as === 'link' ? '\n' : '\n\n'));
		new Notice(text.copied[as](texts.size));
	} catch {
		new Notice(text.notCopied);
	}
}

/** To the block where it has an id, else to the heading above. */
function subpathOf(app: App, file: TFile, { place }: Passage): string {
	const { listItems = [], sections = [], headings = [] } = app.metadataCache.getFileCache(file) ?? {};
	if (place === undefined) return '';
	const block = [...listItems, ...sections].find(
		({ id, position }) =>
			id !== undefined && position.start.offset <= place.from && place.to <= position.end.offset,
	);
	if (block?.id !== undefined) return `#^${block.id}`;
	const above = headings.findLast(({ position }) => position.start.offset <= place.from);
	return above === undefined ? '' : `#${stripHeadingForLink(above.heading)}`;
}

/** Tags among the words stand in code spans: a copy is no evidence. */
function quotation({ text: said, isCut, day }: Passage, link: string): string {
	const quoted = findTags(said).reduceRight(
		(line, { from, to, tag }) => `${line.slice(0, from)}\`${tag}\`${line.slice(to)}`,
		said,
	);
	return `> ${quoted}${isCut ? ' …' : ''}\n> ${text.source(link, day)}`;
}
