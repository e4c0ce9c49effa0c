import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultRoots } from '../../../src/domain/codes';
import { builtInBook } from '../../../src/domain/codebook/book';
import { speaksOfDanger } from '../../../src/domain/suggest/danger';
import { suggestTags } from '../../../src/domain/suggest/suggest';

type Sentences = Readonly<Record<'danger' | 'idioms', readonly string[]>>;

/** `heldOut` was written before the patterns, and they are not fitted to what they miss in it. */
const { danger, idioms, heldOut } = JSON.parse(
	readFileSync('tests/fixtures/suggest/danger.json', 'utf8'),
) as Sentences & { readonly heldOut: Sentences };
const share = (texts: readonly string[]) => texts.filter(speaksOfDanger).length / texts.length;
const options = { book: builtInBook, roots: defaultRoots, isFantasy: true };

describe('plain words of danger', () => {
	it('are many, and so are the idioms', () => {
		expect(Math.min(danger.length, idioms.length)).toBeGreaterThanOrEqual(60);
	});

	it.each(danger)('are seen: %s', (text) => {
		expect(speaksOfDanger(text)).toBe(true);
	});

	it('are seen with straight and curly apostrophes', () => {
		expect(speaksOfDanger('I don’t want to live any more.')).toBe(true);
	});

	it.each([
		"I don't want\nto live any more.",
		"I don't want\r\nto live any more.",
		"> I don't want\n> to live any more.",
		'He beats\nme.',
		'I do **not** want to #tag live.',
		'I want to kill my self.',
	])('are seen across lines and marks: %j', (text) => {
		expect(speaksOfDanger(text)).toBe(true);
	});

	it.each(['I want to\n\nDie Katze schläft.', '- I want to\n- die'])(
		'are not put together from two paragraphs or items: %j',
		(text) => {
			expect(speaksOfDanger(text)).toBe(false);
		},
	);

	it('are seen in most sentences held apart, and in few idioms', () => {
		expect(share(heldOut.danger)).toBeGreaterThanOrEqual(0.85);
		expect(share(heldOut.idioms)).toBeLessThanOrEqual(0.05);
	});

	it('keep suggestions silent', () => {
		expect(suggestTags(`I would keep goats in the hills. ${danger[0] ?? ''}`, options)).toEqual([]);
	});

	it.each(idioms)('are not seen in: %s', (text) => {
		expect(speaksOfDanger(text)).toBe(false);
	});
});
