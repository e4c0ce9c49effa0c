import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRoots } from '../../src/domain/codes';
import { applied } from '../../src/domain/tagging/change';
import { FollowedText, type FollowedRange } from '../../src/host/suggesting/followed-text';
import { planTaking, planTakingBack } from '../../src/host/suggesting/taking';

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
	it('tags a part of a sentence as a part', () => {
		expect(taken('A hut, long sleep, no bell.', ['long sleep'])).toBe(
			'A hut, ==long sleep== #need/rest, no bell.',
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
	});

	it('says why it cannot be', () => {
		expect(taken('```\nlong sleep\n```\n', ['long sleep'])).toBe('no-place');
		expect(taken('Long sleep. #need/rest\n', ['Long sleep.'])).toBe('already');
	});

	it('leaves no highlight when it is taken back, though the same words stand highlighted elsewhere', () => {
		const text = '==long sleep== once. A hut, long sleep, no bell.';
		const from = text.lastIndexOf('long sleep');
		const taking = planTaking(text, [{ from, to: from + 10 }], ['need/rest'], defaultRoots);
		if (typeof taking === 'string') throw new Error(taking);
		const after = applied(text, taking.changes);
		expect(taking.lit && after.slice(taking.lit.from, taking.lit.to)).toBe('long sleep');
		expect(
			applied(after, planTakingBack(after, taking.tags, taking.lit ? [taking.lit] : [], defaultRoots)),
		).toBe(text);
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
