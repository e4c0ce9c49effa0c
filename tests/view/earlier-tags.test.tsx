// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { defaultRoots } from '../../src/domain/codes';
import type { EarlierTags } from '../../src/view/earlier-tags';
import { counted, shown } from './shown';

const found: EarlierTags = {
	tags: ['#value/stock', '#value/rental', '#need/paint', '#need/glue', '#need/tape'],
	notes: 12,
	answer: 'ask',
	roots: defaultRoots,
};

const open = (given: Partial<EarlierTags> = {}) => shown(counted(), { earlier: { ...found, ...given } });

describe('tags that were there before', () => {
	it('are asked about with some of them and how many notes hold any', () => {
		expect(open().text('.eh-earlier')).toContain(
			'12 everyday notes hold tags that begin like the ones here but name no code of the code book: #value/stock, #value/rental, #need/paint, #need/glue and 1 more.',
		);
	});

	it('are not mentioned where there are none', () => {
		expect(shown(counted()).find('.eh-earlier')).toBeNull();
	});

	it.each([
		[/leave them out/, 'leave-out'],
		[/count them/, 'count'],
	] as const)('are answered for by one press: %s', async (name, answer) => {
		const view = open();
		await view.press(view.button(name));
		expect(view.on.answerEarlier).toHaveBeenCalledExactlyOnceWith(answer);
	});

	it('leave one line behind, which lets one change the answer', async () => {
		const view = open({ answer: 'leave-out' });
		expect(view.text('.eh-earlier-answer')).toContain('left out, in 12 notes');
		await view.press(view.button('Change'));
		await view.press(view.button(/count them/));
		expect(view.on.answerEarlier).toHaveBeenCalledWith('count');
	});

	it('can make way by other names, which have to be fit and distinct', async () => {
		const view = open();
		await view.press(view.button(/other tag names/));
		await type(view.find<HTMLInputElement>('input'), 'need');
		expect(view.button('Use these names').disabled).toBe(true);
		expect(view.text('.eh-roots [role=status]')).toContain('all three differ');
		await type(view.find<HTMLInputElement>('input'), 'wert');
		await act(() => view.find<HTMLFormElement>('form.eh-roots')?.requestSubmit());
		expect(view.on.useRoots).toHaveBeenCalledWith({ ...defaultRoots, value: 'wert' });
	});
});

async function type(input: HTMLInputElement | null, value: string): Promise<void> {
	await act(() => {
		if (input === null) return;
		input.value = value;
		input.dispatchEvent(new Event('input', { bubbles: true }));
	});
}
