import type { App, CachedMetadata, TFile } from 'obsidian';
import { propertiesIn } from '../../domain/asides/kept';
import { readProperties, type NoteProperties } from '../../domain/properties';
import { findTags, type FoundTag } from '../../domain/tags';
import { asInEditor } from '../../domain/written-change';
import { hasNoReadableProperties, speaksOfPrivacy } from '../../index/property-block';
import { openFiles, textOf } from '../note-text';
import { ownProperties } from '../own-properties';

/** A note as it is now, and what the app knows of just this text. */
export interface KnownNote {
	/** As the editor holds it. */
	readonly text: string;
	/** By the app's cache, in the text's own offsets; nothing where the text does not bear them out. */
	readonly tags: readonly FoundTag[] | undefined;
	readonly properties: NoteProperties;
	readonly isPrivate: boolean;
}

/** What the app knows of a note; nothing where that may be of an older text. */
export type CacheOf = (file: TFile) => CachedMetadata | null;

/** @throws {NotWritten} where panes hold different words of it. */
export async function knownNote(app: App, cacheOf: CacheOf, file: TFile): Promise<KnownNote> {
	const written = await app.vault.cachedRead(file);
	const saved = asInEditor(written);
	const text = openFiles(app).has(file) ? await textOf(app, file) : saved;
	const cache = text === saved ? cacheOf(file) : null;
	const tags = cache === null ? undefined : tagsOf(written, text, cache.tags);
	if (!cache?.frontmatter) return { text, tags, ...aboutText(text) };
	const properties = readProperties(cache.frontmatter);
	return { text, tags, properties, isPrivate: properties.isPrivate };
}

/** Whether a note is not for others to see; where neither cache nor text can tell, it is taken for one that is not. */
export async function isPrivateNote(app: App, cacheOf: CacheOf, file: TFile): Promise<boolean> {
	const cache = cacheOf(file);
	if (cache !== null && !hasNoReadableProperties(cache)) return readProperties(cache.frontmatter).isPrivate;
	try {
		return aboutText(asInEditor(await app.vault.cachedRead(file))).isPrivate;
	} catch {
		return true;
	}
}

/** What a text says of itself; where its properties cannot be read, one that speaks of privacy is taken for private. */
export function aboutText(text: string): Pick<KnownNote, 'properties' | 'isPrivate'> {
	const own = ownProperties(text);
	const properties = readProperties(own);
	return { properties, isPrivate: own ? properties.isPrivate : speaksOfPrivacy(propertiesIn(text)) };
}

/** Offsets of the file as offsets of the text; a cache that is older than the text shows by a tag that stands elsewhere. */
function tagsOf(
	written: string,
	text: string,
	cached: readonly { tag: string; position: { start: { offset: number } } }[] = [],
): FoundTag[] | undefined {
	const tags: FoundTag[] = [];
	let [read, from] = [0, 0];
	for (const { tag, position } of cached) {
		const { offset } = position.start;
		from += asInEditor(written.slice(read, offset)).length;
		read = offset;
		if (!text.startsWith(tag, from)) return undefined;
		tags.push({ tag, from, to: from + tag.length });
	}
	// Where more may be written than the cache knows of, the text is asked.
	return findTags(text).length > tags.length ? undefined : tags;
}
