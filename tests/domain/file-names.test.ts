import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freePath, titleOfPath } from '../../src/domain/file-names';

it('a name that is taken gets a number, whatever its case and normal form', () => {
	expect(freePath('Hatch', '2026-03-09 jot', ['2026-03-09 JOT.md', '2026-03-09 jot 2.md'])).toBe(
		'Hatch/2026-03-09 jot 3.md',
	);
	expect(freePath('', 'caf\u00e9', ['cafe\u0301.md'])).toBe('caf\u00e9 2.md');
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
