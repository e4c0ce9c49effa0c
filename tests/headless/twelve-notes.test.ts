import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PatternReport } from '../../src/report/figures';
import { fixture, openVault } from './vault-host';

type Fields = Readonly<Record<string, unknown>>;

const { patterns, filtered } = JSON.parse(readFileSync(fixture('twelve.expected.json'), 'utf8')) as {
	patterns: Readonly<Record<keyof PatternReport, unknown>>;
	filtered: readonly { flags: Record<string, string>; patterns: Fields }[];
};

let host: Awaited<ReturnType<typeof openVault>>;

beforeAll(async () => {
	host = await openVault(fixture('twelve'));
});

afterAll(() => host.close());

describe('a vault of twelve notes worked out by hand', () => {
	it.each<[panel: string, keys: readonly (keyof PatternReport)[]]>([
		['the summary', ['asOf', 'notes', 'period', 'directions', 'saturation', 'coverage', 'unread']],
		['the lenses', ['lenses']],
		['today', ['today']],
		['the gap', ['gap', 'ratings', 'fit']],
		['time', ['months']],
		['the fantasies', ['fantasies']],
		['the experiments', ['experiments', 'sinceExperiment']],
		['everyday notes', ['everyday']],
	])('agrees in %s', async (_, keys) => {
		const report = await host.patterns();
		for (const key of keys) expect({ [key]: report[key] }).toMatchObject({ [key]: near(patterns[key]) });
	});

	it.each(['axes', 'contrast', 'pairs', 'pairsTested', 'themes', 'moves', 'sinceReview'] as const)(
		'agrees in %s, in whatever order',
		async (key) => {
			const report = await host.patterns();
			expect({ [key]: inOrder(report[key]) }).toMatchObject({ [key]: near(inOrder(patterns[key])) });
		},
	);

	it('names first the pairs that it claims', async () => {
		const { pairs } = await host.patterns();
		const claims = pairs.map(({ claim }) => claim);
		expect(claims).toEqual([...claims].sort().reverse());
	});

	it.each(filtered)('agrees where it is asked for $flags', async ({ flags, patterns: some }) => {
		expect(await host.patterns(flags)).toMatchObject(near(some) as Fields);
	});

	it('has nothing to report', async () => {
		expect(await host.check()).toEqual([]);
	});
});

/** The same with fractions to six decimals. */
function near(value: unknown): unknown {
	return mapped(value, near, (leaf) =>
		typeof leaf === 'number' && !Number.isInteger(leaf) ? expect.closeTo(leaf, 6) : leaf,
	);
}

/** The same with each list by what its rows are about. */
function inOrder(value: unknown): unknown {
	const same = mapped(value, inOrder, (leaf) => leaf);
	return Array.isArray(same)
		? [...(same as unknown[])].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
		: same;
}

/** Codes, else path and line, wherever they stand in a row. */
function nameOf(row: unknown): string {
	if (typeof row !== 'object' || row === null) return String(row);
	const { axis, code, a, b, path, line, ...rest } = row as Fields;
	const own = [axis, code, a, b, path, typeof line === 'number' ? String(line).padStart(4, '0') : line];
	const said = own.filter((part) => typeof part === 'string');
	return said.length > 0
		? said.join(' ')
		: ['row', 'gives', 'today'].map((name) => nameOf(rest[name])).join(' ');
}

function mapped(value: unknown, each: (part: unknown) => unknown, leaf: (part: unknown) => unknown): unknown {
	if (Array.isArray(value)) return value.map(each);
	if (typeof value !== 'object' || value === null) return leaf(value);
	return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, each(part)]));
}
