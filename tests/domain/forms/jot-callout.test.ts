import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCalloutId } from '../../../src/domain/forms/callout-id';
import { calloutReading, fantasyCalloutAt } from '../../../src/domain/forms/fantasy-callout';
import { planFurtherWords, planJotCallout } from '../../../src/domain/forms/jot-callout';
import { applied } from '../../../src/domain/tagging/change';
import { said } from './said';

const withJot = (text: string, said: string) => {
	const planned = planJotCallout(text, said);
	return planned && applied(text, planned.changes);
};

const withId = (text: string, at = text.indexOf('[!fantasy]')) => {
	const planned = planCalloutId(text, at);
	return planned && applied(text, planned.changes);
};

describe('a jot in the day’s note', () => {
	it('is a callout at the end, with a blank line above', () => {
		expect(withJot('# Monday\n\nRain.\n', 'Goats.\n\nOr bees.')).toBe(
			'# Monday\n\nRain.\n\n> [!fantasy]\n> Goats.\n>\n> Or bees.\n',
		);
	});

	it.each([
		['', '> [!fantasy]\n> Goats.\n'],
		['Rain.', 'Rain.\n\n> [!fantasy]\n> Goats.\n'],
		['Rain.\n\n', 'Rain.\n\n> [!fantasy]\n> Goats.\n'],
		['---\ntags: day\n---\n', '---\ntags: day\n---\n\n> [!fantasy]\n> Goats.\n'],
		['> [!fantasy]\n> Bees.', '> [!fantasy]\n> Bees.\n\n> [!fantasy]\n> Goats.\n'],
		['- [ ] milk\n\t- oats\n', '- [ ] milk\n\t- oats\n\n> [!fantasy]\n> Goats.\n'],
	])('stands apart from what is there: %j', (text, expected) => {
		expect(withJot(text, 'Goats.')).toBe(expected);
	});

	it.each([
		['code that is not closed', '```\ncode\n'],
		['a comment that is not closed', '%%\nnot yet\n'],
		['properties that are not closed', '---\n---x\n```\n'],
	])('cannot stand in %s', (_, text) => {
		expect(planJotCallout(text, 'Goats.')).toBeUndefined();
	});

	it('keeps every character, whatever was typed, and reads back as one callout', () => {
		fc.assert(
			fc.property(said, fc.constantFrom('', 'Rain.', '# Day\n\n- a\n- b\n', '> quote\n'), (words, day) => {
				const after = withJot(day, words);
				expect(after?.startsWith(day)).toBe(true);
				const lines = (after ?? '')
					.slice((after ?? '').indexOf('> [!fantasy]\n'))
					.split('\n')
					.slice(1, -1);
				expect(lines.map((line) => line.replace(/^> ?/, '')).join('\n')).toBe(words);
				const planned = planJotCallout(day, words);
				expect(calloutReading(after ?? '', planned?.lines ?? '')?.to).toBe((after ?? '').length - 1);
			}),
		);
	});

	it('takes further words as a paragraph of its own', () => {
		const text = '> [!fantasy]\n> Goats.\n\nRain.\n';
		const planned = planFurtherWords(text, '> [!fantasy]\n> Goats.', 'Mornings.\nAlone.');
		expect(applied(text, planned?.changes ?? [])).toBe(
			'> [!fantasy]\n> Goats.\n>\n> Mornings.\n> Alone.\n\nRain.\n',
		);
	});

	it('takes none where it reads differently by now', () => {
		for (const text of ['> [!fantasy]\n> Goats!\n', '> [!fantasy]\n> Goats.\n> And bees.\n', ''])
			expect(planFurtherWords(text, '> [!fantasy]\n> Goats.', 'Mornings.')).toBeUndefined();
	});

	it('takes them in the last one of several that read alike', () => {
		const one = '> [!fantasy]\n> Goats.';
		const text = `${one}\n\n${one}\n`;
		expect(applied(text, planFurtherWords(text, one, 'Bees.')?.changes ?? [])).toBe(
			`${one}\n\n${one}\n>\n> Bees.\n`,
		);
	});
});

describe('the callout at a place', () => {
	it.each([
		['> [!fantasy]\n> Goats.\n>\n> Bees. ^jot-2\n', 'Goats.\n\nBees.'],
		['> [!Fantasy|x]+ Goats.\n> - [ ] one\n', 'Goats.\n- [ ] one'],
		['> [!note]\n> > [!fantasy]\n> > Goats.\n> > > said she\n', 'Goats.\n> said she'],
		['> [!fantasy]\n> Goats.\nand bees\n', 'Goats.\nand bees'],
		['> [!fantasy]\n> Goats. ^37066d\n', 'Goats.'],
		['> [!fantasy]\n> Goats ^lol\n', 'Goats ^lol'],
	])('gives its words: %j', (text, words) => {
		expect(fantasyCalloutAt(text, text.indexOf('Goats'))?.words).toBe(words);
	});

	it.each([
		['a callout of another kind', '> [!note]\n> Goats.\n'],
		['code', '```\n> [!fantasy]\n> Goats.\n```\n'],
		['a line of a quote', '> said:\n> [!fantasy]\n> Goats.\n'],
		['what stands below it', '> [!fantasy]\n> Bees.\n\nGoats.\n'],
	])('is none in %s', (_, text) => {
		expect(fantasyCalloutAt(text, text.indexOf('Goats'))).toBeUndefined();
	});
});

describe('a name for a callout', () => {
	it('stands on a line of its own below, apart from what follows', () => {
		expect(withId('> [!fantasy]\n> Goats.\n\nRain.\n')).toBe('> [!fantasy]\n> Goats.\n\n^jot-1\n\nRain.\n');
		expect(withId('> [!fantasy]\n> Goats.')).toBe('> [!fantasy]\n> Goats.\n\n^jot-1');
		expect(withId('> [!fantasy]\n> Goats.\n# Later\n')).toBe('> [!fantasy]\n> Goats.\n\n^jot-1\n\n# Later\n');
	});

	it('is the one that it has', () => {
		const text = '> [!fantasy]\n> Goats.\n\n^goats\n';
		expect(planCalloutId(text, 3)).toEqual({ id: 'goats', changes: [] });
	});

	it('is another for another callout, and for one that shares its quote stands inside', () => {
		expect(withId('> [!fantasy]\n> Goats.\n\nText. ^jot-1\n', 3)).toContain('Goats.\n\n^jot-2\n');
		expect(withId('> [!note]\n> > [!fantasy]\n> > Goats.\n> Rain.\n')).toBe(
			'> [!note]\n> > [!fantasy]\n> > Goats. ^jot-1\n> Rain.\n',
		);
	});

	it('is none where there is no callout', () => {
		expect(planCalloutId('Goats.\n', 0)).toBeUndefined();
	});
});
