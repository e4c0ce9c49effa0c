import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRoots } from '../../../src/domain/codes';
import type { Range } from '../../../src/domain/metadata';
import { planTagging } from '../../../src/domain/tagging/plan';
import { hasTarget, taggingTargets } from '../../../src/domain/tagging/target';
import { evidenceIn, tagged, unmarked } from './marked';

const wordsMarkedIn = (text: string) => evidenceIn(text).map((row) => row.slice(row.indexOf(': ') + 2));

describe('tagging', () => {
	it.each([
		['I keep ‹goats on a hill› in my head.', 'I keep ==goats on a hill== #value/nature in my head.'],
		['I keep goats.¦ Then lunch.', 'I keep goats. #value/nature Then lunch.'],
		['‹I keep goats.› Then lunch.', 'I keep goats. #value/nature Then lunch.'],
		['I ke¦ep goats. #need/calm Then lunch.', 'I keep goats. #need/calm #value/nature Then lunch.'],
		['- goats ¦on a hill\n- sheep', '- goats on a hill #value/nature\n- sheep'],
		['- ‹goats› on a hill', '- ==goats== #value/nature on a hill'],
		['> ‹goats on a hill›', '> goats on a hill #value/nature'],
		['I keep ==‹goats›== here.', 'I keep ==goats== #value/nature here.'],
		['I keep ==‹goats›== #need/calm here.', 'I keep ==goats== #need/calm #value/nature here.'],
		['two\nlines¦ of one sentence', 'two\nlines of one sentence #value/nature'],
		['I keep ‹goats›, mostly.', 'I keep ==goats== #value/nature, mostly.'],
		['half a ‹wo›rd here', 'half a ==word== #value/nature here'],
		['## The ‹goats›', '## The goats #value/nature'],
		['Setext ¦head\n===', 'Setext head #value/nature\n==='],
		['- some ¦words #need/rest 3/5', '- some words #value/nature #need/rest 3/5'],
		['see [[Note|the ‹farm›]] now', 'see ==[[Note|the farm]]== #value/nature now'],
		['see http://x.y/‹abc› now', 'see ==http://x.y/abc #value/nature== now'],
		['»‹wort›« da', '»==wort #value/nature==« da'],
		['‹One. Two.› Three.', '==One. Two.== #value/nature Three.'],
		['I like¦ ==regulars==', 'I like #value/nature ==regulars=='],
		['First. ¦Second one.', 'First. Second one. #value/nature'],
		['_it‹al›ic_ x', '_==italic==_ #value/nature x'],
		['a **bold ‹word** here› now', 'a ==**bold word** here== #value/nature now'],
		['[^1]: foot ¦words\n ^id\n#need/calm', '[^1]: foot words #value/nature\n ^id\n#need/calm'],
		['1. one\n\n   go¦es on', '1. one\n\n   goes on #value/nature'],
	])('%j becomes %j', (before, after) => expect(tagged(before)).toBe(after));

	it('never doubles a code on the same words', () => {
		expect(tagged('I keep goats¦. #value/nature')).toBe('already');
		expect(tagged('I keep ==‹goats›== #Value/Nature now.')).toBe('already');
	});

	it.each([
		['---\nhatch-kind: ¦jot\n---\n', 'nothing-there'],
		['```\nsome ¦code\n```', 'nothing-there'],
		['use `the ‹code›` here', 'not-here'],
		['one ¦', 'one #value/nature '],
		['¦', 'nothing-there'],
		['> [!ask] What ¦is it?', 'nothing-there'],
		['<div>some ¦html</div>', 'nothing-there'],
		['text\n\n    some ¦code', 'nothing-there'],
		['‹goats› #need/calm here', 'not-here'],
		['- ‹One. Two.› #need/calm', 'not-here'],
		['Two lines\nwith a li¦ne below\n===', 'not-here'],
		['\t- co¦de', 'nothing-there'],
	])('%j gives %j', (before, after) => expect(tagged(before)).toBe(after));

	it.each([
		['- ‹One. Two.› #need/calm', 'other-tag'],
		['‹goats› #need/calm here', 'other-tag'],
		['‹goats› #value/nature', 'already'],
		['use `the ‹co›de`#', 'not-here'],
	])('is refused for %j: %s', (marked, refused) => {
		const { text, selections } = unmarked(marked);
		const found = taggingTargets(text, selections, defaultRoots);
		const [target] = 'targets' in found ? found.targets : [];
		const plan = target && planTagging(text, target, ['value/nature'], defaultRoots);
		expect(plan ?? found).toEqual({ refused });
	});

	it('is offered as soon as one place can be tagged: no other is read', () => {
		const unread: Range = {
			from: 0,
			get to(): number {
				throw new Error('read');
			},
		};
		expect(hasTarget('Goats.', [{ from: 0, to: 5 }, unread], defaultRoots)).toBe(true);
		expect(hasTarget('```\nGoats.\n```', [{ from: 5, to: 7 }], defaultRoots)).toBe(false);
	});

	it('marks exactly the words that were selected', () => {
		const words = fc.array(fc.stringMatching(/^[a-z]{2,7}$/), { minLength: 3, maxLength: 9 });
		fc.assert(
			fc.property(words, fc.nat(8), fc.nat(8), fc.constantFrom('', '- ', '> ', '1. '), (list, a, b, mark) => {
				const [start, end] = [a % list.length, b % list.length].sort((x, y) => x - y) as [number, number];
				const chosen = list.slice(start, end + 1).join(' ');
				const marked = [...list.slice(0, start), `‹${chosen}›`, ...list.slice(end + 1)].join(' ');
				expect(wordsMarkedIn(tagged(`${mark}${marked}`))).toEqual([chosen]);
			}),
		);
	});
});
