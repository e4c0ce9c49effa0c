import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOfTag, defaultRoots } from '../../../src/domain/codes';
import { applied } from '../../../src/domain/tagging/plan';
import { planChange, planRemoval } from '../../../src/domain/tagging/removal';
import { tagsInNote } from '../../../src/domain/tagging/written-tags';
import { parseMetadata } from '../../workbench/metadata';
import { evidenceIn, planned } from './marked';

const plain = [
	'Goats',
	' on a hill',
	'. ',
	', ',
	'! Now',
	'!',
	' ',
	'  ',
	'\t',
	'\n',
	'\n\n',
	'e\u0301',
	' 3/5',
];
const other = [
	'🐐',
	'👩🏽‍🌾 ',
	'שָׁלוֹם',
	' عزيزي. ',
	'山羊。',
	'ヤギが好き',
	'»',
	'«',
	'(',
	')',
	' #work',
	'e.g. ',
];
const marks = ['==wet grass==', '==', ' **bold** ', '**', ' _', '~~', ' `code` ', '$x$', '%%'];
const links = ['[a link](http://x.y)', '[[Note|a note]]', ' http://x.y/z ', ' ^id', '[^1]'];
const blocks = [
	'- two',
	'\n- one',
	'\n  - two ',
	'\n1. one',
	'\n- [ ] ',
	'\n> ',
	'# ',
	'\n\n| a | b |\n|---|---|\n| c | d |\n\n',
	'\n\n| a | b |\n|---|---|\n| c | d |\n',
	'\n\na | b\n--|:-:\nc | d\ne | f\n',
	'\n\n| a | b\n|---|---\n| c | d\n\n',
	'\n\na | b |\n--- | --- |\nc | d |\n',
	'\n[^1]: foot ',
	'\n===\n',
	'\n```\n',
];
const tags = [
	' #need/calm',
	' #need/calm, #need/rest',
	' #Need/Calm #need/calm',
	'\n#need/calm ',
	' #need/calm 3/5',
];

const note = fc
	.array(fc.constantFrom(...plain, ...other, ...marks, ...links, ...blocks, ...tags), {
		minLength: 1,
		maxLength: 14,
	})
	.map((parts) => parts.join(''));

/** A note with up to three selections, by shares of its length. */
const selected = fc
	.tuple(note, fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }))
	.map(([text, shares]) => {
		const places = shares.map((share) => Math.round((share / 1000) * text.length)).sort((a, b) => a - b);
		const ranges = Array.from({ length: Math.ceil(places.length / 2) }, (_, at) => ({
			from: places[2 * at] as number,
			to: places[2 * at + 1] ?? (places[2 * at] as number),
		}));
		let marked = '';
		let done = 0;
		for (const { from, to } of ranges) {
			marked += text.slice(done, from) + (from === to ? '¦' : `‹${text.slice(from, to)}›`);
			done = to;
		}
		return { text, marked: marked + text.slice(done) };
	});

/** As many as hold what a law is about. */
const runs = { numRuns: 300, seed: 1 };

/** One reader of tables takes a line drawn right below one for the underline of a heading. */
const isOdd = (text: string) => /- \[ \]| {4}|\|[^]*\n(?:=+|-+)[ \t]*(?:\n|$)/.test(text);

const two = ['value/nature', 'energy/outdoors'] as const;

describe('tagging, in any note', () => {
	it('adds a piece of evidence for each code and passage, and changes none that was there', () => {
		fc.assert(
			fc.property(selected, ({ text, marked }) => {
				const plan = planned(marked, two);
				fc.pre(typeof plan !== 'string' && plan.tagged > 0 && !isOdd(text));
				const after = evidenceIn(plan.result);
				const added = after.filter((row) => /nature|outdoors/.test(row));
				expect(added).toHaveLength(2 * plan.tagged);
				expect(after.filter((row) => !added.includes(row))).toEqual(evidenceIn(text));
			}),
			runs,
		);
	});

	/** Tags the selections and takes the tags out again; gives what was written as well. */
	function thereAndBack(marked: string, keepsHighlights: boolean): { written: string; bare: string } {
		const plan = planned(marked, two);
		fc.pre(typeof plan !== 'string' && plan.tagged > 0);
		const { result, changes } = plan;
		const mine = two.flatMap((code) => tagsInNote(result, code, defaultRoots));
		const bare = applied(result, planRemoval(result, mine, keepsHighlights, defaultRoots));
		return { written: changes.map(({ insert }) => insert).join(''), bare };
	}

	it('and taking the tags out again is the identity', () => {
		fc.assert(
			fc.property(selected, ({ text, marked }) => {
				fc.pre(!text.includes('=='));
				expect(thereAndBack(marked, false).bare).toBe(text);
			}),
			runs,
		);
	});

	it('which keeps every highlight where one asks for that, the new ones too', () => {
		fc.assert(
			fc.property(selected, ({ text, marked }) => {
				const { written, bare } = thereAndBack(marked, true);
				if (!written.includes('==')) expect(bare).toBe(text);
				else expect(bare.replaceAll('==', '')).toBe(text.replaceAll('==', ''));
				expect(bare.length - text.length).toBe(2 * (written.split('==').length - 1));
			}),
			runs,
		);
	});
});

describe('changing a tag, in any note', () => {
	it('there and back is the identity where each is spelled as a code is', () => {
		fc.assert(
			fc.property(note, (raw) => {
				const text = raw.replaceAll('#Need/Calm #need/calm', '#need/calm');
				const there = planChange(
					text,
					tagsInNote(text, 'need/calm', defaultRoots),
					'value/order',
					defaultRoots,
				);
				fc.pre(there.doubled === 0 && there.changes.length > 0);
				const changed = applied(text, there.changes);
				expect(tagsInNote(changed, 'need/calm', defaultRoots)).toEqual([]);
				const mine = tagsInNote(changed, 'value/order', defaultRoots);
				expect(applied(changed, planChange(changed, mine, 'need/calm', defaultRoots).changes)).toBe(text);
			}),
			runs,
		);
	});

	it('marks the words that the old one marked', () => {
		fc.assert(
			fc.property(note, (text) => {
				const plan = planChange(
					text,
					tagsInNote(text, 'need/calm', defaultRoots),
					'value/order',
					defaultRoots,
				);
				fc.pre(plan.doubled === 0 && plan.changes.length > 0);
				const renamed = evidenceIn(text).map((row) => row.replace('need/calm:', 'value/order:'));
				expect(evidenceIn(applied(text, plan.changes))).toEqual(renamed);
			}),
			runs,
		);
	});
});

describe('the tags of a note', () => {
	it('are those of the app’s cache where they can be evidence, a rating or a move', () => {
		fc.assert(
			fc.property(note, (text) => {
				// Many spaces behind a list mark are code to the app, as in no note that people write.
				fc.pre(!/\t| {4}/.test(text) && /#need/i.test(text));
				const found = tagsInNote(text, 'need/calm', defaultRoots).map((tag) => tag.from);
				const cached = (parseMetadata(text).tags ?? [])
					.filter(({ tag }) => codeOfTag(tag, defaultRoots) === 'need/calm')
					.map(({ position }) => position.start.offset);
				expect(cached).toEqual(expect.arrayContaining(found));
				if (!/%%|\\|```|\[\^|\n===/.test(text)) expect(found).toEqual(cached);
			}),
			runs,
		);
	});
});
