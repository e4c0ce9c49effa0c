import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planAddUnknown, planTurnLine } from '../../../src/domain/follow-through/turn-line';
import { applied } from '../../../src/domain/tagging/change';
import { evidenceIn } from '../tagging/marked';
import { cursorIn } from '../tagging/marked';
import { countedIn, done, notes, withKind } from './lines';

function turned(marked: string, as: 'tasks' | 'bullets' = 'tasks'): string | undefined {
	const { text, at } = cursorIn(marked);
	return done(text, planTurnLine(text, at, as));
}

describe('turning a line', () => {
	it.each([
		['I ¦do not know how.', '- [ ] I do not know how.'],
		['One.\n\n  How¦?  \n\nTwo.', 'One.\n\n- [ ] How?  \n\nTwo.'],
		['- one\n- how¦?\n  more', '- one\n- [ ] how?\n  more'],
		['1. how?\n   mo¦re', '1. [ ] how?\n   more'],
		['- a\n\t* ¦how? #need/rest', '- a\n\t* [ ] how? #need/rest'],
		['¦One\nhow?\ntwo', '- [ ] One\n\nhow?\ntwo'],
		['One\nhow?¦\ntwo', 'One\n\n- [ ] how?\n\ntwo'],
		['One\nhow?\n¦two', 'One\nhow?\n\n- [ ] two'],
	])('keeps its words to the letter: %j', (marked, after) => {
		expect(turned(marked)).toBe(after);
		expect(turned(marked, 'bullets')).toBe(after.replace('[ ]', '?'));
	});

	it.each([
		['I ¦do not know how.  ', '- [ ] I do not know how. ➕ 2027-03-06  '],
		['- how¦? ^a1\n  more', '- [ ] how? ➕ 2027-03-06 ^a1\n  more'],
		['One\nhow?¦\ntwo', 'One\n\n- [ ] how? ➕ 2027-03-06\n\ntwo'],
	])('says when, in a note of another time: %j', (marked, after) => {
		const { text, at } = cursorIn(marked);
		expect(done(text, planTurnLine(text, at, 'tasks', '2027-03-06'))).toBe(after);
		expect(done(text, planTurnLine(text, at, 'bullets', '2027-03-06'))).toBe(after.replace('[ ]', '?'));
	});

	it.each([
		'## He¦ading',
		'> [!ask] Wh¦at?',
		'> a qu¦ote',
		'> - a qu¦ote',
		'```\nco¦de\n```',
		'---\nhatch-kind: in¦quiry\n---\n',
		'¦',
		'One\n\n¦\n\nTwo',
		'- [ ] ¦how?',
		'- ? ¦how?',
		'- ?x ¦how?',
		'| a¦ | b |\n| - | - |',
		'→ [[2026-03-01 ref¦lection]]',
		'Head¦ing\n===',
	])('leaves %j alone', (marked) => {
		expect(turned(marked)).toBeUndefined();
	});

	it('in any inquiry makes one more thing to find out, as the index reads it', () => {
		let made = 0;
		fc.assert(
			fc.property(
				notes,
				fc.nat(150),
				fc.constantFrom('tasks' as const, 'bullets' as const),
				(body, at, as) => {
					const text = withKind(body, 'inquiry');
					const changes = planTurnLine(text, Math.min(at, text.length), as);
					if (changes === undefined) return;
					made++;
					const [was, is] = [text, applied(text, changes)].map((one) =>
						countedIn(one).map((row) => row.text),
					);
					expect(is).toHaveLength((was?.length ?? 0) + 1);
					expect(is?.filter((words) => !was?.includes(words)).length).toBeLessThanOrEqual(1);
				},
			),
			{ numRuns: 200 },
		);
		expect(made).toBeGreaterThan(10);
	});
});

describe('adding something to find out', () => {
	const add = (text: string, words: string, link?: string) =>
		done(text, planAddUnknown(text, words, link, 'tasks'));

	it('stands with the others, and leads back', () => {
		const text = withKind('## To find out\n\n- [ ] Who?\n\n## On the shelf\n\nLater.\n', 'inquiry');
		const after = add(text, 'How do I #value/care\nfor goats?', '2026-03-01 reflection') ?? '';
		expect(after).toBe(
			text.replace('Who?', 'Who?\n- [ ] How do I `#value/care` for goats? ([[2026-03-01 reflection]])'),
		);
		expect(evidenceIn(after)).toEqual([]);
		expect(countedIn(after)).toHaveLength(2);
	});

	it('makes its place where there is none', () => {
		const text = withKind('## What feels unrealistic\n\nAll.\n', 'inquiry');
		expect(add(text, 'How?')).toBe(`${text}\n## To find out\n\n- [ ] How?\n`);
	});

	it('says when, in a note of another time', () => {
		const text = withKind('## To find out\n\n- [ ] Who?\n', 'inquiry');
		expect(done(text, planAddUnknown(text, 'How?', 'a', 'tasks', '2027-03-06'))).toBe(
			text.replace('Who?', 'Who?\n- [ ] How? ([[a]]) ➕ 2027-03-06'),
		);
	});

	it('needs words', () => {
		expect(add(withKind('', 'inquiry'), ' ', 'a')).toBeUndefined();
	});
});
