import type { App } from 'obsidian';
import { codeReader, slugCode, type Code } from '../../domain/codes';
import { readProperties } from '../../domain/properties';
import type { Renaming } from '../../domain/renaming/renaming';
import { propertyTags } from '../../domain/tags';

/**
 * How many notes hold tags of ours that other roots would leave behind, by the app's metadata: in notes with a kind all
 * that begin like ours, elsewhere those of known codes.
 */
export function notesWithOldRoots(
	app: App,
	{ from, to }: Renaming & { of: 'roots' },
	isKnown: (code: Code) => boolean,
): number {
	const [codeBefore, codeAfter] = [codeReader(from), codeReader(to)];
	return app.vault.getMarkdownFiles().filter((file) => {
		const { tags = [], frontmatter } = app.metadataCache.getFileCache(file) ?? {};
		const codes = [...tags.map(({ tag }) => tag), ...propertyTags(frontmatter)].flatMap((tag) => {
			const code = codeBefore(tag);
			return code === undefined || code === codeAfter(tag) ? [] : code;
		});
		if (codes.length === 0) return false;
		return readProperties(frontmatter).kind !== undefined || codes.some((code) => isKnown(slugCode(code)));
	}).length;
}
