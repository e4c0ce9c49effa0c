import { describe, expect, it } from 'vitest';
import { defaultRoots, type Code } from '../../../src/domain/codes';
import { applied } from '../../../src/domain/tagging/plan';
import { bareHighlights, planChange, planRemoval } from '../../../src/domain/tagging/removal';
import { tagAt, tagsAround, tagsInNote } from '../../../src/domain/tagging/written-tags';
import { cursorIn } from './marked';

const roots = defaultRoots;

/** The text without the tag at `¦`. */
function removed(marked: string, keepsHighlight = true): string {
	const { text, at } = cursorIn(marked);
	const tag = tagAt(text, at, roots);
	return tag === undefined ? 'none' : applied(text, planRemoval(text, [tag], keepsHighlight, roots));
}

/** The text with every `value/order` in it as another code. */
function changed(text: string, code: Code = 'need/calm'): string {
	return applied(text, planChange(text, tagsInNote(text, 'value/order', roots), code, roots).changes);
}

const around = (marked: string) => {
	const { text, at } = cursorIn(marked);
	return tagsAround(text, at, roots).map((tag) => tag.tag);
};

describe('the tag at the cursor', () => {
	it.each([
		['Goats ¦#value/order now', '#value/order'],
		['Goats #val¦ue/order now', '#value/order'],
		['Goats #value/order¦ now', '#value/order'],
		['#value/order¦#need/calm', '#need/calm'],
		['#Value/Order¦', '#Value/Order'],
		['- #value/order¦ 3/5', '#value/order'],
		['| a | #value¦/order |', '#value/order'],
		['\t👩🏽‍🌾 e\u0301 #value/order¦', undefined],
		['👩🏽‍🌾 e\u0301\t#value/order¦', '#value/order'],
	])('in %j is %j', (marked, tag) => {
		const { text, at } = cursorIn(marked);
		expect(tagAt(text, at, roots)?.tag).toBe(tag);
	});

	it.each([
		'Goats #wor¦k now',
		'`#value¦/order`',
		'```\n#value¦/order\n```',
		'%% #value¦/order %%',
		'%%\n#value¦/order\n%%',
		'---\ntags: "#value¦/order"\n---\n',
		'> [!ask] #value¦/order',
		'> ```\n> #value¦/order\n> ```',
		'<!--\n\n#value¦/order\n-->',
		'#value¦',
		'¦Goats #value/order',
	])('in %j is none', (marked) => {
		const { text, at } = cursorIn(marked);
		expect(tagAt(text, at, roots)).toBeUndefined();
	});

	it.each([
		['Go¦ats. #value/order Then lunch. #need/calm', ['#value/order']],
		['Goats. #value/order Then l¦unch.', ['#value/order']],
		['Goats. #value/order, #need/calm ¦', ['#value/order', '#need/calm']],
		['Wet ==go¦ats== #value/order on a hill. #need/calm', ['#value/order', '#need/calm']],
		['Goats. #value/order\n\nSh¦eep.', []],
		['- [ ] as¦k #value/order', ['#value/order']],
	])('with none there those of the words stand in: %j', (marked, tags) =>
		expect(around(marked)).toEqual(tags),
	);
});

describe('removing a tag', () => {
	it.each([
		['Goats. #value/order¦ Then lunch.', 'Goats. Then lunch.'],
		['Goats #value/order¦.', 'Goats.'],
		['#value/order¦ Goats.', 'Goats.'],
		['- #value/order¦ Goats', '- Goats'],
		['- #value/order¦', '- '],
		['> #value/order¦', '> '],
		['- [ ] #value/order¦', '- [ ] '],
		['Goats #need/calm #value/order¦ now', 'Goats #need/calm now'],
		['Goats #value/order¦ #need/calm now', 'Goats #need/calm now'],
		['Goats #value/order¦, #need/calm now', 'Goats #need/calm now'],
		['Goats #need/calm; #value/order¦ now', 'Goats #need/calm now'],
		['Goats #value/order¦, and sheep', 'Goats, and sheep'],
		['**#value/order¦ Goats**', '**Goats**'],
		['==Goats== #value/order¦ now', '==Goats== now'],
		['==Goats #value/order¦== now', '==Goats== now'],
		['Goats\t#value/order¦\tnow', 'Goats\t\tnow'],
		['Goats #value/order¦  \nnext', 'Goats  \nnext'],
		['| a | #value/order¦ |', '| a | |'],
		['- #value/order¦ 3/5', '- '],
		['- order #need/calm #value/order¦ 3/5 today', '- order #need/calm today'],
		['- order #value/order¦ #need/calm 3/5', '- order #need/calm 3/5'],
	])('%j becomes %j', (before, after) => expect(removed(before)).toBe(after));

	it.each([
		['Wet ==goats== #value/order¦, and so on.', 'Wet goats, and so on.'],
		['Wet ==goats #value/order¦==now', 'Wet goatsnow'],
		['Wet ==goats== #need/calm #value/order¦', 'Wet ==goats== #need/calm'],
		['Wet ==goats== #work #value/order¦', 'Wet goats #work'],
		['==Wet== goats. #value/order¦', '==Wet== goats.'],
	])('without keeping highlights %j becomes %j', (before, after) =>
		expect(removed(before, false)).toBe(after),
	);

	it('takes all of a note out at once, and says how many highlights are left bare', () => {
		const text = '==a== #value/order and ==b== #Value/Order #need/calm\n\n- c #value/order\n';
		const tags = tagsInNote(text, 'value/order', roots);
		expect(bareHighlights(tags, roots)).toEqual([{ from: 2, to: 3 }]);
		expect(applied(text, planRemoval(text, tags, false, roots))).toBe('a and ==b== #need/calm\n\n- c\n');
	});
});

describe('changing a tag', () => {
	it.each([
		['Goats. #value/order Then lunch.', 'Goats. #need/calm Then lunch.'],
		['- #Value/Order 3/5', '- #need/calm 3/5'],
		['Goats #value/order. Sheep #value/ORDER.', 'Goats #need/calm. Sheep #need/calm.'],
		['Goats #value/order #need/calm now', 'Goats #need/calm now'],
		['Goats #need/calm, #value/order now', 'Goats #need/calm now'],
		['Goats #value/order and #Value/Order now', 'Goats #need/calm and now'],
		['- #need/calm #value/order 3/5', '- #need/calm 3/5'],
		['==Goats== #value/order eat. #need/calm', '==Goats== #need/calm eat. #need/calm'],
		['#value/order/desk #value/orders', '#value/order/desk #value/orders'],
	])('%j becomes %j', (before, after) => expect(changed(before)).toBe(after));

	it('to the other direction of an energy is a change like any other', () => {
		expect(changed('Desks. #value/order', 'energy/desk-work/drains')).toBe('Desks. #energy/desk-work/drains');
	});

	it('finds a code however it is composed', () => {
		const text = 'Cafés. #value/cafe\u0301 #Value/CAF\u00C9';
		expect(tagsInNote(text, 'value/caf\u00E9', roots)).toHaveLength(2);
	});
});

describe('a line of 20,000 characters', () => {
	const words = 'wet goats on a hill 👩🏽‍🌾, e\u0301 and so on; '.repeat(500);
	const text = `${words}#value/order ${words}`;

	it('has its tag found, changed and taken out at its place', () => {
		const [tag] = tagsInNote(text, 'value/order', roots);
		expect(tag?.from).toBe(words.length);
		expect(changed(text)).toBe(`${words}#need/calm ${words}`);
		expect(applied(text, planRemoval(text, tag ? [tag] : [], true, roots))).toBe(words + words);
	});
});
