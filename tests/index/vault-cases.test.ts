import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRow } from '../../src/report/check-report';
import { evidenceRow, passagesOn, type EvidenceSide } from '../../src/report/evidence-report';
import { patternReport } from '../../src/report/pattern-report';
import { indexed } from './indexed';

interface Case {
	readonly id: string;
	readonly why: string;
	readonly files: Readonly<Record<string, string>>;
	readonly today: string;
	readonly side?: EvidenceSide;
	readonly expect: {
		readonly side?: EvidenceSide;
		readonly evidence?: readonly Readonly<Record<string, unknown>>[];
		/** Only the fields that the case is about; a list of rows is complete. */
		readonly patterns?: Readonly<Record<string, unknown>>;
		readonly check?: readonly { readonly path: string; readonly about: string }[];
	};
}

const folder = join(import.meta.dirname, '../fixtures/evidence');
const files = readdirSync(folder).filter((name) => name.startsWith('vault-'));

it('there are cases for kinds, dates, callouts, promotion, codes, everyday notes and the check', () => {
	expect(files).toHaveLength(7);
});

describe.each(files)('what counts where: %s', (name) => {
	const cases = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Case[];
	it.each(cases.map((example) => [example.id, example.why, example] as const))('%s: %s', (_, __, example) => {
		const snapshot = indexed(example.files, example.today);
		const { evidence, patterns, check } = example.expect;
		if (evidence !== undefined) {
			const rows = passagesOn(snapshot.shareable, example.side ?? example.expect.side ?? 'all').map(
				evidenceRow,
			);
			expect(rows.map((row) => fieldsOf(evidence[0], row)).sort(byText)).toEqual([...evidence].sort(byText));
		}
		if (patterns !== undefined)
			expect(patternReport(snapshot.shareable, { today: example.today })).toMatchObject(withRows(patterns));
		if (check === undefined) return;
		const rows = snapshot.problems.map(checkRow);
		expect([...new Set(rows.map((row) => row.path))].sort()).toEqual(
			[...new Set(check.map((row) => row.path))].sort(),
		);
		for (const { path, about } of check) {
			const told = rows.filter((row) => row.path === path).map((row) => row.problem + row.hint);
			expect(told.join(' ').toLowerCase()).toContain(about.toLowerCase());
		}
	});
});

/** The fields of a row that the case names. */
function fieldsOf(
	example: Readonly<Record<string, unknown>> | undefined,
	row: object,
): Record<string, unknown> {
	return Object.fromEntries(Object.entries(row).filter(([key]) => example === undefined || key in example));
}

/** Lists of rows are compared whole and in the order of the report: by notes, passages and code. */
function withRows(patterns: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(patterns).map(([key, value]) => [key, sortedRows(value)]));
}

function sortedRows(value: unknown): unknown {
	if (Array.isArray(value)) {
		return (value as { notes: number; passages: number; code: string }[]).toSorted(
			(a, b) => b.notes - a.notes || b.passages - a.passages || (a.code < b.code ? -1 : 1),
		);
	}
	return typeof value === 'object' && value !== null ? withRows(value as Record<string, unknown>) : value;
}

function byText(a: unknown, b: unknown): number {
	return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
