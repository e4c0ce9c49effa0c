import { type App, editorLivePreviewField, type Editor, MarkdownView, type Plugin } from 'obsidian';
import type { CodeBook } from '../domain/codebook/book';
import type { UsedCodes } from '../domain/codebook/search';
import { labelOfSpelling, type Code, type Roots } from '../domain/codes';
import type { Settings } from '../domain/settings';
import { entryFor } from '../domain/codebook/book';
import { chips } from '../editor/chips';
import { directionOffer } from '../editor/direction-offer';
import { editorViews, viewOf } from '../editor/editor-views';
import { isPlain } from '../editor/plain';
import { isTagNear } from '../editor/tag-near';
import { pinTagDetails, tagDetails } from '../editor/tag-details';
import type { Snapshot } from '../index/snapshot';
import type { Selection } from '../view/model';
import { changeTagAt, removeTagAt } from './change-tag';
import { chipTags } from './reading-chips';
import { ReadingDetails } from './reading-details';
import { TagCompletion } from './tag-completion';
import { editorDetails } from './tag-details';
import { tagMenuItems } from './tag-menu';
import type { TaggingParts } from './tag-selection';

export interface TaggingSources {
	readonly app: App;
	readonly codeOf: (tag: string) => Code | undefined;
	readonly settings: () => Settings;
	readonly roots: () => Roots;
	readonly book: () => CodeBook;
	readonly snapshot: () => Snapshot;
	readonly used: () => UsedCodes;
	readonly readNotes: () => number;
	readonly made: (code: Code) => void;
	readonly openPatterns: (selected: Selection | undefined) => void;
}

/** Tagging as commands and menus need it, with the card of the tag at the cursor: false where there is none. */
export interface Tagging extends TaggingParts {
	/** Whether there is any in the paragraph with the cursor. */
	readonly isTagNear: (editor: Editor) => boolean;
	readonly showDetails: (editor: Editor) => boolean;
}

/** Everything about tags in notes: chips, cards, completion, menu entries. */
export function registerTagging(plugin: Plugin, sources: TaggingSources): Tagging {
	const { app, codeOf, book, settings } = sources;
	const names = {
		codeOf,
		labelOf: (code: Code) => entryFor(book(), code)?.label ?? labelOfSpelling(code),
		look: () => settings().tagLook,
	};
	const details = {
		...sources,
		change: (editor: Editor, path: string, at: number) => changeTagAt(editor, path, at, tagging),
		remove: (editor: Editor, path: string, at: number) => removeTagAt(editor, path, at, tagging),
	};
	const cards = editorDetails(details);
	const tagging: Tagging = {
		...sources,
		isTagNear(editor) {
			const view = viewOf(editor);
			return view !== undefined && isTagNear(view.state, codeOf);
		},
		showDetails(editor) {
			const view = viewOf(editor);
			return view !== undefined && pinTagDetails(view, cards);
		},
	};
	/** Ends last, when nothing draws chips any more. */
	plugin.register(() => showTagsAnew(app));
	const rendered = plugin.addChild(new ReadingDetails(app, details));
	plugin.registerEditorExtension([
		editorViews,
		chips({ ...names, livePreview: editorLivePreviewField }),
		tagDetails(cards),
		directionOffer,
	]);
	plugin.registerMarkdownPostProcessor(chipTags(names));
	plugin.registerMarkdownPostProcessor(rendered.remember);
	plugin.registerEditorSuggest(
		new TagCompletion({
			...sources,
			trigger: () => settings().completionTrigger,
			isPlain: isCursorInPlain,
		}),
	);
	plugin.registerEvent(
		app.workspace.on('editor-menu', (menu, editor, info) => tagMenuItems(menu, editor, info, tagging)),
	);
	return tagging;
}

/** Draws tags anew in every open note: their look, their names or their roots are others than before. */
export function showTagsAnew(app: App): void {
	app.workspace.updateOptions();
	for (const { view } of app.workspace.getLeavesOfType('markdown')) {
		if (view instanceof MarkdownView && view.getMode() === 'preview') view.previewMode.rerender(true);
	}
}

function isCursorInPlain(editor: Editor): boolean {
	const view = viewOf(editor);
	return view !== undefined && isPlain(view.state, view.state.selection.main.head, -1);
}
