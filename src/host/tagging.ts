import type { EditorState } from '@codemirror/state';
import {
	type App,
	editorInfoField,
	editorLivePreviewField,
	type Editor,
	MarkdownView,
	type Plugin,
} from 'obsidian';
import type { CodeBook } from '../domain/codebook/book';
import type { UsedCodes } from '../domain/codebook/search';
import { labelOfSpelling, slugCode, type Code, type Roots } from '../domain/codes';
import { readProperties } from '../domain/properties';
import type { Settings } from '../domain/settings';
import { entryFor } from '../domain/codebook/book';
import { chips } from '../editor/chips';
import { directionOffer } from '../editor/direction-offer';
import { editorViews, viewOf } from '../editor/editor-views';
import { isPlain } from '../editor/plain';
import { spaceAfterTag } from '../editor/space-after-tag';
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
	readonly renameCode: (code: Code) => void;
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
	/** A tag that was there before and is left out is none of ours, but for notes with a kind, which count theirs. */
	const codeIn = (tag: string, path = '') => {
		const code = codeOf(tag);
		if (code === undefined || settings().earlierTags === 'count' || book().has(slugCode(code))) return code;
		const { frontmatter } = app.metadataCache.getCache(path) ?? {};
		return readProperties(frontmatter).kind === undefined ? undefined : code;
	};
	const names = {
		codeOf: codeIn,
		labelOf: (code: Code) => entryFor(book(), code)?.label ?? labelOfSpelling(code),
		look: () => settings().tagLook,
	};
	const details = {
		...sources,
		codeOf: codeIn,
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
		chips({ ...names, pathOf, livePreview: editorLivePreviewField }),
		tagDetails(cards),
		directionOffer,
		spaceAfterTag,
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
		app.workspace.on('editor-menu', (menu, editor, info) =>
			tagMenuItems(menu, editor, info, { ...tagging, renameCode: sources.renameCode }),
		),
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

function pathOf(state: EditorState): string | undefined {
	return state.field(editorInfoField, false)?.file?.path;
}

function isCursorInPlain(editor: Editor): boolean {
	const view = viewOf(editor);
	return view !== undefined && isPlain(view.state, view.state.selection.main.head, -1);
}
