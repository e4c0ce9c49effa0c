// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Asides } from '../../src/view/asides/asides';
import type { Aside, AsidesProps, AsidesStage, Choice } from '../../src/view/asides/model';
import { drawn } from './drawn';

const aside = (said: string, canBeCallout = true): Aside => ({
	path: 'Diary/2024-05-03 Rain.md',
	day: '2024-05-03',
	isDayUncertain: false,
	said,
	canBeCallout,
});

const two = [aside('I should just bake bread.'), aside('Some days I want to herd goats.', false)];
const choice: Choice = { usual: 'callout', ticked: new Map(), shown: 100 };
const found = (asides: readonly Aside[], given: Partial<Choice> = {}): AsidesStage => ({
	...{ name: 'found', asides, looked: 9, of: 9, unread: 0, kept: 0 },
	choice: { ...choice, ...given },
});

/** The stage drawn; a choice is taken over as the host does. */
function shown(first: AsidesStage) {
	let stage = first;
	const on: AsidesProps['on'] = {
		stop: vi.fn(),
		choose: vi.fn((next: Choice) => {
			if (stage.name === 'found') stage = { ...stage, choice: next };
			void view.update(<Asides stage={stage} on={on} />);
		}),
		open: vi.fn(),
		openPath: vi.fn(),
		keep: vi.fn(),
		undo: vi.fn(),
		showKept: vi.fn(),
		lookAgain: vi.fn(),
		close: vi.fn(),
	};
	const view = drawn(<Asides stage={stage} on={on} />);
	const change = (el: HTMLInputElement | HTMLSelectElement | undefined, value: string | boolean) =>
		act(() => {
			if (el instanceof HTMLInputElement) el.checked = value === true;
			else if (el) el.value = String(value);
			el?.dispatchEvent(new Event('change', { bubbles: true }));
		});
	const boxes = () => [...view.el.querySelectorAll('input')];
	const lists = () => [...view.el.querySelectorAll('select')];
	return { ...view, on, change, boxes, lists };
}

describe('old asides', () => {
	it('are looked for with progress and a way to stop', async () => {
		const view = shown({ name: 'looking', done: 40, of: 1200, found: 3 });
		expect(view.text()).toContain('Looked through 40 of 1200 notes, 3 sentences so far');
		await view.press('Stop');
		expect(view.on.stop).toHaveBeenCalledOnce();
	});

	it('are kept with progress and a way to stop', async () => {
		const view = shown({ name: 'keeping', done: 4, of: 12 });
		expect(view.text()).toContain('Kept 4 of 12');
		await view.press('Stop');
		expect(view.on.stop).toHaveBeenCalledOnce();
	});

	it('stand with note and day, and open at the words', async () => {
		const view = shown(found(two));
		expect(view.texts('.eh-aside-row')[0]).toBe('“I should just bake bread.”2024-05-03 Rain Open the note');
		await view.press('Open the note');
		expect(view.on.open).toHaveBeenCalledExactlyOnceWith(two[0], false);
	});

	it('are kept only where they are ticked', async () => {
		const view = shown(found(two));
		const button = [...view.el.querySelectorAll('button')].find((one) => one.textContent === 'Keep 0');
		expect(button?.disabled).toBe(true);
		await view.change(view.boxes()[0], true);
		await view.press('Keep 1');
		expect(view.on.keep).toHaveBeenCalledExactlyOnceWith([{ aside: two[0], as: 'callout' }]);
	});

	it('become what is chosen for all, but where one says otherwise or a callout cannot stand', async () => {
		const third = aside('I should sell tea.');
		const view = shown(found([...two, third]));
		for (const box of view.boxes()) await view.change(box, true);
		expect(view.text()).toContain('a callout cannot stand in a list, table or quote');
		await view.change(view.lists().at(-1), 'jot');
		await view.press('Keep 3');
		expect(view.on.keep).toHaveBeenLastCalledWith([
			{ aside: two[0], as: 'callout' },
			{ aside: two[1], as: 'jot' },
			{ aside: third, as: 'jot' },
		]);
		await view.change(view.lists()[0], 'jot');
		await view.press('Keep 3');
		expect(vi.mocked(view.on.keep).mock.lastCall?.[0].map(({ as }) => as)).toEqual(['jot', 'jot', 'jot']);
	});

	it('come a hundred at a time', async () => {
		const view = shown(found(Array.from({ length: 250 }, (_, at) => aside(`I should bake ${at}.`))));
		expect(view.boxes()).toHaveLength(100);
		await view.press('Show 100 more');
		await view.press('Show 50 more');
		expect(view.boxes()).toHaveLength(250);
	});

	it('are asked whether a callout can stand there only once they are ticked', async () => {
		const canBeCallout = vi.fn(() => false);
		const slow = Object.defineProperty(aside('I should sell tea.'), 'canBeCallout', { get: canBeCallout });
		const view = shown(found([slow]));
		expect(canBeCallout).not.toHaveBeenCalled();
		await view.change(view.boxes()[0], true);
		expect(canBeCallout).toHaveBeenCalled();
		expect(view.text()).toContain('a callout cannot stand');
	});

	it('are gone through by arrow keys, row by row', () => {
		const view = shown(found(two));
		const key = (name: string) =>
			document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
		expect(document.activeElement).toBe(view.boxes()[0]);
		key('ArrowDown');
		expect(document.activeElement).toBe(view.boxes()[1]);
		key('ArrowUp');
		expect(document.activeElement).toBe(view.boxes()[0]);
	});

	it('that were kept before are in reach after another look, found or not', async () => {
		for (const asides of [two, []]) {
			const view = shown({ ...found(asides), kept: 3 } as AsidesStage);
			await view.press('What was kept (3)');
			expect(view.on.showKept).toHaveBeenCalledOnce();
		}
	});

	it('that are not there are told of in words, with how far was looked', () => {
		expect(shown(found([])).text()).toContain('No sentence was found');
		expect(shown(found([])).text()).toContain('in 9 of 9 notes looked through');
	});

	it('that were kept stand with where, those that were not with why, and all can be taken back', async () => {
		const [kept, left] = two as [Aside, Aside];
		const view = shown({
			name: 'kept',
			kept: [{ aside: kept, says: 'in a callout', path: kept.path }],
			left: [{ aside: left, why: 'the note is no longer there' }],
		});
		expect(view.text()).toContain('Kept 1 of 2.');
		expect(view.text()).toContain('2024-05-03 Rain · in a callout');
		expect(view.text()).toContain('Diary/2024-05-03 Rain.md: the note is no longer there');
		await view.press('Undo all of it');
		expect(view.on.undo).toHaveBeenCalledOnce();
		await view.press('Look again');
		expect(view.on.lookAgain).toHaveBeenCalledOnce();
	});
});
