import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/domain/settings';
import { recordReader } from '../../src/index/record';
import { parseMetadata } from '../workbench/metadata';

interface ExpectedRow {
	readonly code: string;
	readonly text: string;
	/** The exact slice of the note; null for its title. */
	readonly marked: string | null;
}

interface Case {
	readonly id: string;
	readonly why: string;
	readonly path?: string;
	readonly note: string;
	readonly expect: readonly ExpectedRow[];
	/** Where the format allows two readings: the one that holds here comes first. */
	readonly doubt?: string;
}

const folder = join(import.meta.dirname, '../fixtures/evidence');
const files = readdirSync(folder).filter((name) => name.startsWith('rules-'));
const reader = recordReader({ ...defaultSettings, earlierTags: 'count' }, '2026-09-01');

it('there are cases for each rule', () => {
	expect(files.length).toBeGreaterThan(9);
});

describe.each(files)('which words a tag marks: %s', (name) => {
	const cases = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Case[];
	it.each(cases.map((example) => [example.id, example.why, example] as const))('%s: %s', (_, __, example) => {
		expect(evidenceIn(example.path ?? 'Note.md', example.note)).toEqual(sorted(example.expect));
	});
});

function evidenceIn(path: string, text: string): ExpectedRow[] {
	const title = path.replace(/^.*\//, '').replace(/\.md$/, '');
	const record = reader.fromText({ path, title, created: 0 }, parseMetadata(text), text);
	const rows = record?.entries.flatMap((entry) => entry.evidence ?? []) ?? [];
	return sorted(
		rows.map(({ code, text: shown, place }) => ({
			code,
			text: shown,
			marked: place === undefined ? null : text.slice(place.from, place.to),
		})),
	);
}

function sorted(rows: readonly ExpectedRow[]): ExpectedRow[] {
	return rows
		.map(({ code, text, marked }) => ({ code, text, marked }))
		.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
