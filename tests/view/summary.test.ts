import { describe, expect, it } from 'vitest';
import { patternReport } from '../../src/report/pattern-report';
import { saidOfFantasies } from '../../src/view/sentences';
import { counted, note, notes } from './shown';

function said(...entries: Parameters<typeof counted>) {
	const over = counted(...entries);
	return saidOfFantasies(over, patternReport(over));
}

describe('the summary', () => {
	it('says that there is nothing where no note is read', () => {
		expect(said().sentences).toEqual(['No fantasy has been tagged so far.']);
	});

	it.each([1, 2])('names no code after %i notes, and asks for the contrast', (many) => {
		const { sentences, question } = said(notes(many, 'jot', ['value/craft']));
		expect(sentences.join(' ')).not.toContain('Craft');
		expect(question).toBe('In which ways is this the opposite of where you are?');
	});

	it('names what turns up again after three, with count and period', () => {
		const { sentences } = said(notes(3, 'jot', ['value/craft']));
		expect(sentences).toEqual(['Craft and quality turns up in 3 of 3 notes, from 2026-01-10 to 2026-03-10.']);
	});

	it('claims nothing where nothing turns up again', () => {
		const codes = ['value/craft', 'value/care', 'need/rest'];
		const { sentences } = said(codes.map((code, at) => note('jot', `2026-0${at + 1}-01`, [code])));
		expect(sentences).toEqual([
			'3 notes so far, from 2026-01-01 to 2026-03-01. Too few to say more; here are your own words.',
		]);
	});

	it('has three sentences and a question from the ninth note on', () => {
		const { sentences, question } = said(
			notes(6, 'jot', ['energy/outdoors', 'value/craft']),
			notes(3, 'reflection', ['need/rest']),
		);
		expect(sentences).toEqual([
			'Craft and quality turns up in 6 of 9 notes, from 2026-01-10 to 2026-06-10.',
			'Beside it: Outdoors in 6 of 9 notes, Rest in 3 of 9 notes.',
			'Craft and quality is there in 6 of 6 months in which you wrote.',
		]);
		expect(question).toBe('A clue worth a closer look: What would you be slowly getting better at?');
	});

	it('counts months by the days of the passages', () => {
		const { sentences } = said(
			notes(6, 'jot', ['value/craft']),
			notes(10, 'reflection', ['need/rest']).slice(6),
		);
		expect(sentences.at(-1)).toBe('Craft and quality is there in 6 of 10 months in which you wrote.');
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
});
