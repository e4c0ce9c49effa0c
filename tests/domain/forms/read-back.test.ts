import { describe, expect, it } from 'vitest';
import { builtInBook } from '../../../src/domain/codebook/book';
import { defaultRoots } from '../../../src/domain/codes';
import type { Answers } from '../../../src/domain/forms/form';
import { formReadBack } from '../../../src/domain/forms/read-back';
import { checkInForm, reflectionForm } from '../../../src/domain/forms/specs';

function said(answers: Answers, spec = reflectionForm): Record<string, string[]> {
	return Object.fromEntries(
		formReadBack(spec, answers, builtInBook, defaultRoots).parts.map(({ part, quotes }) => [
			part,
			quotes.map(({ text, codes, mark, isPicked }) =>
				[isPicked ? `(${text})` : text, ...codes, ...(mark === undefined ? [] : [`mark ${mark}`])].join(
					' | ',
				),
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
			energy: ['By the sea.', '(outdoors) | energy/outdoors', '(at home)'],
			need: ['Rested, for once. | need/rest', 'And light.'],
			fit: ['call Jo | need/rest'],
		});
	});

	it('takes words from elsewhere where a tag says what they are', () => {
		expect(
			said({ fantasy: 'Goats. In the hills #energy/outdoors.', feel: 'Rain #energy/outdoors/drains' }),
		).toEqual({
			energy: ['In the hills. | energy/outdoors'],
			tires: ['Rain | energy/outdoors/drains'],
		});
	});

	it('has what drains apart from what charges', () => {
		expect(
			said({
				place: 'Grass, no desk. #energy/outdoors #energy/desk-work/drains',
				body: '- on my feet #energy/moving/drains',
				people: '- leading #energy/leading/drains\n- teaching',
				tires: 'Early mornings.',
			}),
		).toEqual({
			energy: ['Grass, no desk. | energy/outdoors', '(teaching)'],
			tires: [
				'Grass, no desk. | energy/desk-work/drains',
				'(on my feet) | energy/moving/drains',
				'(leading) | energy/leading/drains',
				'Early mornings.',
			],
		});
	});

	it('ends with what repeats and what is to be tried, of which only what repeats is of a theme', () => {
		const read = said({
			beneath: 'Trees #value/nature',
			repeats: 'Green again. #value/nature',
			missing: 'A window.',
			fit: '- [ ] eat outside #value/nature',
		});
		expect(Object.entries(read)).toEqual([
			['value', ['Trees | value/nature | mark 0']],
			['repeats', ['Green again. | value/nature | mark 0', 'A window.']],
			['fit', ['eat outside | value/nature']],
		]);
		expect(said({ fit: 'Lunch outside.\n\n- [ ] a walk #energy/moving\n- [x] air' })).toEqual({
			fit: ['Lunch outside.', 'a walk | energy/moving', 'air'],
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
			energy: ['(outdoors) | energy/outdoors | mark 0'],
			tires: ['Rain | energy/outdoors/drains'],
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
