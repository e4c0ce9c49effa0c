import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CachedMetadata } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { getAllTags, parseFrontMatterTags } from '../workbench/core';
import { parseMetadata } from '../workbench/metadata';

/** A note with what the real app knew of it. */
interface Recording {
	fileContents: string;
	cachedMetadata: CachedMetadata;
	getAllTags: string[];
	parseFrontMatterTags: string[] | null;
}

/** Differences that are known, as `file field` with the reason. Tags may never stand here. */
const KNOWN_DIFFERENCES: Readonly<Record<string, string>> = {};

const FIELDS = [
	...['headings', 'sections', 'listItems', 'links', 'embeds', 'blocks', 'footnotes', 'footnoteRefs'],
	...['frontmatter', 'frontmatterLinks', 'frontmatterPosition'],
] as const satisfies (keyof CachedMetadata)[];

const folder = process.env.CACHED_METADATA ?? '';
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Recording;

/** As in a recording: without members that are undefined. */
const plain = (value: unknown): unknown =>
	value === undefined ? undefined : JSON.parse(JSON.stringify(value));

if (files.length === 0) {
	describe.skip('the recordings of the real app', () => {
		it('are not here: CACHED_METADATA names no folder that holds any');
	});
}

describe.runIf(files.length > 0)(`the ${String(files.length)} recordings of the real app`, () => {
	it.each(files)('%s: all tags, where they stand', (file) => {
		const { fileContents, cachedMetadata, ...recorded } = read(file);
		const cache = parseMetadata(fileContents);
		expect(plain(cache.tags)).toEqual(cachedMetadata.tags);
		expect(getAllTags(cache)).toEqual(recorded.getAllTags);
		expect(parseFrontMatterTags(cache.frontmatter ?? null)).toEqual(recorded.parseFrontMatterTags);
	});

	it.each(files)('%s: everything else but what is listed', (file) => {
		const { fileContents, cachedMetadata } = read(file);
		const cache = parseMetadata(fileContents);
		for (const field of FIELDS.filter((name) => !(`${file} ${name}` in KNOWN_DIFFERENCES))) {
			expect(plain(cache[field]), field).toEqual(cachedMetadata[field]);
		}
	});
});
