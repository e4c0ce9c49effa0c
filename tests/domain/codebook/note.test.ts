import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCodeBookNote } from '../../../src/domain/codebook/note';
import { defaultRoots } from '../../../src/domain/codes';
import { noteCases } from './note-cases';
import { mangled } from './mangled';

function read(text: string, roots = defaultRoots) {
	const { entries, problems } = readCodeBookNote(text, roots);
	return {
		says: entries,
		problems: problems.map(({ line, about, written }) => `${line} ${about} ${written}`),
	};
}

describe('a code book note', () => {
	it('is written in many ways', () => expect(noteCases.length).toBeGreaterThan(70));

	it.each(noteCases)('says $claim: $text', ({ text, says, problems = [] }) => {
		expect(read(text)).toEqual({ says, problems });
	});

	it.each(noteCases)(
		'says $claim with line breaks of two characters: $text',
		({ text, says, problems = [] }) => {
			expect(read(text.replace(/\r?\n/g, '\r\n'))).toEqual({ says, problems });
		},
	);

	it('is written with the tag names of the vault, or with those of the lenses, which they once were', () => {
		const roots = { ...defaultRoots, value: 'wert' };
		expect(read('- `#wert/brot`\n- #value/tee · opposite: #value/kaffee', roots)).toEqual({
			says: [{ code: 'value/brot' }, { code: 'value/tee', opposite: 'value/kaffee' }],
			problems: [],
		});
	});

	it('can be read whatever stands in it', () => {
		fc.assert(
			fc.property(mangled, (text) => {
				const { entries } = readCodeBookNote(text, defaultRoots);
				return new Set(entries.map(({ code }) => code)).size === entries.length;
			}),
		);
	});
});
