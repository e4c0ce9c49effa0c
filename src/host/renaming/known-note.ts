import { type App, getFrontMatterInfo, parseYaml, type TFile } from 'obsidian';
import { readProperties, type NoteProperties } from '../../domain/properties';
import { findTags, type FoundTag } from '../../domain/tags';
import { asInEditor } from '../../domain/written-change';
import { speaksOfPrivacy } from '../../index/property-block';
import { openFiles, textOf } from '../note-text';

/** A note as it is now, and what the app knows of just this text. */
export interface KnownNote {
	/** As the editor holds it. */
	readonly text: string;
	/** By the app's cache, in the text's own offsets; nothing where the text does not bear them out. */
	readonly tags: readonly FoundTag[] | undefined;
	readonly properties: NoteProperties;
	readonly isPrivate: boolean;
}

/** @throws {NotWritten} where panes hold different words of it. */
export async function knownNote(app: App, file: TFile): Promise<KnownNote> {
	const written = await app.vault.cachedRead(file);
	const saved = asInEditor(written);
	const text = openFiles(app).has(file) ? await textOf(app, file) : saved;
	const cache = app.metadataCache.getFileCache(file);
	if (cache === null || text !== saved) return { text, tags: undefined, ...aboutText(text) };
	const { frontmatter } = cache;
	if (frontmatter === undefined) return { text, tags: tagsOf(written, text, cache.tags), ...aboutText(text) };
	const properties = readProperties(frontmatter);
	return { text, tags: tagsOf(written, text, cache.tags), properties, isPrivate: properties.isPrivate };
}

/** What a text says of itself; where its properties cannot be read, one that speaks of privacy is taken for private. */
export function aboutText(text: string): Pick<KnownNote, 'properties' | 'isPrivate'> {
	const { exists, frontmatter } = getFrontMatterInfo(text);
	try {
		const parsed: unknown = exists ? parseYaml(frontmatter) : undefined;
		const properties = readProperties(isRecord(parsed) ? parsed : undefined);
		return { properties, isPrivate: properties.isPrivate };
	} catch {
		return { properties: readProperties(undefined), isPrivate: speaksOfPrivacy(frontmatter) };
	}
}

/** Offsets of the file as offsets of the text; a cache that is older than the text shows by a tag that stands elsewhere. */
function tagsOf(
	written: string,
	text: string,
	cached: readonly { tag: string; position: { start: { offset: number } } }[] = [],
): FoundTag[] | undefined {
	const isSame = written === text;
	const tags: FoundTag[] = [];
	let [read, lost] = [0, 0];
	for (const { tag, position } of cached) {
		const { offset } = position.start;
		if (!isSame)
			for (; read < offset; read++)
				if (written[read] === '\uFEFF' ? read === 0 : isCut(written, read)) lost++;
		const from = offset - lost;
		if (!text.startsWith(tag, from)) return undefined;
		tags.push({ tag, from, to: from + tag.length });
	}
	// Where more may be written than the cache knows of, the text is asked.
	return tags.length === 0 && findTags(text).length > 0 ? undefined : tags;
}

/** The carriage return of a line break of two characters. */
function isCut(written: string, at: number): boolean {
	return written[at] === '\r' && written[at + 1] === '\n';
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
