import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultRoots } from '../../../src/domain/codes';
import { builtInBook } from '../../../src/domain/codebook/book';
import { speaksOfDanger } from '../../../src/domain/suggest/danger';
import { suggestTags } from '../../../src/domain/suggest/suggest';

const { danger, idioms } = JSON.parse(readFileSync('tests/fixtures/suggest/danger.json', 'utf8')) as Record<
	'danger' | 'idioms',
	readonly string[]
>;
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

	it('keep suggestions silent', () => {
		expect(suggestTags(`I would keep goats in the hills. ${danger[0] ?? ''}`, options)).toEqual([]);
	});

	it.each(idioms)('are not seen in: %s', (text) => {
		expect(speaksOfDanger(text)).toBe(false);
	});
});
