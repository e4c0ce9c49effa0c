import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRoots } from '../../../src/domain/codes';
import {
	measured,
	planReading,
	readingsIn,
	withMeasure,
	withoutMeasure,
	withReading,
} from '../../../src/domain/follow-through/readings';
import { applied } from '../../../src/domain/tagging/change';
import { done, noteOf, notes, withKind } from './lines';

const reading = { code: 'value/care', value: 3, day: '2026-04-02' };
const line = '- 2026-04-02 #value/care 3/5';

function read(text: string, wanted = reading): string | undefined {
	return done(text, planReading(text, wanted, defaultRoots));
}

describe('a reading', () => {
	it.each([
		[
			'changes one digit of its day',
			'- 2026-04-02 #value/care 1/5 so\n',
			'- 2026-04-02 #value/care 3/5 so\n',
		],
		['fills an open place with date and digit', '- #value/care _/5\n', `${line}\n`],
		['fills one of its day', '- 2026-04-02 #value/care _/5\n', `${line}\n`],
		[
			'stands below the last one',
			'- 2026-03-01 #value/care 1/5\n- 2026-05-01 #need/rest 4/5\n\nWords.',
			`- 2026-03-01 #value/care 1/5\n- 2026-05-01 #need/rest 4/5\n${line}\n\nWords.`,
		],
		[
			'leaves later ones as they are',
			'- 2026-05-01 #value/care 1/5\n',
			`- 2026-05-01 #value/care 1/5\n${line}\n`,
		],
		['leaves one without a day', '- #value/care 1/5\n', `- #value/care 1/5\n${line}\n`],
		['stands in its section', '## Readings\n\n## Mine\n', `## Readings\n\n${line}\n\n## Mine\n`],
		[
			'stands below what is said there',
			'## Readings\n\nEach evening.\n\n## Mine\n',
			`## Readings\n\nEach evening.\n\n${line}\n\n## Mine\n`,
		],
		['makes its section', '## The clue\n\nGoats.\n', `## The clue\n\nGoats.\n\n## Readings\n\n${line}\n`],
		['stands at the end of a plain note', 'Goats.', `Goats.\n\n${line}\n`],
		['passes over prose', '2026-04-02 #value/care 1/5\n', `2026-04-02 #value/care 1/5\n\n${line}\n`],
		['passes over six', '- 2026-04-02 #value/care 6/5\n', `- 2026-04-02 #value/care 6/5\n\n${line}\n`],
	])('%s', (_, before, after) => {
		expect(read(before)).toBe(after);
	});

	it('is none where it would be hidden', () => {
		expect(read('```\ncode')).toBeUndefined();
	});

	it('of another device stays beside it', () => {
		const both = read(read('- #value/care _/5\n') ?? '', { ...reading, day: '2026-04-03', value: 5 });
		expect(both).toBe(`${line}\n- 2026-04-03 #value/care 5/5\n`);
	});

	it('in any experiment is what the index reads, and all others as before', () => {
		fc.assert(
			fc.property(
				notes,
				fc.array(fc.constantFrom('- #value/care _/5', line, '* 2026-04-02 #need/rest 1/5')),
				(body, more) => {
					const text = withKind([body, ...more].join('\n'), 'experiment');
					const changes = planReading(text, { ...reading, value: 4 }, defaultRoots);
					if (changes === undefined) return;
					const ratingsIn = (one: string) =>
						(noteOf(one)?.ratings ?? []).map(({ code, day, value }) => `${code} ${day} ${value}`);
					const now = ratingsIn(applied(text, changes));
					expect(now.findLast((row) => row.startsWith('value/care 2026-04-02'))).toBe(
						'value/care 2026-04-02 4',
					);
					const isIt = (row: string) => row.startsWith('value/care 2026-04-02');
					expect(now.filter((row) => !isIt(row))).toEqual(ratingsIn(text).filter((row) => !isIt(row)));
				},
			),
			{ numRuns: 100 },
		);
	});
});

describe('the readings of an answer', () => {
	const answer = `Each evening.\n\n- #need/rest _/5\n${line}\n- #value/care 2/5`;

	it('are told with their days', () => {
		expect(readingsIn(answer, defaultRoots)).toEqual([
			{ code: 'value/care', value: 3, day: '2026-04-02' },
			{ code: 'value/care', value: 2 },
		]);
		expect(measured(answer, defaultRoots)).toEqual(['need/rest', 'value/care']);
	});

	it('grow without blank lines around them', () => {
		expect(withReading('', reading, defaultRoots)).toBe(line);
		expect(withReading('Words.', reading, defaultRoots)).toBe(`Words.\n\n${line}`);
	});

	it('have a place for a code as long as it is wanted', () => {
		const wanted = withMeasure(line, 'need/rest', defaultRoots);
		expect(wanted).toBe(`${line}\n- #need/rest _/5`);
		expect(withMeasure(wanted, 'need/rest', defaultRoots)).toBe(wanted);
		expect(withoutMeasure(wanted, 'need/rest', defaultRoots)).toBe(line);
		expect(withoutMeasure(line, 'value/care', defaultRoots)).toBe(line);
		expect(withoutMeasure('- #need/rest _/5\n- #value/care _/5', 'need/rest', defaultRoots)).toBe(
			'- #value/care _/5',
		);
		const told = '- since I sleep #need/rest _/5';
		expect(withoutMeasure(told, 'need/rest', defaultRoots)).toBe(told);
	});
});
