import { describe, expect, it } from 'vitest';
import { evidenceIn, planned, tagged } from './marked';

describe('several codes at once', () => {
	it.each([
		['I keep ‹goats› here.', 'I keep ==goats== #value/nature #need/calm here.'],
		['I keep goats.¦ Then lunch.', 'I keep goats. #value/nature #need/calm Then lunch.'],
		['- some ¦words #need/rest 3/5', '- some words #value/nature #need/calm #need/rest 3/5'],
	])('%j becomes %j', (before, after) => expect(tagged(before, 'value/nature', 'need/calm')).toBe(after));

	it('write what is missing and say what is there', () => {
		const plan = planned('I keep ==‹goats›== #Value/Nature now.', ['value/nature', 'need/calm']);
		expect(plan).toMatchObject({
			already: ['value/nature'],
			result: 'I keep ==goats== #Value/Nature #need/calm now.',
		});
	});

	it('gives and drains are two codes', () => {
		expect(tagged('Desks.¦', 'energy/desk-work', 'energy/desk-work/drains')).toBe(
			'Desks. #energy/desk-work #energy/desk-work/drains',
		);
	});

	it('the same words at another place are other words', () => {
		expect(tagged('Goats. #value/nature Goats.¦')).toBe('Goats. #value/nature Goats. #value/nature');
	});
});

describe('a selection over several blocks', () => {
	it.each([
		['‹- goats\n- sheep›', '- goats #value/nature\n- sheep #value/nature'],
		['- wet ‹goats\n- she›ep', '- wet ==goats== #value/nature\n- sheep #value/nature'],
		['‹One. Two.\n\nThree.›', '==One. Two.== #value/nature\n\nThree. #value/nature'],
		['‹Goats.\n\n---\n\n- sheep›', 'Goats. #value/nature\n\n---\n\n- sheep #value/nature'],
		['‹> Goats.\n> Sheep.›', '> Goats. #value/nature\n> Sheep. #value/nature'],
		['‹| a | b |\n|---|---|\n| c | d |›', '| a | b #value/nature |\n|---|---|\n| c | d #value/nature |'],
		['‹- [ ] ask\n- [x] go›', '- [ ] ask #value/nature\n- [x] go #value/nature'],
	])('%j becomes %j', (before, after) => expect(tagged(before)).toBe(after));

	it('passes over what can hold no tag and counts it, empty lines and rules aside', () => {
		const plan = planned(
			'‹Goats.\n\n```\ncode\n\nmore\n```\n\n## Head\n\n%%\nno\n%%\n\n> [!ask] What?\n> Hint.\n\n---\n\nSheep.›',
			['value/nature'],
		);
		expect(plan).toMatchObject({ tagged: 2, skipped: 3 });
	});

	it('counts the passages that carry the codes already', () => {
		const plan = planned('‹Goats. #value/nature\n\nSheep.›', ['value/nature']);
		expect(plan).toMatchObject({ tagged: 1, complete: 1, already: ['value/nature'] });
	});

	it('is refused where nothing in it can be tagged', () => {
		expect(tagged('‹```\na\n```\n\n%%\nb\n%%›')).toBe('not-here');
		expect(tagged('‹\n\n›')).toBe('nothing-there');
	});

	it('ends in reasonable time on a long note', () => {
		const lines = Array.from({ length: 3000 }, (_, at) => `> - goat ${at}`);
		expect(tagged(`‹${lines.join('\n')}›`).match(/#value/g)).toHaveLength(3000);
	});
});

describe('several cursors and selections', () => {
	it.each([
		['Goats¦.\n\nSheep¦.', 'Goats. #value/nature\n\nSheep. #value/nature'],
		['Go¦ats¦.', 'Goats. #value/nature'],
		['‹Goats› and ‹sheep› here.', '==Goats== #value/nature and ==sheep== #value/nature here.'],
		['Wet ‹goats›, and so on¦.', 'Wet ==goats== #value/nature, and so on. #value/nature'],
		['## He¦ad\n\nGoats¦.', '## Head #value/nature\n\nGoats. #value/nature'],
		['¦\n\nGoats¦.', '\n\nGoats. #value/nature'],
	])('%j becomes %j', (before, after) => expect(tagged(before)).toBe(after));

	it('mark their own words and no others', () => {
		expect(evidenceIn(tagged('‹Wet› goats ‹on a hill›.'))).toEqual([
			'value/nature: Wet',
			'value/nature: on a hill',
		]);
	});
});
