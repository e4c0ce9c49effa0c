import { describe, expect, it } from 'vitest';
import { patternReport } from '../../src/report/pattern-report';
import { questionOf, sentencesOf, sinceReview, type Sentence } from '../../src/view/sentences';
import { counted, note, notes } from './shown';

function said(...entries: Parameters<typeof counted>) {
	const over = counted(...entries);
	const report = patternReport(over, { today: '2027-12-31' });
	const text = (sentence: Sentence) =>
		sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
	const found = sentencesOf(report);
	return {
		sentences: found.map(text),
		numbers: found.flat().filter((part) => typeof part !== 'string'),
		since: sinceReview(report).map(text),
		question: questionOf(over.book, report),
	};
}

describe('the summary', () => {
	it('says nothing where no note is read', () => {
		expect(said().sentences).toEqual([]);
	});

	it('claims nothing where nothing turns up again', () => {
		const codes = ['value/craft', 'value/care', 'need/rest'];
		const { sentences } = said(codes.map((code, at) => note('jot', `2026-0${at + 1}-01`, [code])));
		expect(sentences).toEqual([
			'3 notes so far, from 2026-01-01 to 2026-03-01. Nothing turns up in more than one of them yet.',
		]);
	});

	it('says that rows are set aside where all are, and nothing else', () => {
		const report = patternReport(counted(notes(3, 'jot', ['value/craft'])), {
			today: '2027-12-31',
			dismissedCodes: ['value/craft'],
		});
		expect(sentencesOf(report).flat().at(-1)).toMatch(/ All rows are set aside; they are listed below\.$/);
	});

	it('tells no months of a few days', () => {
		const days = ['2026-01-30', '2026-02-01', '2026-02-03'];
		const { sentences } = said(days.map((day) => note('jot', day, ['value/craft'])));
		expect(sentences).toHaveLength(1);
	});

	it('has three sentences and a question', () => {
		const { sentences, question } = said(
			notes(6, 'jot', ['energy/outdoors', 'value/craft']),
			notes(9, 'reflection', ['need/rest']).slice(6),
		);
		expect(sentences).toEqual([
			'Craft and quality turns up in 6 of 9 notes, from 2026-01-10 to 2026-09-10.',
			'Beside it: Outdoors in 6 of 9 notes, Rest in 3 of 9 notes.',
			'Craft and quality is there in 6 of 9 months in which you wrote.',
		]);
		expect(question).toBe('A clue worth a closer look: What would you be slowly getting better at?');
	});

	it('opens the sentences behind each of its numbers', () => {
		const { numbers } = said(notes(6, 'jot', ['value/craft']), notes(3, 'reflection', ['need/rest']));
		expect(numbers.map(({ of, query }) => [of, query.codes])).toEqual([
			['Craft and quality', ['value/craft']],
			['Rest', ['need/rest']],
			['Craft and quality', ['value/craft']],
		]);
	});

	it('asks for no more of what tires', () => {
		const { sentences, question } = said(notes(4, 'jot', ['energy/desk-work/drains']));
		expect(sentences[0]).toContain('(drains) turns up in 4 of 4 notes');
		expect(question).toBe('In which ways is this the opposite of where you are?');
	});

	it('asks about a little of it where the code is the user’s own', () => {
		const { question } = said(notes(4, 'jot', ['value/bells']));
		expect(question).toContain('What would a small amount of this look like');
	});

	it('tells what is new and what has moved since the review', () => {
		const { since } = said(
			notes(12, 'jot', ['value/craft']),
			note('review', '2026-02-20', []),
			note('jot', '2026-12-20', ['need/rest']),
		);
		expect(since).toEqual([
			'Since the review of 2026-02-20: 11 of 13 notes.',
			'For the first time: Rest in 1 of 13 notes.',
			'Craft and quality, in 12 of 13 notes: runs through, before: again.',
		]);
	});

	it('says that nothing has moved since the review where nothing has', () => {
		const { since } = said(note('review', '2026-02-20', []), notes(3, 'jot', ['value/craft']).slice(2));
		expect(said(notes(3, 'jot', ['value/craft'])).since).toEqual([]);
		expect(since[0]).toBe('Since the review of 2026-02-20: 1 of 1 note.');
	});
});
