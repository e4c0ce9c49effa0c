import { describe, expect, it } from 'vitest';
import { builtInBook } from '../../../src/domain/codebook/book';
import { defaultRoots } from '../../../src/domain/codes';
import type { Answers } from '../../../src/domain/forms/form';
import { formReadBack } from '../../../src/domain/forms/read-back';
import { checkInForm, reflectionForm } from '../../../src/domain/forms/specs';

function said(answers: Answers, spec = reflectionForm): Record<string, string[]> {
	return Object.fromEntries(
		formReadBack(spec, answers, builtInBook, defaultRoots).map(({ lens, quotes }) => [
			lens,
			quotes.map(({ text, codes, mark }) =>
				[text, ...codes, ...(mark === undefined ? [] : [`mark ${mark}`])].join(' | '),
			),
		]),
	);
}

describe('what is read back', () => {
	it("is the user's words alone, under the lens they were asked for", () => {
		expect(
			said({
				beneath: 'It is probably not about coffee, but about ==the same faces== #value/connection.',
				place: 'By the sea.\n\n- outdoors #energy/outdoors\n- at home',
				feel: 'Rested #need/rest, for once. And light.',
				fit: '- [ ] call Jo #need/rest',
				littleRoom: '- #value/craft 1/5',
			}),
		).toEqual({
			value: ['the same faces | value/connection'],
			energy: ['By the sea.', 'outdoors | energy/outdoors', 'at home'],
			need: ['Rested, for once. | need/rest', 'And light.'],
		});
	});

	it('takes words from elsewhere where a tag says what they are', () => {
		expect(said({ fantasy: 'Goats. In the hills #energy/outdoors.', repeats: 'Quiet again.' })).toEqual({
			energy: ['In the hills. | energy/outdoors'],
		});
	});

	it('marks words of one theme alike, what drains with itself alone', () => {
		expect(
			said({
				beneath: 'Trees #value/nature',
				place: '- outdoors #energy/outdoors',
				tires: 'Rain #energy/outdoors/drains',
				feel: 'Wind #need/nature-contact',
				satisfying: 'Sleep #need/rest',
			}),
		).toEqual({
			value: ['Trees | value/nature | mark 0'],
			energy: ['outdoors | energy/outdoors | mark 0', 'Rain | energy/outdoors/drains'],
			need: ['Wind | need/nature-contact | mark 0', 'Sleep | need/rest'],
		});
	});

	it('gives tags on a line of their own to the words above', () => {
		expect(said({ feel: 'Rested.\n\n#need/rest' })).toEqual({ need: ['Rested. | need/rest'] });
	});

	it('is nothing where nothing was said', () => {
		expect(said({})).toEqual({});
		expect(said({ gave: 'A walk.', met: '- #need/rest 3/5' }, checkInForm)).toEqual({ energy: ['A walk.'] });
	});
});
