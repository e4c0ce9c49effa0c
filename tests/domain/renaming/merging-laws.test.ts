import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedPlaces, takeBack } from '../../../src/domain/renaming/take-back';
import { defaultSettings } from '../../../src/domain/settings';
import { applied } from '../../../src/domain/tagging/change';
import { recordReader } from '../../../src/index/record';
import { parseMetadata } from '../../workbench/metadata';
import { code, planFor } from './planned';

const words = [
	'Goats',
	' on a hill',
	'. ',
	', ',
	'! Now',
	' ',
	'  ',
	'\n',
	'\n\n',
	'🐐',
	'==wet==',
	'**b**',
	' `c`',
];
const marks = [
	'[l](http://x.y)',
	'- two',
	'\n- one ',
	'\n  - in ',
	'\n- [ ] ',
	'\n> ',
	'# ',
	'%%',
	'`',
	'==',
];
const table = '\n\n| a | b |\n|---|---|\n| c | d |\n';
const tags = [
	...[' #need/calm', '#need/calm', ' #need/rest', ' #Need/Calm', ', #need/rest', '; #need/calm', ' #work'],
	...['\n#need/calm', '\n> #need/calm', '\n> #need/rest,', '\n#work #need/calm', '\n#need/calm #work'],
	...['\n#need/calm ', '\n#need/rest', ' #need/rest/x', ' #need/calm/x', ' 3/5'],
	...[
		' #need/calm 3/5',
		' #need/rest 2/5',
		'\n- #need/rest #need/calm 1/5',
		' #need/calm #work #need/rest _/5',
	],
];
const heads = ['', 'tags: [need/calm, need/rest]\n', 'tags:\n- need/calm\n- need/rest # why\n- Need/Calm\n'];

const note = fc
	.tuple(
		fc.constantFrom(...heads),
		fc.array(fc.constantFrom(...words, ...marks, table, ...tags), { minLength: 1, maxLength: 14 }),
	)
	.map(([head, parts]) => `---\nhatch-kind: check-in\n${head}---\n${parts.join('')}`);

const reader = recordReader(defaultSettings, '2026-09-01');

/** Evidence and ratings of a note, each once, the old code read as the new one. */
function readIn(text: string): { evidence: string[]; ratings: string[] } {
	const record = reader.fromText({ path: 'a.md', title: 'a', created: 0 }, parseMetadata(text), text);
	const entries = record?.entries ?? [];
	// A tag written right behind a word leaves no space to the next one; a comma goes with the tag of its line.
	const merged = (said: string) => said.replace(/need\/calm/gi, 'need/rest').replace(/ (?=#)| ,/g, '');
	const evidence = entries
		.flatMap((entry) => entry.evidence ?? [])
		.map((row) => merged(`${row.code}: ${row.text}`));
	const ratings = entries
		.flatMap((entry) => entry.ratings ?? [])
		.map((row) => merged(`${row.code} ${String(row.value)}`));
	return { evidence: [...new Set(evidence)].sort(), ratings };
}

describe('merging, in any note', () => {
	it('leaves evidence and ratings as they were, and is taken back to the letter', () => {
		let duplicates = 0;
		fc.assert(
			fc.property(note, (text) => {
				const { occurrences } = planFor(text, code('need/calm', 'need/rest'));
				if (occurrences.some((occurrence) => occurrence.isDuplicate)) duplicates++;
				const after = applied(text, occurrences);
				expect(readIn(after)).toEqual(readIn(text));
				const { changes, left } = takeBack(after, changedPlaces(text, occurrences));
				expect([applied(after, changes), left]).toEqual([text, []]);
			}),
			{ numRuns: 500, seed: 3 },
		);
		expect(duplicates).toBeGreaterThan(50);
	});
});
