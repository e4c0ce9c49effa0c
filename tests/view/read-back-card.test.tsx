// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { count } from '../../src/index/counted';
import type { FollowThrough } from '../../src/view/model';
import { ReadBackCard } from '../../src/view/read-back-card';
import { said } from '../report/said';
import { drawn } from './drawn';

const lines = [
	'value/nature: the woods behind the house',
	'energy/outdoors: out in the air',
	'need/nature-contact: some green',
	'energy/desk-work/drains: emails',
	'value/order: rows',
];

function shown(given: readonly string[] = lines, isConcealed = false) {
	const on = { openPassage: vi.fn(), preview: vi.fn() };
	const counted = count([said('2026-03-08', given)], () => undefined);
	const { notes } = counted;
	return { ...drawn(<ReadBackCard {...{ counted, notes, isConcealed, on }} />), on };
}

function withDoors(fantasy: string, isExplored = (_name: string) => false) {
	const follow = { tryALittle: vi.fn(), explore: vi.fn() };
	const counted = count([{ ...said('2026-03-08', lines), fantasies: [fantasy] }], () => undefined);
	const on = { openPassage: vi.fn(), preview: vi.fn() };
	const card = (
		<ReadBackCard
			{...{ counted, notes: counted.notes, isConcealed: false, on, isExplored }}
			follow={follow as unknown as FollowThrough}
		/>
	);
	return { view: drawn(card), follow };
}

describe('a note read back', () => {
	it('has the words alone under what matters, what would charge, what would tire and what runs short', () => {
		const { texts } = shown();
		expect(texts('h4')).toEqual([
			'What matters',
			'What would charge you',
			'What would tire you even there',
			'What runs short',
		]);
		expect(texts('li .eh-quote')).toEqual([
			'“the woods behind the house”',
			'“rows”',
			'“out in the air”',
			'“emails”',
			'“some green”',
		]);
	});

	it('leaves out a lens without words, and itself where there are none', () => {
		expect(shown(['need/rest: sleep']).texts('h4')).toEqual(['What runs short']);
		expect(shown([]).text()).toBe('');
	});

	it('says of energy that it drains', () => {
		expect(shown().texts('.eh-lens-energy .eh-aside')[1]).toMatch(/\(drains\)$/);
	});

	it('gives words of one theme one sign, and says in words which they share it with', () => {
		const { texts } = shown();
		expect(texts('li .eh-theme')).toEqual(['✦', '✦', '✦']);
		expect(texts('li .eh-aside .eh-heard').map((heard) => heard.trim())).toContain(
			'Same mark as “the woods behind the house”, “some green”',
		);
	});

	it('says in how many answers they lean the same way, and asks for a name', () => {
		expect(shown().texts('.eh-sentence')).toEqual([
			'✦Three answers lean the same way: “the woods behind the house”, “out in the air”, “some green”. What would you call it?',
		]);
	});

	it('shortens long words there, at a word, and quotes them whole above', () => {
		const long = 'somewhere among old trees where nobody sends me anything at all';
		const { texts } = shown([`value/nature: ${long}`, 'energy/outdoors: air']);
		expect(texts('.eh-sentence .eh-quote')[0]).toBe('“somewhere among old trees where nobody sends me …”');
		expect(texts('li .eh-quote')[0]).toBe(`“${long}”`);
	});

	it('has no number but the day, for any number of answers', () => {
		const many = Array.from({ length: 9 }, (_, at) => `value/order: ${'abcdefghi'.charAt(at)}`);
		for (const text of [shown().text(), shown(many).text()]) {
			expect(text.replace('2026-03-08', '').replaceAll(/Open 2026-03-08\.md, 2026-03-08/g, '')).not.toMatch(
				/\d/,
			);
		}
	});

	it('opens each quotation at its words', async () => {
		const view = shown();
		await view.press('some green', { ctrlKey: true });
		expect(view.on.openPassage).toHaveBeenCalledExactlyOnceWith(
			expect.objectContaining({ code: 'need/nature-contact' }),
			true,
		);
	});

	it('ends with three equal doors, all closed', () => {
		const { texts, el } = shown();
		expect(texts('details:not([open]) > summary')).toEqual([
			'Bring a little of it here',
			'What if it is a wish?',
			'That is enough for today',
		]);
		expect(el.querySelectorAll('details[open]')).toHaveLength(0);
	});

	it('leads through its doors to one line to try, and to what is possible', async () => {
		const { view, follow } = withDoors('the ferry');
		await view.press('Try a little of it…');
		expect(follow.tryALittle).toHaveBeenCalledExactlyOnceWith(
			expect.objectContaining({ codes: ['value/nature'], text: 'the woods behind the house' }),
		);
		await view.press('Explore what is possible…');
		expect(follow.explore).toHaveBeenCalledExactlyOnceWith('the ferry', expect.stringContaining('.md'));
		expect(view.el.querySelectorAll('.eh-doors button')).toHaveLength(2);
	});

	it('asks no more whether it is a wish once that was explored or decided on', () => {
		const { view } = withDoors('the ferry', (name) => name === 'the ferry');
		expect(view.texts('.eh-doors summary')).toEqual([
			'Bring a little of it here',
			'That is enough for today',
		]);
	});

	it('covers all words on a shared screen, in the sentence too', () => {
		const { texts } = shown(lines, true);
		expect(texts('.eh-covered')).toEqual(texts('.eh-quote'));
	});

	it('is free of what axe finds', async () => {
		const { violations } = await axe.run(shown().el, { rules: { 'color-contrast': { enabled: false } } });
		expect(violations).toEqual([]);
	});
});
