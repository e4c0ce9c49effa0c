import type { Code } from '../domain/codes';
import type { CachedListItem, CachedSection, NoteMetadata, Position } from '../domain/metadata';
import { firstAtLeast } from '../domain/sorted';
import { propertyTags } from '../domain/tags';
import { hasNoReadableProperties } from './property-block';

type CodeOf = (tag: string) => Code | undefined;

/** Whether a note can hold anything of ours: our tags, a kind, a callout that may be a fantasy, or a block that hides these. */
export function canMatter(metadata: NoteMetadata, codeOf: CodeOf): boolean {
	for (const { tag } of metadata.tags ?? []) if (codeOf(tag) !== undefined) return true;
	for (const { type } of metadata.sections ?? []) if (type === 'callout') return true;
	if (hasNoReadableProperties(metadata)) return true;
	const { frontmatter } = metadata;
	if (frontmatter === undefined) return false;
	return 'hatch-kind' in frontmatter || propertyTags(frontmatter).some((tag) => codeOf(tag) !== undefined);
}

/** Codes by the cache alone: tags in comments and in task items give none; the rest needs the text. */
export function cachedCodes(
	{ tags, sections, listItems, frontmatter }: NoteMetadata,
	codeOf: CodeOf,
): Code[] {
	const codes = propertyTags(frontmatter).flatMap((tag) => codeOf(tag) ?? []);
	const isComment = (section: CachedSection) => section.type === 'comment';
	const isTask = (item: CachedListItem) => item.task !== undefined;
	for (const { tag, position } of tags ?? []) {
		const code = codeOf(tag);
		if (code === undefined) continue;
		const { offset } = position.start;
		if (!isInside(sections, isComment, offset) && !isInside(listItems, isTask, offset)) codes.push(code);
	}
	return codes;
}

/** Sections come in order and do not overlap; an item ends before its children, so neither do items. */
function isInside<T extends { readonly position: Position }>(
	parts: readonly T[] = [],
	hides: (part: T) => boolean,
	offset: number,
): boolean {
	const part = parts[firstAtLeast(parts, offset + 1, ({ position }) => position.start.offset) - 1];
	return part !== undefined && offset < part.position.end.offset && hides(part);
}
