import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapes, tones } from '../../src/domain/properties';
import { evidenceOf, notesBehind, ratingsOf } from '../../src/report/evidence-of';
import type { EvidenceQuery, PatternReport } from '../../src/report/figures';
import { filterSides, type Filter } from '../../src/report/filter';
import { patternReport } from '../../src/report/pattern-report';
import { sample, today } from './sample';

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 });
const days = ['2025-07-01', '2025-11-23', '2026-01-18', '2026-03-08', '2026-06-30'];

const filters: fc.Arbitrary<Filter> = fc.record({
	side: fc.constantFrom(...filterSides),
	from: maybe(days.slice(0, 3)),
	to: maybe(days.slice(2)),
	tone: maybe(tones),
	shape: maybe(shapes),
	fantasy: maybe(sample.columns.fantasyNames),
	folder: maybe(['Escape hatch', 'Daily']),
	rollup: fc.boolean(),
	withoutPrivate: fc.boolean(),
});

const rows = ['energy/outdoors', 'energy/desk-work/drains', 'need/tangible-progress', 'value/craft'];

/** A claim about each report and the passages behind its numbers. */
function forEachReport(
	claim: (report: PatternReport, count: (query: EvidenceQuery) => number) => void,
): void {
	fc.assert(
		fc.property(filters, fc.subarray(rows), (filter, dismissedCodes) => {
			const report = patternReport(sample, { filter, today, dismissedCodes });
			claim(report, (query) => notesBehind(sample, query, filter).length);
		}),
	);
}

const all = ({ lenses }: PatternReport) => Object.values(lenses).flat();

describe('behind each number of a report, whatever the filter, stand as many notes', () => {
	it('for the rows of the lenses, and as many passages', () => {
		forEachReport((report, count) => {
			for (const { code, notes, passages } of all(report)) {
				const query = { side: report.filter.side, codes: [code] };
				expect(count(query)).toBe(notes);
				expect(evidenceOf(sample, query, report.filter)).toHaveLength(passages);
			}
		});
	});

	it('for each month of a row, which sum up to the row', () => {
		forEachReport((report, count) => {
			for (const { code, notes, byMonth } of all(report)) {
				for (const [at, { month }] of report.months.entries())
					expect(count({ side: report.filter.side, codes: [code], month })).toBe(byMonth[at]);
				expect(byMonth.reduce((sum, k) => sum + k, 0)).toBe(notes);
			}
		});
	});

	it('for pairs and themes', () => {
		forEachReport((report, count) => {
			for (const { a, b, together } of [...report.pairs, ...report.themes])
				expect(count({ side: report.filter.side, codes: [a, b], together: true })).toBe(together);
		});
	});

	it('for the poles of each axis', () => {
		forEachReport((report, count) => {
			const { side } = report.filter;
			for (const { a, b } of report.axes) {
				if (a.notes > 0) expect(count({ side, codes: a.codes, without: b.codes })).toBe(a.notes);
				if (b.notes > 0) expect(count({ side, codes: b.codes, without: a.codes })).toBe(b.notes);
			}
		});
	});

	it('for the read notes of each fantasy', () => {
		forEachReport((report, count) => {
			if (report.filter.side === 'everyday') return;
			for (const { name, read } of report.fantasies)
				expect(count({ side: 'fantasy', codes: [], fantasy: name })).toBe(read);
		});
	});

	it('and as many ratings behind what is met', () => {
		forEachReport((report) => {
			const { filter, gap } = report;
			const found = gap.map(({ code }) => ratingsOf(sample, code, 'met', filter).length);
			for (const [at, { met }] of gap.entries()) expect(met?.ratings ?? 0).toBe(Math.min(3, found[at] ?? 0));
		});
	});
});

describe('a report', () => {
	it('is made once for the same notes and options', () => {
		expect(patternReport(sample, { today })).toBe(patternReport(sample, { today }));
	});

	it('has a filter that leaves something out, or these claims would prove little', () => {
		const notes = (filter: Partial<Filter>) =>
			patternReport(sample, {
				today,
				filter: { side: 'fantasy', rollup: true, withoutPrivate: false, ...filter },
			}).notes;
		const everything = notes({});
		for (const part of [
			{ tone: 'joking' },
			{ shape: 'wish' },
			{ fantasy: 'the FERRY' },
			{ to: '2026-01-31' },
		] as const) {
			expect(notes(part)).toBeGreaterThan(0);
			expect(notes(part)).toBeLessThan(everything);
		}
	});

	it('leaves a row out that is not it, and its n as it is', () => {
		const before = patternReport(sample, { today });
		const [first] = before.lenses.value;
		const after = patternReport(sample, { today, dismissedCodes: [first?.code ?? ''] });
		expect(after.notes).toBe(before.notes);
		expect(JSON.stringify([after.lenses, after.pairs, after.gap, after.fantasies])).not.toContain(
			`"${first?.code}"`,
		);
		expect(after.lenses.value).toEqual(before.lenses.value.slice(1));
	});

	it('leaves what is not it out of the poles of its axes', () => {
		const poles = (dismissedCodes: readonly string[]) =>
			patternReport(sample, { today, dismissedCodes }).axes.flatMap(({ a, b }) => [a, b]);
		expect(poles([]).find(({ code }) => code === 'energy/outdoors')?.notes).toBeGreaterThan(0);
		expect(poles(['energy/outdoors']).find(({ code }) => code === 'energy/outdoors')?.notes ?? 0).toBe(0);
	});

	it('says what is new since a review only where it knows what was before', () => {
		const filter = { side: 'fantasy', rollup: true, withoutPrivate: false } as const;
		const since = (from?: string) =>
			patternReport(sample, { today, filter: { ...filter, from } }).sinceReview;
		expect([since()?.day, since('2026-01-01')]).toEqual(['2026-07-05', null]);
	});

	it('is as of the last day of its filter', () => {
		const filter = { side: 'fantasy', rollup: true, withoutPrivate: false, to: '2026-03-31' } as const;
		const { asOf, lenses } = patternReport(sample, { today, filter });
		expect(asOf).toBe('2026-03-31');
		expect(
			Math.min(
				...Object.values(lenses)
					.flat()
					.map(({ daysSince }) => daysSince),
			),
		).toBeLessThan(60);
	});
});
