import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freePath, safeName, titleOfPath } from '../../src/domain/file-names';

it('a name that is taken gets a number, whatever its case and normal form', () => {
	expect(freePath('Hatch', '2026-03-09 jot', ['2026-03-09 JOT.md', '2026-03-09 jot 2.md'])).toBe(
		'Hatch/2026-03-09 jot 3.md',
	);
	expect(freePath('', 'caf\u00e9', ['cafe\u0301.md'])).toBe('caf\u00e9 2.md');
	expect(freePath('', 'Straße', ['STRASSE.md'])).toBe('Straße 2.md');
});

it('a path is never one of the siblings', () => {
	const names = fc.array(fc.constantFrom('a.md', 'A.md', 'a 2.md', 'a 3.MD', 'b.md'));
	fc.assert(
		fc.property(
			names,
			(siblings) => !siblings.some((name) => name.toLowerCase() === freePath('', 'a', siblings)),
		),
	);
});

it.each([
	['Goats/The hill.MD', 'The hill'],
	['The hill', 'The hill'],
	['a.b/c.d.md', 'c.d'],
])('the title of %s is %s', (path, title) => {
	expect(titleOfPath(path)).toBe(title);
});

describe('a name after words', () => {
	it.each([
		['I should herd goats.', 'I should herd goats'],
		['  > ==Goats!== #value/nature and [[Farm|a hill]]? ', 'Goats! and a hill'],
		['\n\n- [ ] first line\nsecond', 'first line'],
		['9:30 and/or never | "so" <b>', '9 30 and or never so b'],
		['...hidden', 'hidden'],
		['trailing. . ', 'trailing'],
		['%%not this%% but this', 'but this'],
		['a\u202etxt.exe\u200b\u0007', 'atxt.exe'],
		['cafe\u0301', 'caf\u00e9'],
		['山羊牧場', '山羊牧場'],
		['👩‍🌾 instead', '👩‍🌾 instead'],
		['aux', ''],
		['COM1.txt', ''],
		['#value/nature', ''],
		['?!…', ''],
		['', ''],
	])('%j is %j', (words, name) => {
		expect(safeName(words)).toBe(name);
	});

	it('is cut behind a word, or between characters', () => {
		expect(safeName('word '.repeat(40))).toBe('word '.repeat(20).trim());
		expect(safeName('👩‍🌾'.repeat(40))).toBe('👩‍🌾'.repeat(9));
	});

	it('is safe whatever the words', () => {
		const odd = fc.constantFrom(
			'CON',
			'.',
			'..',
			'/',
			'\\',
			':',
			'#a',
			'[[',
			'|',
			'\0',
			'\ud800',
			' ',
			'\u200d',
			'🐐',
			'a',
		);
		const words = fc.array(fc.oneof(odd, fc.string({ unit: 'binary' })), { maxLength: 60 });
		fc.assert(
			fc.property(words, (parts) => {
				const name = safeName(parts.join(''));
				expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}]|^[\s.]|[\s.]$/u);
				expect(name).not.toMatch(/^(?:con|prn|aux|nul)(?:\.|$)/i);
				expect(name.normalize('NFC')).toBe(name);
				expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(100);
			}),
		);
	});
});
