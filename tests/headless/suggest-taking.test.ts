import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRoots } from '../../src/domain/codes';
import { applied } from '../../src/domain/tagging/change';
import { FollowedText, type FollowedRange } from '../../src/host/suggesting/followed-text';
import { shownSentence } from '../../src/host/suggesting/shown-sentence';
import { planTaking, planTakingBack, sentenceFor } from '../../src/domain/tagging/taking';

const place = (text: string, words: string) => {
	const from = text.indexOf(words);
	return { from, to: from + words.length };
};

/** The text with a code on the first of these words that can hold it; or why none can. */
function taken(text: string, because: readonly string[], code = 'need/rest'): string {
	const reasons = because.map((words) => place(text, words));
	const taking = planTaking(text, reasons, [code], defaultRoots);
	return typeof taking === 'string' ? taking : applied(text, taking.changes);
}

describe('taking a suggestion', () => {
	it('tags the sentence around a word that hints, not the bare word', () => {
		const sitting = 'Rain. Sitting all day, that is what I would leave. Sun.';
		expect(taken(sitting, ['Sitting'], 'need/movement')).toBe(
			'Rain. Sitting all day, that is what I would leave. #need/movement Sun.',
		);
	});

	it('tags the sentence that several words hint from together', () => {
		expect(taken('A hut, long sleep, no bell. Rain.', ['long sleep', 'no bell'])).toBe(
			'A hut, long sleep, no bell. #need/rest Rain.',
		);
	});

	it('goes on to other words where the first cannot hold a tag', () => {
		expect(taken('<!--\nlong sleep\n-->\n\nNo bell.\n', ['long sleep', 'No bell.'])).toBe(
			'<!--\nlong sleep\n-->\n\nNo bell. #need/rest\n',
		);
	});

	it('prefers evidence to a task, which would be a move', () => {
		const text = '- [ ] long sleep\n- no bell\n';
		expect(taken(text, ['long sleep', 'no bell'])).toBe('- [ ] long sleep\n- no bell #need/rest\n');
		const reasons = [place(text, 'long sleep')];
		expect(planTaking(text, reasons, ['need/rest'], defaultRoots)).toMatchObject({ isMove: true });
		expect(taken('# Long sleep\n\nNo bell.\n', ['Long sleep', 'No bell'])).toBe(
			'# Long sleep\n\nNo bell. #need/rest\n',
		);
	});

	it('says why it cannot be', () => {
		expect(taken('```\nlong sleep\n```\n', ['long sleep'])).toBe('no-place');
		expect(taken('Long sleep. #need/rest\n', ['Long sleep.'])).toBe('already');
	});

	it('can be taken back to the letter, in any order, with or without a highlight', () => {
		const text = '==long sleep== once. A hut, a long sleep, ==no bell==. Rain on the roof.\n\n- a stove\n';
		const reasons = ['a long sleep', 'no bell', 'Rain on the roof.', 'a stove'];
		const codes = ['need/rest', 'value/peace', 'energy/quiet'];
		const act = fc.record({ words: fc.nat(3), code: fc.constantFrom(...codes) });
		fc.assert(
			fc.property(
				fc.uniqueArray(act, { maxLength: 6, selector: ({ words, code }) => `${words} ${code}` }),
				fc.infiniteStream(fc.nat(5)),
				(acts, picks) => {
					const note = new FollowedText(text);
					const places = reasons.map((words) => note.follow(place(text, words)));
					const lit: FollowedRange[] = [];
					const tags = acts.flatMap(({ words, code }) => {
						const reason = places[words]?.now ?? { from: 0, to: 0 };
						const taking = planTaking(note.text, [reason], [code], defaultRoots);
						if (typeof taking === 'string') return [];
						note.change(taking.changes);
						if (taking.lit) lit.push(note.follow(taking.lit));
						const written = note.follow(taking.tags);
						expect(note.text.slice(written.now.from, written.now.to)).toBe(`#${code}`);
						return [written];
					});
					for (const [at, { now }] of places.entries())
						expect(note.text.slice(now.from, now.to)).toContain(reasons[at]);
					while (tags.length > 0) {
						const [tag] = tags.splice((picks.next().value as number) % tags.length, 1);
						if (tag)
							note.change(
								planTakingBack(
									note.text,
									tag.now,
									lit.map(({ now }) => now),
									defaultRoots,
								),
							);
					}
					expect(note.text).toBe(text);
				},
			),
			{ numRuns: 300 },
		);
	});
});

describe('the sentence of a suggestion', () => {
	/** As it is shown, with the words that hint in square brackets. */
	const shown = (text: string, ...because: string[]) => {
		const reasons = because.map((words) => place(text, words));
		const target = sentenceFor(text, reasons, 'need/rest', defaultRoots);
		return (target ? shownSentence(target, reasons) : [])
			.map(({ text: said, isHint }) => (isHint ? `[${said}]` : said))
			.join('');
	};

	it('is the one that a tag comes to mark, without its marks and tags', () => {
		const text = 'Rain. A **hut**, long\nsleep, no bell #value/peace. Sun, no phone.\n';
		expect(shown(text, 'long\nsleep', 'no bell', 'no phone')).toBe('A hut, [long sleep], [no bell].');
		expect(shown('<!--\nlong sleep\n-->\n\nNo bell.\n', 'long sleep', 'No bell')).toBe('[No bell].');
	});

	it('is cut on words around those that hint', () => {
		const text = `${'one two three '.repeat(40)}long sleep ${'four five six '.repeat(40)}end.`;
		const said = shown(text, 'long sleep');
		expect(said).toMatch(/^… (?:(?:one|two|three) )+\[long sleep\](?: (?:four|five|six))+ …$/);
		expect(said.length).toBeGreaterThan(170);
		expect(said.length).toBeLessThanOrEqual(206);
		expect(shown(text, 'one two')).toMatch(/^\[one two\] three .* …$/);
		expect(shown(text, 'end')).toMatch(/^… .*(?:four|five|six) \[end\]\.$/);
		expect(shown(`${'x'.repeat(300)} end.`, 'end')).toContain('[end].');
	});
});
