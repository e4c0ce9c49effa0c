import type * as api from 'obsidian';
import type { MarkdownView } from './view/markdown-view';

/**
 * The host's classes have what the API documents as far as it goes here; where the API's own type is wanted, as
 * in what plugins are handed, this one place says that ours stands for it.
 */
export function asFileInfo(view: MarkdownView): api.MarkdownFileInfo {
	return view as unknown as api.MarkdownFileInfo;
}
