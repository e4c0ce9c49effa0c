import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRoots } from '../../src/domain/codes';
import { readEvidence } from '../../src/domain/evidence/read';
import { defaultSettings } from '../../src/domain/settings';
import { findTags } from '../../src/domain/tags';
import { recordReader } from '../../src/index/record';
import { parseMetadata } from '../workbench/metadata';

const reader = recordReader({ ...defaultSettings, earlierTags: 'count' }, '2026-09-01');

const pieces = [
	...[
		'Goats',
		' on a hill',
		'. ',
		', ',
		'! ',
		'? ',
		' ',
		'  ',
		'\n',
		'\n\n',
		'\r\n',
		'e.g. this',
		'3/5',
		'_/5',
		'🐐',
		'é',
		'ב',
	],
	...[
		'#value/nature',
		' #need/calm',
		'#energy/desk-work/drains',
		' #work',
		'#',
		'##',
		'==',
		'==',
		'**',
		'*',
		'_',
		'~~',
		'`',
		'```\n',
	],
	...[
		'- ',
		'\n- ',
		'\n  - ',
		'\n1. ',
		'- [ ] ',
		'> ',
		'\n> ',
		'> [!ask] ',
		'> [!fantasy]\n',
		'\n| a | b |\n|-|-|\n| ',
		' | ',
		'%%',
		'$',
		'$$',
	],
	...[
		'[text](',
		')',
		'[[',
		']]',
		'|',
		'![[x]]',
		'<!--',
		'-->',
		'<br>',
		'\\',
		'^id',
		'[^1]',
		'[^1]: ',
		'---\n',
		'# ',
		'\n## ',
		'\t',
	],
];
const note = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

function evidenceIn(text: string) {
	const record = reader.fromText({ path: 'a.md', title: 'a', created: 0 }, parseMetadata(text), text);
	return record?.entries.flatMap((entry) => entry.evidence ?? []) ?? [];
}

describe('whatever is written, evidence', () => {
	it('begins and ends with a character that is neither tag nor white space, on the line it names', () => {
		fc.assert(
			fc.property(note, (text) => {
				const tags = (parseMetadata(text).tags ?? []).map(({ position }) => position);
				for (const { place, text: shown } of evidenceIn(text)) {
					expect(shown.trim()).not.toBe('');
					if (place === undefined) continue;
					const slice = text.slice(place.from, place.to);
					expect(slice).toBe(slice.trim());
					expect(tags.some(({ start, end }) => start.offset === place.from || end.offset === place.to)).toBe(
						false,
					);
					expect(text.slice(0, place.from).split(/\r\n|\n|\r/)).toHaveLength(place.line);
				}
			}),
			{ numRuns: 3000 },
		);
	});

	it('has one row for each code and span', () => {
		fc.assert(
			fc.property(note, (text) => {
				const keys = evidenceIn(text).map(({ code, place }) => `${code} ${place?.from} ${place?.to}`);
				expect(new Set(keys).size).toBe(keys.length);
			}),
			{ numRuns: 1000 },
		);
	});

	it('does not change when the note goes on below', () => {
		fc.assert(
			fc.property(note, (text) => {
				const closed = `${text}\n`;
				fc.pre(!/%%|\$\$|```|<!--|---|\[\^1\]|\^id/.test(text));
				expect(evidenceIn(`${closed}\n\n# Later\n\nWords.\n`)).toEqual(evidenceIn(closed));
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('whatever is written, a line that says more', () => {
	const read = (text: string, isInquiry: boolean) =>
		readEvidence(text, parseMetadata(text), {
			roots: defaultRoots,
			title: 'a',
			isFantasyNote: false,
			isInquiry,
			isShippedHeading: () => false,
		});
	const lined = fc
		.tuple(fc.constantFrom('- ', '- [ ] ', '- [?] ', '> - [x] '), note)
		.map((parts) => parts.join(''));

	it('is a rating from 0 to 5 on the line it names, or a task with words at its place', () => {
		fc.assert(
			fc.property(lined, fc.boolean(), (text, isInquiry) => {
				const { ratings, moves, unknowns } = read(text, isInquiry);
				const lines = text.split(/\r\n|\n|\r/);
				for (const { value, line } of ratings) {
					expect([0, 1, 2, 3, 4, 5]).toContain(value);
					expect(lines[line - 1]).toContain(`${value}/5`);
				}
				for (const { text: shown, place } of [...moves, ...unknowns]) {
					const slice = text.slice(place.from, place.to);
					expect(shown.trim()).not.toBe('');
					expect(slice).toBe(slice.trim());
				}
				expect(moves.filter(({ codes }) => codes.length === 0)).toEqual([]);
			}),
			{ numRuns: 1000 },
		);
	});

	it('says the same of evidence and ratings in an inquiry as elsewhere, bullets of what is not known apart', () => {
		fc.assert(
			fc.property(lined, (text) => {
				fc.pre(!/^[\s>]*(?:[-*+]|\d+[.)])\s[^\n]*\?[?/xX-]?[ \t]/m.test(text));
				const [one, other] = [read(text, true), read(text, false)];
				expect([one.own, one.ratings]).toEqual([other.own, other.ratings]);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('the one grammar of tags', () => {
	it('finds what the cache finds, outside code, links and comments', () => {
		const plain = fc
			.array(
				fc.constantFrom(
					'Goats',
					' ',
					'#value/nature',
					'#Ä/ö',
					'#1',
					'#a1',
					'#🐐',
					',',
					'.',
					'(',
					'“',
					'–',
					'\n',
					'_',
					'/',
					'-',
				),
			)
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(plain, (text) => {
				fc.pre(!/^ {4}|^\s*[-–]|_/m.test(text));
				const cached = (parseMetadata(text).tags ?? []).map(({ tag, position }) => [
					tag,
					position.start.offset,
				]);
				expect(findTags(text).map(({ tag, from }) => [tag, from])).toEqual(cached);
			}),
			{ numRuns: 2000 },
		);
	});
});
