import type { Editor, MarkdownFileInfo, Menu } from 'obsidian';
import { tagOfCode, type Code } from '../domain/codes';
import { lenses } from '../domain/lenses';
import { tagAt } from '../domain/tagging/written-tags';
import { hasTarget } from '../domain/tagging/target';
import { words } from '../i18n';
import { changeOrRemoveTag } from './change-tag';
import { withoutDirection } from './renaming/held-codes';
import { selectionsOf, tagSelection, type TaggingParts } from './tag-selection';

const names = words.screen.commands;

export interface TagMenuParts extends TaggingParts {
	readonly showDetails: (editor: Editor) => unknown;
	readonly renameCode: (code: Code) => void;
}

/** What the editor's context menu offers: on words to tag them, on a tag of ours to see or change it. */
export function tagMenuItems(menu: Menu, editor: Editor, info: MarkdownFileInfo, parts: TagMenuParts): void {
	const path = info.file?.path ?? '';
	const note = editor.getValue();
	const add = (title: string, icon: string, act: () => unknown) =>
		menu.addItem((item) => item.setSection('escape-hatch').setTitle(title).setIcon(icon).onClick(act));
	const tag = tagAt(note, editor.posToOffset(editor.getCursor()), parts.roots());
	if (tag !== undefined) {
		add(names.changeTag, 'pencil', () => changeOrRemoveTag(editor, path, parts));
		add(names.tagDetails, 'info', () => parts.showDetails(editor));
		const code = withoutDirection(tag.code);
		const title = words.vaultChange.renameOne(`#${tagOfCode(code, parts.roots())}`);
		add(title, 'replace-all', () => parts.renameCode(code));
	}
	if (!hasTarget(note, selectionsOf(editor), parts.roots())) return;
	add(names.tag, 'tag', () => tagSelection(editor, path, parts));
	for (const lens of lenses) add(names.tagAs[lens], 'tag', () => tagSelection(editor, path, parts, lens));
}
