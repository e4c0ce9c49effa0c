// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { JotSheet } from '../../src/view/jot/jot-sheet';
import type { JotSheetProps, ShownJot } from '../../src/view/jot/model';
import { drawn } from './drawn';

const said = '  One more meeting,\nand I am raising goats. ';
const jot: ShownJot = { said, added: {}, note: { isPrivate: false }, canUndo: true };

/** The sheet, which is told what is typed into it as by its host. */
function sheet(given: Partial<JotSheetProps> = {}) {
	const on = {
		typed: vi.fn((field: string, text: string) =>
			change(field === 'words' ? { words: text } : { answers: { ...props.answers, [field]: text } }),
		),
		...{ enter: vi.fn(), reflect: vi.fn(), setTone: vi.fn(), setPrivate: vi.fn() },
		...{ undo: vi.fn(), another: vi.fn(), goOn: vi.fn() },
	};
	let props: JotSheetProps = {
		words: '',
		answers: {},
		isLeft: false,
		hasEarlier: false,
		help: 'Ask Mo',
		reflectKeys: '',
		on,
		...given,
	};
	const view = drawn(<JotSheet {...props} />);
	const change = (next: Partial<JotSheetProps>) => {
		props = { ...props, ...next };
		void view.update(<JotSheet {...props} />);
	};
	const fields = () => [...view.el.querySelectorAll('textarea')];
	return {
		...view,
		on,
		fields,
		change,
		find: <E extends HTMLElement>(selector: string) => view.el.querySelector<E>(selector),
		type: (text: string, at = 0) =>
			act(() => {
				const field = fields()[at];
				if (field) field.value = text;
				field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
			}),
		key: (key: string, init: KeyboardEventInit = {}) => {
			const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
			void act(() => void document.activeElement?.dispatchEvent(event));
			return event.defaultPrevented;
		},
	};
}

describe('the sheet', () => {
	it('opens on one field, with a breath above it, and the cursor in it', () => {
		const { fields, text } = sheet();
		expect(fields()).toEqual([document.activeElement]);
		expect(text()).toMatch(/^Notice it\. Breathe\. Write it the way you said it\./);
	});

	it('has the words that were left, the cursor behind them, and says so', () => {
		const { fields, text } = sheet({ words: 'half a thou', isLeft: true });
		expect([fields()[0]?.value, fields()[0]?.selectionStart]).toEqual(['half a thou', 11]);
		expect(text()).toContain('You left this here earlier.');
	});

	it('offers an answer left for an earlier jot in one line, the cursor in the empty field', () => {
		const view = sheet({ hasEarlier: true });
		expect([view.fields(), view.fields()[0]?.value]).toEqual([[document.activeElement], '']);
		void view.press('Go on with the answer you left for an earlier jot');
		expect(view.on.goOn).toHaveBeenCalledOnce();
		expect(sheet().text()).not.toContain('earlier');
	});

	it('tells each change, and keeps on Enter', async () => {
		const view = sheet();
		await view.type('Goats');
		expect(view.on.typed.mock.calls).toEqual([['words', 'Goats']]);
		expect(view.key('Enter')).toBe(true);
		expect(view.on.enter).toHaveBeenCalledOnce();
	});

	it.each([
		['Shift+Enter', { shiftKey: true }, false],
		['Alt+Enter', { altKey: true }, false],
		['an Enter that ends a composition', { isComposing: true }, false],
		['an Enter held down', { repeat: true }, true],
	])('does nothing on %s', (_, init, isTaken) => {
		const view = sheet({ kept: jot });
		expect(view.key('Enter', init)).toBe(isTaken);
		expect(view.on.enter).not.toHaveBeenCalled();
		expect(view.on.reflect).not.toHaveBeenCalled();
	});

	it('reflects on Ctrl+Enter and on the command key, from wherever the focus is', () => {
		const view = sheet({ kept: jot });
		view.key('Enter', { ctrlKey: true });
		view.find('[aria-pressed]')?.focus();
		view.key('Enter', { metaKey: true });
		expect(view.on.reflect).toHaveBeenCalledTimes(2);
		expect(view.on.enter).not.toHaveBeenCalled();
	});
});

describe('once it is kept', () => {
	it('the words stand as a quotation, to the letter, said politely, and one more field has the focus', () => {
		const view = sheet();
		const status = view.find('[role="status"]');
		view.change({ kept: jot });
		expect(view.find('[role="status"]')).toBe(status);
		expect(view.find('[role="status"] > p')?.textContent).toBe('Kept, exactly as you said it');
		expect(view.find('blockquote')?.textContent).toBe(said);
		expect(view.fields()).toEqual([document.activeElement]);
		expect(view.find('label')?.textContent).toBe("If it isn't about that, what is it about?");
	});

	it('what was added stands below it, with its question', () => {
		const view = sheet({ kept: { ...jot, added: { about: 'Mornings.' } } });
		expect(view.texts('.eh-jot-added')).toEqual(["If it isn't about that, what is it about?Mornings."]);
	});

	it('Tab reaches the tones next, none chosen, and arrows lead round', () => {
		const view = sheet({ kept: jot });
		const stops = [...view.el.querySelectorAll<HTMLElement>('textarea, button')].filter(
			({ tabIndex }) => tabIndex >= 0,
		);
		expect(stops[1]?.textContent).toBe('Joking');
		expect(view.find('[aria-pressed="true"]')).toBeNull();
		stops[1]?.focus();
		const visited = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowUp'].map((key) => {
			view.key(key);
			return document.activeElement?.textContent;
		});
		expect(visited).toEqual(['Half-serious', 'Serious', 'Half-serious', 'Joking', 'Unsure']);
		expect(view.on.setTone).not.toHaveBeenCalled();
	});

	it('a tone is chosen, and chosen again taken out', () => {
		const view = sheet({ kept: jot });
		void view.press('Half-serious');
		view.change({ kept: { ...jot, note: { isPrivate: false, tone: 'half-serious' } } });
		expect(view.texts('[aria-pressed="true"]')).toEqual(['Half-serious']);
		void view.press('Half-serious');
		expect(view.on.setTone.mock.calls).toEqual([['half-serious'], [undefined]]);
	});

	it('is small: all further steps wait behind one', () => {
		const view = sheet({ kept: jot });
		expect(view.texts('.eh-jot-steps button')).toEqual(['Done', 'Reflect on it', 'More…']);
		void view.press('More…');
		expect(view.texts('.eh-jot-steps button').slice(3)).toEqual(['Keep this private', 'Undo']);
	});

	it('asks more only when asked for, and keeps open what was answered there', async () => {
		const view = sheet({ kept: jot });
		await view.press('More…');
		expect(view.texts('label')).toHaveLength(3);
		expect(document.activeElement).toBe(view.fields()[1]);
		await view.type('A long call.', 1);
		expect(view.on.typed).toHaveBeenCalledWith('happened', 'A long call.');
		expect(sheet({ kept: jot, answers: { other: 'I would whistle.' } }).fields()).toHaveLength(3);
	});

	it('offers neither tone nor privacy where there are no properties, and says why', () => {
		const view = sheet({ kept: { ...jot, note: undefined } });
		expect(view.text()).toContain('Tone and privacy belong to jots with a note of their own');
		expect(view.texts('button')).toEqual(['Done', 'Reflect on it', 'Undo']);
	});

	it('one that was kept earlier cannot be undone, but left for a new one', () => {
		const view = sheet({ kept: { ...jot, canUndo: false } });
		void view.press('More…');
		void view.press('A new jot');
		expect(view.on.another).toHaveBeenCalledOnce();
		expect(view.texts('button')).not.toContain('Undo');
	});

	it('words of danger get one quiet line with the way to help, above the next question', () => {
		const heavy = sheet({ kept: { ...jot, said: 'I do not want to live any more.' } });
		expect(heavy.texts('.eh-jot-help')).toEqual([
			'These words sound heavy. You need not be alone with them. Ask Mo',
		]);
		const order = [...heavy.el.querySelectorAll('.eh-jot-help, label')].map(({ className }) => className);
		expect(order).toEqual(['eh-jot-help', 'eh-jot-label']);
		const joke = sheet({ kept: { ...jot, said: 'This job is killing me.' } });
		expect(joke.find('.eh-jot-help')).toBeNull();
	});
});
