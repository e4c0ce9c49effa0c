import type { NoteMetadata } from '../domain/metadata';

/** A block of properties that the host could make nothing of; by the text it may still be a blank one. */
export function hasNoReadableProperties(metadata: NoteMetadata): boolean {
	return metadata.frontmatter === undefined && metadata.sections?.[0]?.type === 'yaml';
}

/** The block of properties of a note where it cannot be read, as written. */
export function brokenProperties(metadata: NoteMetadata, text: string): string | undefined {
	if (!hasNoReadableProperties(metadata)) return undefined;
	const yaml = text.slice(0, metadata.sections?.[0]?.position.end.offset ?? 0).replace(/^\uFEFF/, '');
	return yaml.replace(/^---|---\s*$|^\s*#.*$/gm, '').trim() === '' ? undefined : yaml;
}

/** Where even its privacy cannot be read, a note that speaks of it is taken for private. */
export function speaksOfPrivacy(yaml: string): boolean {
	return /^\s*["']?hatch-private["']?\s*:/m.test(yaml);
}

/** Whether broken properties look like those of a code book note. */
export function speaksOfCodeBook(broken: string): boolean {
	return /hatch-kind.*code-book/i.test(broken);
}
