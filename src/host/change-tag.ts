import { type App, type Editor, Notice } from 'obsidian';
import { entryFor } from '../domain/codebook/book';
import type { CodeChoice } from '../domain/codebook/search';
import { labelOfSpelling, rolledUp } from '../domain/codes';
import type { Change } from '../domain/tagging/change';
import { bareHighlights, planChange, planRemoval } from '../domain/tagging/removal';
import { tagAt, tagsAround, tagsInNote, type WrittenTag } from '../domain/tagging/written-tags';
import { words } from '../i18n';
import { nameOf } from '../report/naming';
import { ask } from './ask';
import { pickChange } from './change-picker';
import { Picker } from './picker';
import { onOffer, rememberOwn, type TaggingParts } from './tag-selection';
import { writeChanges } from './write-changes';

const text = words.tagging;

/** Changes or takes out the tag at the cursor, or one of those that mark the words there. */
export function changeOrRemoveTag(editor: Editor, path: string, parts: TaggingParts): void {
	const note = editor.getValue();
	const tags = tagsAround(note, editor.posToOffset(editor.getCursor()), parts.roots());
	const pick = (tag: WrittenTag) => changesOf(editor, path, note, tag, parts).pick();
	const [only] = tags;
	if (only === undefined) new Notice(text.change.none);
	else if (tags.length === 1) pick(only);
	else askWhich(parts.app, tags, pick);
}

function askWhich(app: App, tags: readonly WrittenTag[], pick: (tag: WrittenTag) => void): void {
	const rows = tags.map((written) => ({
		written,
		draw(el: HTMLElement) {
			const { tag, words: marked } = written;
			el.addClass('eh-code-row');
			el.createDiv({ cls: 'eh-code-label', text: tag });
			if (marked === undefined) return;
			el.createDiv({ cls: 'eh-code-definition', text: words.screen.quote(marked.text, marked.isCut) });
		},
		choose: () => pick(written),
	}));
	const rowsFor = (query: string) =>
		rows.filter(({ written }) => written.tag.toLowerCase().includes(query.trim().toLowerCase()));
	new Picker(app, text.change.which, rowsFor, { choose: text.change.one }).open();
}

/** The same for the tag at an offset of the editor's text. */
export function changeTagAt(editor: Editor, path: string, offset: number, parts: TaggingParts): void {
	withTag(editor, path, offset, parts)?.pick();
}

/** Takes out the tag at an offset of the editor's text. */
export function removeTagAt(editor: Editor, path: string, offset: number, parts: TaggingParts): void {
	withTag(editor, path, offset, parts)?.remove(false);
}

function withTag(editor: Editor, path: string, offset: number, parts: TaggingParts) {
	const note = editor.getValue();
	const tag = tagAt(note, offset, parts.roots());
	if (tag !== undefined) return changesOf(editor, path, note, tag, parts);
	new Notice(text.change.none);
	return undefined;
}

/** What can be done to one tag in the text of an editor as it was when asked about. */
function changesOf(editor: Editor, path: string, note: string, tag: WrittenTag, parts: TaggingParts) {
	const { app, book, used } = parts;
	const { code, isRated } = tag;
	const roots = parts.roots();
	const alike = tagsInNote(note, code, roots);
	const meant = (isAll: boolean) => (isAll ? alike : [tag]);
	const write = (changes: readonly Change[]) => writeChanges(editor, path, note, changes);

	function pick(): void {
		const label =
			entryFor(book(), code)?.label ?? used().get(rolledUp(code))?.label ?? labelOfSpelling(tag.tag);
		const changing = { code, label, isRated, total: alike.length };
		pickChange(app, changing, onOffer(parts), { change, remove });
	}

	function change(choice: CodeChoice, isAll: boolean): void {
		const { changes, doubled } = planChange(note, meant(isAll), choice.code, roots);
		if (!write(changes)) return;
		if (doubled > 0) new Notice(text.change.doubled(nameOf(choice)));
		rememberOwn(choice, parts);
	}

	function remove(isAll: boolean): void {
		const tags = meant(isAll);
		const highlights = bareHighlights(tags, roots).length;
		const without = (keeps: boolean) => void write(planRemoval(note, tags, keeps, roots));
		const { title, about, keep, plain } = text.highlight;
		if (highlights === 0) without(true);
		else
			ask(app, { title: title(highlights), about }, [
				[keep, () => without(true)],
				[plain, () => without(false)],
			]);
	}

	return { pick, remove };
}
