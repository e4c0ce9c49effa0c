import type { Code } from '../domain/codes';
import type { NoteMetadata } from '../domain/metadata';
import { propertyTags } from '../domain/tags';
import { hasNoReadableProperties } from './property-block';

type CodeOf = (tag: string) => Code | undefined;

/** Whether a note can hold anything of ours: our tags, a kind, a callout that may be a fantasy, or a block that hides these. */
export function canMatter(metadata: NoteMetadata, codeOf: CodeOf): boolean {
	if (metadata.tags?.some(({ tag }) => codeOf(tag) !== undefined)) return true;
	if (metadata.sections?.some((section) => section.type === 'callout')) return true;
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
	const hidden = [
		...(sections ?? []).filter((section) => section.type === 'comment'),
		...(listItems ?? []).filter((item) => item.task !== undefined),
	].map(({ position }) => ({ from: position.start.offset, to: position.end.offset }));
	const fromBody = (tags ?? []).flatMap(({ tag, position }) => {
		const code = codeOf(tag);
		const at = position.start.offset;
		return code === undefined || hidden.some(({ from, to }) => from <= at && at < to) ? [] : [code];
	});
	return [...propertyTags(frontmatter).flatMap((tag) => codeOf(tag) ?? []), ...fromBody];
}
