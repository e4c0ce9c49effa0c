// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Outcome, Settled, SuggestionsProps } from '../../src/view/suggesting/model';
import { words } from '../../src/i18n';
import { Suggestions } from '../../src/view/suggesting/suggestions';
import { drawn } from './drawn';

const row = (name: string, hint: string, ...elsewhere: string[]) => ({
	code: `need/${name.toLowerCase()}`,
	name,
	lens: 'need' as const,
	definition: `What ${name} means.`,
	sentence: [
		{ text: 'A ', isHint: false },
		{ text: hint, isHint: true },
		{ text: ' at last.', isHint: false },
	],
	elsewhere,
});

const settled = (says: string): Settled => ({ says, undo: vi.fn(() => Promise.resolve(true as const)) });

function shown(given: Partial<Omit<SuggestionsProps, 'on'>> = {}, outcome?: Outcome) {
	const on = {
		take: vi.fn((at: number) => Promise.resolve<Outcome>(outcome ?? settled(`Tagged: ${at}`))),
		reject: vi.fn((at: number) => Promise.resolve<Outcome>(settled(`Not this: ${at}`))),
		replace: vi.fn(() => new Promise<Outcome>(() => undefined)),
		start: vi.fn(() => Promise.resolve<Outcome>(outcome ?? settled('Tagged: Rest'))),
		lookAgain: vi.fn(),
	};
	const rows = [row('Rest', 'long sleep', 'no bell'), row('Calm', 'no bell'), row('Clarity', 'a list')];
	const view = drawn(<Suggestions round={1} rows={rows} help="Ana, next door" {...given} on={on} />);
	return {
		...view,
		on,
		press: async (name: string) => {
			await view.press(name);
			await act(() => Promise.resolve());
		},
		focused: () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
		key: (key: string) =>
			act(async () => {
				const init = { key, bubbles: true, cancelable: true };
				document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
				await Promise.resolve();
			}),
	};
}

describe('suggestions', () => {
	it('show the sentence with the words that hint at each code, its name as a question, its lens and definition', () => {
		const view = shown();
		expect(view.texts('.eh-suggestion')[0]).toBe(
			'“A long sleep at last.”With “no bell”Rest?NeedWhat Rest means.Tag itNot thisAnother…',
		);
		expect(view.texts('strong')).toEqual(['long sleep', 'no bell', 'a list']);
	});

	it('begin on the first, and up and down lead from one to the next', async () => {
		const view = shown();
		expect(view.focused()).toBe('Tag it: Rest');
		await view.key('ArrowDown');
		expect(view.focused()).toBe('Tag it: Calm');
		await view.key('ArrowUp');
		expect(view.focused()).toBe('Tag it: Rest');
	});

	it('settle into one line with the way back, and lead to the next', async () => {
		const view = shown();
		await view.press('Tag it');
		expect(view.on.take).toHaveBeenCalledExactlyOnceWith(0);
		expect(view.texts('.eh-settled')).toEqual(['Tagged: 0 Undo']);
		expect(view.focused()).toBe('Tag it: Calm');
	});

	it.each(['Delete', 'Backspace'])('are turned down by %s', async (key) => {
		const view = shown();
		await view.key(key);
		expect(view.on.reject).toHaveBeenCalledExactlyOnceWith(0);
		expect(view.texts('.eh-settled')).toEqual(['Not this: 0 Undo']);
	});

	it('keep what became of each, whichever act ends first', async () => {
		const view = shown();
		let end: (outcome: Outcome) => void = () => undefined;
		view.on.take.mockImplementationOnce(() => new Promise((resolve) => (end = resolve)));
		await view.press('Tag it');
		await view.press('Tag it');
		expect(view.on.take).toHaveBeenCalledOnce();
		await view.key('ArrowDown');
		await view.key('Delete');
		await act(async () => {
			end(settled('Tagged: 0'));
			await Promise.resolve();
		});
		expect(view.texts('.eh-settled')).toEqual(['Tagged: 0 Undo', 'Not this: 1 Undo']);
	});

	it('come back by undo, with the focus', async () => {
		const view = shown();
		await view.press('Tag it');
		await view.press('Undo');
		expect(view.texts('.eh-settled')).toEqual([]);
		expect(view.focused()).toBe('Tag it: Rest');
	});

	it('end with a plain sentence', async () => {
		const view = shown();
		for (let at = 0; at < 3; at++) await view.key('Delete');
		expect(view.focused()).toBe('That is all that these words hint at. Esc ends.');
	});

	it('say where no tag can stand, and stay open', async () => {
		const view = shown({}, 'no-place');
		await view.press('Tag it');
		expect(view.text()).toContain('A tag here would not mark just this sentence');
		expect(view.texts('.eh-settled')).toEqual([]);
	});

	it('offer to look again where the note has changed', async () => {
		const view = shown({}, 'changed');
		await view.press('Tag it');
		expect(view.text()).toContain('The note has changed meanwhile, so nothing was written.');
		expect(view.focused()).toBe('Look again');
		await view.press('Look again');
		expect(view.on.lookAgain).toHaveBeenCalledOnce();
	});
});

describe('where no words hint at a code', () => {
	const codes = { value: [], energy: [], need: [{ code: 'need/rest', name: 'Rest' }] };

	it('it says so first; questions and words stand folded away', () => {
		const view = shown({ rows: [], starters: { codes } });
		expect(view.focused()).toBe('No words in this note hint at a code (English only so far).');
		expect([...view.el.querySelectorAll('details')].map(({ open }) => open)).toEqual([false, false]);
	});

	it('a question for each lens stands there, and a word tags the sentence at the cursor', async () => {
		const view = shown({ rows: [], starters: { said: 'Rain.', codes } });
		expect(view.text()).toContain('It is probably not about');
		expect(view.text()).toContain('the sentence at the cursor: “Rain.”');
		await view.press('Rest');
		expect(view.on.start).toHaveBeenCalledExactlyOnceWith(codes.need[0]);
		expect(view.texts('[role=status]')).toEqual(['Tagged: Rest Undo']);
		await view.press('Undo');
		expect(view.texts('[role=status]')).toEqual(['']);
	});

	it('words are there to be read without a cursor', () => {
		const view = shown({ rows: [], starters: { codes } });
		expect(view.texts('button')).toEqual([]);
		expect(view.text()).toContain('put the cursor into it first');
	});

	it('have the way to help below them, with suggestions and without', () => {
		for (const rows of [undefined, []])
			expect(
				shown(rows && { rows })
					.texts('details')
					.at(-1),
			).toBe('Not feeling safe? Whom I turn toAna, next door');
		expect(words.suggesting.help('')).toContain('in the settings of Escape hatch, under “Whom I turn to”');
	});
});
