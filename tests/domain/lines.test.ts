import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EvidencePlace } from '../../src/domain/evidence/read';
import { defaultSettings } from '../../src/domain/settings';
import { recordReader } from '../../src/index/record';
import { parseMetadata } from '../workbench/metadata';

interface Case {
	readonly id: string;
	readonly why: string;
	readonly note: string;
	/** Lists are complete and in order; tasks with the exact slice of the note. */
	readonly expect: Readonly<Record<string, readonly object[]>>;
}

const folder = join(import.meta.dirname, '../fixtures/evidence');
const files = readdirSync(folder).filter((name) => name.startsWith('lines-'));
const reader = recordReader(defaultSettings, '2026-09-01');

it('there are cases for ratings and for tasks', () => {
	expect(files).toEqual(['lines-ratings.json', 'lines-tasks.json']);
});

describe.each(files)('what a list line says beyond evidence: %s', (name) => {
	const cases = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Case[];
	it.each(cases.map((example) => [example.id, example.why, example] as const))('%s: %s', (_, __, example) => {
		expect(linesIn(example.note)).toMatchObject(example.expect);
	});
});

function linesIn(text: string) {
	const file = { path: 'Note.md', title: 'Note', created: 0 };
	const entries = reader.fromText(file, parseMetadata(text), text)?.entries ?? [];
	const marked = <T extends { readonly place: EvidencePlace }>(row: T) => ({
		...row,
		marked: text.slice(row.place.from, row.place.to),
	});
	return {
		ratings: entries.flatMap((entry) => entry.ratings ?? []),
		moves: entries.flatMap((entry) => entry.moves ?? []).map(marked),
		unknowns: entries.flatMap((entry) => entry.unknowns ?? []).map(marked),
	};
}
