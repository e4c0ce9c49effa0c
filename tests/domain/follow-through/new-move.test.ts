import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRoots } from '../../../src/domain/codes';
import { planMove } from '../../../src/domain/follow-through/new-move';
import type { Kind } from '../../../src/domain/kinds';
import { applied } from '../../../src/domain/tagging/change';
import { evidenceIn } from '../tagging/marked';
import { done, noteOf, notes, withKind } from './lines';

const move = { text: 'ask to do the décor', codes: ['value/care'] };
const line = '- [ ] ask to do the décor #value/care';

/** The body after something to try was written into it. */
function moved(body: string, kind?: Kind, near?: number, wanted: Parameters<typeof planMove>[2] = move) {
	const text = withKind(body, kind);
	const after = done(text, planMove(text, kind, wanted, defaultRoots, near));
	return after?.slice(text.length - body.length);
}

describe('something new to try', () => {
	it.each([
		['a reflection', 'reflection', '## A little of it'],
		['a review', 'review', '## Next'],
		['a decision', 'decision', '## The part I keep'],
		['an experiment', 'experiment', '## Steps'],
	] as const)('stands in %s where the form asks for it', (_, kind, heading) => {
		expect(moved(`${heading}\n\n- [ ] first\n`, kind)).toBe(`${heading}\n\n- [ ] first\n${line}\n`);
		expect(moved(`${heading}\n\nWords.\n\n## Mine\n\nWords.\n`, kind)).toBe(
			`${heading}\n\nWords.\n\n${line}\n\n## Mine\n\nWords.\n`,
		);
		expect(moved('Words.\n', kind)).toBe(`Words.\n\n${heading}\n\n${line}\n`);
	});

	it.each([
		['a paragraph', 'One.\n\nTwo\nlines.\n\nThree.', 4, `One.\n\nTwo\nlines.\n\n${line}\n\nThree.`],
		[
			'a list',
			'- one\n  - two\n\n  more\n- three\n\nFour.',
			2,
			`- one\n  - two\n\n  more\n- three\n${line}\n\nFour.`,
		],
		['a list of other marks', '1. one\n2. two\n\nThree.', 1, `1. one\n2. two\n\n${line}\n\nThree.`],
		['a list with a name', '- one\n\n^id\n\nTwo.', 1, `- one\n\n^id\n\n${line}\n\nTwo.`],
		['the last line', 'One.', 1, `One.\n\n${line}`],
	])('stands below %s', (_, body, near, after) => {
		expect(moved(body, undefined, near)).toBe(after);
		expect(moved(body, 'check-in', near + 4)).toBe(after);
	});

	it.each([
		['a callout', '> [!note] A\n> words\n\nMore.', 2],
		['a quote', '> words\n\nMore.', 1],
		['a table', '| a | b |\n| - | - |\n| c | d |\n\nMore.', 3],
		['a heading', '# One\n\nMore.', 1],
		['code', '```\ncode\n```\n\nMore.', 2],
		['no line', 'More.', 99],
	])('never breaks %s apart: it stands at the end', (_, body, near) => {
		expect(moved(body, undefined, near)).toBe(`${body}\n\n${line}\n`);
	});

	it('names its day, and is said on one line', () => {
		expect(
			moved('', undefined, undefined, {
				text: ' two\n lines ',
				codes: ['value/care', 'need/rest'],
				due: '2026-05-01',
			}),
		).toBe('- [ ] two lines #value/care #need/rest 📅 2026-05-01\n');
	});

	it('takes tags and a day among the words as they are', () => {
		const own = { text: 'ask #value/care and #need/rest 📅 2026-05-01', codes: ['value/care'] };
		expect(moved('', undefined, undefined, own)).toBe(`- [ ] ${own.text}\n`);
	});

	it.each([
		['there are no words', '', '   '],
		['a comment would hide them', '', 'ask %%'],
		['they begin code', '', '```ask'],
		['the note ends in open code', '```\ncode', 'ask'],
	])('is not written where %s', (_, body, text) => {
		expect(moved(body, undefined, undefined, { ...move, text })).toBeUndefined();
	});

	it.each([
		['- ask', '\\- ask'],
		['1. ask', '1\\. ask'],
		['> ask', '\\> ask'],
		['ask ` once', 'ask ` once'],
		['[[ask]] *them*', '[[ask]] *them*'],
	])('begins no list inside its own: %s', (text, written) => {
		const after = moved('', undefined, undefined, { ...move, text });
		expect(after).toBe(`- [ ] ${written} #value/care\n`);
		expect(noteOf(after ?? '')?.moves).toHaveLength(1);
	});

	it.each(['inquiry', 'pattern', 'code-book'] as const)('is no move in a note of the kind %s', (kind) => {
		expect(moved('Words.', kind)).toBeUndefined();
	});

	it('in any note is one more move, as the index reads it, and nothing else changes', () => {
		let made = 0;
		fc.assert(
			fc.property(
				notes,
				fc.constantFrom(undefined, 'reflection', 'check-in', 'experiment', 'review'),
				fc.nat(12),
				(body, kind, near) => {
					const text = withKind(body, kind);
					const changes = planMove(text, kind, move, defaultRoots, near);
					if (changes === undefined) return;
					made++;
					const [was, is] = [noteOf(text)?.moves ?? [], noteOf(applied(text, changes))?.moves ?? []];
					expect(is).toHaveLength(was.length + 1);
					const said = is.map(({ text: words, codes }) => `${words} ${codes.join()}`);
					const at = said.indexOf('ask to do the décor value/care');
					expect(said.toSpliced(at, 1)).toEqual(
						was.map(({ text: words, codes }) => `${words} ${codes.join()}`),
					);
					expect(evidenceIn(applied(text, changes))).toEqual(evidenceIn(text));
				},
			),
			{ numRuns: 100 },
		);
		expect(made).toBeGreaterThan(40);
	});
});
