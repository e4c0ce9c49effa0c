import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRoots } from '../../../src/domain/codes';
import { readEvidence } from '../../../src/domain/evidence/read';
import { markedWords } from '../../../src/domain/tagging/marked-words';
import { words } from '../../../src/i18n';
import { parseMetadata } from '../../workbench/metadata';

const kind = '---\nhatch-kind: jot\n---\n';
const texts = [
	'Goats. On a hill',
	'wet ==grass==',
	'a | b',
	'  two spaces',
	'a ^id',
	'![[hill.png]]',
	'%% c %%',
];
const items = ['- a bell', '- a bell. Now', '  - inner', '1. one', '\t- tabbed', '- #need/calm 3/5'];
const tasks = ['- [ ] a move', '- [ ] a move #need/rest'];
const quotes = ['> quoted', '> - in a quote', '\n> [!ask] Why?', '\n> [!note] Title', '> hint'];
const sections = ['## Head', '## What repeats', '\nUnder\n===', '\n---'];
const hidden = ['```\ncode\n```', '%%\nhidden\n%%', '<div>html</div>', '$$\nx\n$$', '    deep'];
const tables = ['\n| a | b |\n|---|---|\n| c | d |\n| § | x |\n', '\na | b\n--|--\nc | §\n§ | §\n'];
const tagged = [
	'§',
	'§',
	'§ §',
	'- §',
	'  - §',
	'\t- §',
	'    - §',
	'> §',
	'> - §',
	'## §',
	'words. § Goats',
];

const line = fc.constantFrom(
	...[texts, items, tasks, quotes, sections, hidden, tables, tagged, tagged].flat(),
);

/** A note of lines, some with an empty one below; each `§` is a tag of its own. */
const note = fc
	.tuple(
		fc.constantFrom('', kind),
		fc.array(
			fc.tuple(line, fc.constantFrom('\n', '\n\n')).map((pair) => pair.join('')),
			{ minLength: 2, maxLength: 8 },
		),
	)
	.map(([head, lines]) => {
		let count = 0;
		return head + lines.join('').replace(/§/g, () => `#value/t${count++}`);
	});

describe('the words that a tag marks on screen, in any note', () => {
	it('are those that the index counts', () => {
		fc.assert(
			fc.property(note, (text) => {
				const metadata = parseMetadata(text);
				const { own } = readEvidence(text, metadata, {
					roots: defaultRoots,
					title: 'The title',
					isFantasyNote: true,
					isInquiry: false,
					isShippedHeading: (heading) => text.startsWith(kind) && words.headings.includes(heading),
				});
				const tags = (metadata.tags ?? []).filter(({ tag }) => tag.startsWith('#value/t'));
				fc.pre(tags.length > 0);
				const counted = tags.map(({ tag }) => own.find((row) => row.tag === tag && row.place)?.text);
				const shown = tags.map(
					({ position }) => markedWords(text, position.start.offset, defaultRoots)?.text,
				);
				expect(shown).toEqual(counted);
			}),
			{ numRuns: 500, seed: 1 },
		);
	});
});
