import { type Editor, Notice } from 'obsidian';
import { entryFor } from '../domain/codebook/book';
import type { CodeChoice } from '../domain/codebook/search';
import { labelOfSpelling, rolledUp } from '../domain/codes';
import { bareHighlights, planChange, planRemoval } from '../domain/tagging/removal';
import { tagAt, tagsAround, tagsInNote, type WrittenTag } from '../domain/tagging/written-tags';
import { words } from '../i18n';
import { nameOf } from '../report/naming';
import { ask } from './ask';
import { ChangePicker } from './change-picker';
import { TagChooser } from './tag-chooser';
import { onOffer, rememberOwn, type TaggingParts } from './tag-selection';
import { writeChanges } from './write-changes';

const text = words.tagging;

/** Changes or takes out the tag at the cursor, or one of those that mark the words there. */
export function changeOrRemoveTag(editor: Editor, path: string, parts: TaggingParts): void {
	const note = editor.getValue();
	const tags = tagsAround(note, editor.posToOffset(editor.getCursor()), parts.roots());
	const [only] = tags;
	if (only === undefined) new Notice(text.change.none);
	else if (tags.length === 1) new TagInNote(editor, path, note, only, parts).pick();
	else new TagChooser(parts.app, tags, (tag) => new TagInNote(editor, path, note, tag, parts).pick()).open();
}

/** The same for the tag at an offset of the editor's text. */
export function changeTagAt(editor: Editor, path: string, offset: number, parts: TaggingParts): void {
	withTag(editor, path, offset, parts)?.pick();
}

/** Takes out the tag at an offset of the editor's text. */
export function removeTagAt(editor: Editor, path: string, offset: number, parts: TaggingParts): void {
	withTag(editor, path, offset, parts)?.remove(false);
}

function withTag(editor: Editor, path: string, offset: number, parts: TaggingParts): TagInNote | undefined {
	const note = editor.getValue();
	const tag = tagAt(note, offset, parts.roots());
	if (tag !== undefined) return new TagInNote(editor, path, note, tag, parts);
	new Notice(text.change.none);
	return undefined;
}

/** One tag in the text of an editor as it was when asked about. */
class TagInNote {
	private readonly alike: readonly WrittenTag[];

	constructor(
		private readonly editor: Editor,
		private readonly path: string,
		private readonly note: string,
		private readonly tag: WrittenTag,
		private readonly parts: TaggingParts,
	) {
		this.alike = tagsInNote(note, tag.code, parts.roots());
	}

	pick(): void {
		const { app, book, used } = this.parts;
		const { code, tag, isRated } = this.tag;
		const label = entryFor(book(), code)?.label ?? used().get(rolledUp(code))?.label ?? labelOfSpelling(tag);
		const changing = { code, label, isRated, total: this.alike.length };
		new ChangePicker(app, changing, onOffer(this.parts), {
			change: (choice, isAll) => this.change(choice, isAll),
			remove: (isAll) => this.remove(isAll),
		}).open();
	}

	remove(isAll: boolean): void {
		const tags = this.meant(isAll);
		const roots = this.parts.roots();
		const highlights = bareHighlights(tags, roots).length;
		const write = (keeps: boolean) =>
			void writeChanges(this.editor, this.path, this.note, planRemoval(this.note, tags, keeps, roots));
		const { title, about, keep, plain } = text.highlight;
		if (highlights === 0) write(true);
		else
			ask(this.parts.app, { title: title(highlights), about }, [
				[keep, () => write(true)],
				[plain, () => write(false)],
			]);
	}

	private change(choice: CodeChoice, isAll: boolean): void {
		const { changes, doubled } = planChange(this.note, this.meant(isAll), choice.code, this.parts.roots());
		if (!writeChanges(this.editor, this.path, this.note, changes)) return;
		if (doubled > 0) new Notice(text.change.doubled(nameOf(choice)));
		rememberOwn(choice, this.parts);
	}

	private meant(isAll: boolean): readonly WrittenTag[] {
		return isAll ? this.alike : [this.tag];
	}
}
