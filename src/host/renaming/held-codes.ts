import type { App } from 'obsidian';
import { builtInBook, type CodeBook } from '../../domain/codebook/book';
import { codeReader, isDraining, type Code, type Roots } from '../../domain/codes';
import { isExample } from '../../domain/examples/example-notes';
import { propertyTags } from '../../domain/tags';

/** A code without its direction: the two move together. */
export function withoutDirection(code: Code): Code {
	return isDraining(code) ? code.slice(0, code.lastIndexOf('/')) : code;
}

/** The codes that a renaming would find: in any note by the app's metadata, counted or not, and in the code book note; not in examples. */
export function heldCodes(
	app: App,
	{ book, roots }: { readonly book: CodeBook; readonly roots: Roots },
	examplesFolder: string,
): ReadonlySet<Code> {
	const codeOf = codeReader(roots);
	const held = new Set<Code>();
	for (const [code, entry] of book) if (builtInBook.get(code) !== entry) held.add(code);
	for (const file of app.vault.getMarkdownFiles()) {
		if (isExample(file.path, examplesFolder)) continue;
		const { tags = [], frontmatter } = app.metadataCache.getFileCache(file) ?? {};
		for (const tag of [...tags.map((one) => one.tag), ...propertyTags(frontmatter)]) {
			let code = withoutDirection(codeOf(tag) ?? '');
			// With those above it: a code moves with what is nested below.
			for (; code.includes('/') && !held.has(code); code = code.slice(0, code.lastIndexOf('/')))
				held.add(code);
		}
	}
	return held;
}
