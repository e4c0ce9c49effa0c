import type { BlockCache, ListItemCache, SectionCache } from 'obsidian';

const ID_AT_END = /(?:^|\s)\^([a-zA-Z0-9-]+)[ \t]*$/;
const ID_ALONE = /^\s*\^([a-zA-Z0-9-]+)\s*$/;

/** The id that a block ends with, if any. Only the block's last line is looked at. */
export function blockIdAt(text: string, start: number, end: number): string | undefined {
	const block = text.slice(start, end).trimEnd();
	const lastLine = block.slice(block.lastIndexOf('\n') + 1);
	return ID_AT_END.exec(lastLine)?.[1];
}

/** The id of a block that is nothing but an id, and so names the block before it. */
export function loneBlockId(text: string): string | undefined {
	return ID_ALONE.exec(text)?.[1];
}

/** All blocks with an id, by the id in lower case; the first of a doubled id holds. */
export function collectBlocks(
	sections: SectionCache[],
	listItems: ListItemCache[],
): Record<string, BlockCache> {
	const blocks: Record<string, BlockCache> = {};
	for (const { id, position } of [...sections, ...listItems]) {
		if (id !== undefined) blocks[id.toLowerCase()] ??= { id, position };
	}
	return blocks;
}
