import { editorInfoField, type Editor } from 'obsidian';
import type { EditorTag, TagDetailsParts } from '../editor/tag-details';
import { entryFor } from '../domain/codebook/book';
import { codeOfTag, rolledUp, type Code, type Roots } from '../domain/codes';
import type { Span } from '../domain/evidence/spans';
import { markedWords } from '../domain/tagging/marked-words';
import { words } from '../i18n';
import type { Snapshot } from '../index/snapshot';
import { nameOf } from '../report/naming';
import { unused, usesIn } from '../report/use';
import type { Selection } from '../view/model';
import { clear, showTagDetails } from '../view/show';
import type { TagDetails } from '../view/tag-details';
import { rowOfCode } from './open-patterns';

export interface DetailsParts {
	readonly codeOf: (tag: string, path?: string) => Code | undefined;
	readonly roots: () => Roots;
	readonly snapshot: () => Snapshot;
	readonly openPatterns: (selected: Selection | undefined) => void;
	/** Both ask what is meant, at the tag at an offset of the editor's text. */
	readonly change: (editor: Editor, path: string, at: number) => void;
	readonly remove: (editor: Editor, path: string, at: number) => void;
}

/** What is told of a tag that stands on these words. */
export function detailsOf(parts: DetailsParts, code: Code, marked: Span | undefined): TagDetails {
	const { all } = parts.snapshot();
	const { by, of } = usesIn(all);
	return {
		...(by.get(rolledUp(code)) ?? unused),
		of,
		code,
		name: nameOf({ code, label: all.labelOf(code) }),
		entry: entryFor(all.book, code),
		marked: marked && words.screen.quote(marked.text, marked.isCut),
	};
}

/** The row of the pattern view that a tag is counted in; nothing where it is not counted. */
export function rowOf({ code, notes, everyday }: TagDetails): Selection | undefined {
	if (notes + everyday === 0) return undefined;
	return rowOfCode(code, notes > 0 ? 'fantasy' : 'everyday');
}

/** The cards of an editor's tags. */
export function editorDetails(parts: DetailsParts): TagDetailsParts {
	const markedBy = (text: string, at: number) => markedWords(text, at, parts.roots());
	return {
		codeOf: (tag) => codeOfTag(tag, parts.roots()),
		codeIn: (state, tag) => parts.codeOf(tag, state.field(editorInfoField, false)?.file?.path),
		markedBy,
		draw(el, { code, from }: EditorTag, view, close) {
			const { editor, file } = view.state.field(editorInfoField);
			const details = detailsOf(parts, code, markedBy(view.state.doc.toString(), from));
			const at = (act: DetailsParts['change']) =>
				editor &&
				(() => {
					close();
					act(editor, file?.path ?? '', from);
				});
			const patterns = () => {
				close();
				parts.openPatterns(rowOf(details));
			};
			showTagDetails(el, {
				details,
				actions: { patterns, change: at(parts.change), remove: at(parts.remove) },
			});
			return () => clear(el);
		},
	};
}
