import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CheckRow } from '../../src/report/check-report';
import type { EvidenceRow } from '../../src/report/evidence-report';
import { fixture, openVault } from './vault-host';

interface ExpectedNote {
	readonly private?: boolean;
	readonly evidence: readonly {
		readonly code: string;
		readonly text: string;
		readonly line?: number | null;
		/** Offsets where only one reading is fair. */
		readonly from?: number | null;
		readonly to?: number | null;
	}[];
	readonly check: readonly { readonly problem: string }[];
}

const { files } = JSON.parse(readFileSync(fixture('odd.expected.json'), 'utf8')) as {
	files: Readonly<Record<string, ExpectedNote>>;
};

/** How each problem of the fixtures is told. */
const told: Readonly<Record<string, RegExp>> = {
	'unknown-kind': /kind .* is unknown/,
	'broken-properties': /properties cannot be read/,
	'invalid-date': /is no date/,
	'future-date': /is in the future/,
};

const host = await openVault(fixture('odd'), { data: { earlierTags: 'count' } });
const evidence = byPath(await host.evidence({ side: 'all' }));
const check = byPath(await host.check());
await host.close();

describe('odd notes', () => {
	it('are many', () => expect(Object.keys(files).length).toBeGreaterThan(100));

	it('are all there, and no others', () => {
		expect([...evidence.keys(), ...check.keys()].filter((path) => files[path] === undefined)).toEqual([]);
	});

	it.each(Object.entries(files))('%s', (path, note) => {
		const rows = evidence.get(path) ?? [];
		expect(rows.map(({ code, text }) => `${code}: ${text}`).sort()).toEqual(
			(note.private === true ? [] : note.evidence).map(({ code, text }) => `${code}: ${text}`).sort(),
		);
		if (note.private !== true) expectPlaces(rows, note);
		expectProblems(check.get(path) ?? [], note);
	});
});

function byPath<T extends { readonly path: string }>(rows: readonly T[]): Map<string, T[]> {
	const grouped = new Map<string, T[]>();
	for (const row of rows) grouped.set(row.path, [...(grouped.get(row.path) ?? []), row]);
	return grouped;
}

function expectPlaces(rows: readonly EvidenceRow[], note: ExpectedNote): void {
	const places = rows.map(({ code, from, to, line }) => `${code} ${from}-${to} line ${line}`);
	for (const { code, from, to, line } of note.evidence) {
		if (from !== undefined) expect(places).toContain(`${code} ${from}-${to} line ${line ?? null}`);
	}
}

function expectProblems(rows: readonly CheckRow[], note: ExpectedNote): void {
	expect(rows).toHaveLength(note.check.length);
	for (const { problem } of note.check) {
		expect(rows.some((row) => told[problem]?.test(row.problem))).toBe(true);
	}
}
