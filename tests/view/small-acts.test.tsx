// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { LittleSheet } from '../../src/view/little/little-sheet';
import type { LittleProps } from '../../src/view/little/model';
import type { ReadingProps } from '../../src/view/reading/model';
import { ReadingSheet } from '../../src/view/reading/reading-sheet';
import { drawn } from './drawn';

const codes = [
	{ code: 'value/care', name: 'Care' },
	{ code: 'need/rest', name: 'Rest' },
];

const press = (key: string) =>
	act(async () => {
		const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
		document.activeElement?.dispatchEvent(event);
		await Promise.resolve();
	});

describe('a reading', () => {
	function sheet(given: Partial<ReadingProps> = {}, isKept = true) {
		const on = { keep: vi.fn(() => Promise.resolve(isKept)), close: vi.fn() };
		const props = { name: 'Event', codes, isMeasured: true, today: '2026-09-01', on, ...given };
		const view = drawn(<ReadingSheet {...props} />);
		return { ...view, on, radios: () => [...view.el.querySelectorAll<HTMLInputElement>('[type=radio]')] };
	}

	it('of one thing is a digit and Enter', async () => {
		const { on, text, radios } = sheet({ codes: codes.slice(0, 1) });
		expect(text()).toContain('Care: how met is it?');
		expect(radios().some(({ checked }) => checked)).toBe(false);
		await press('4');
		await press('Enter');
		expect(on.keep).toHaveBeenCalledExactlyOnceWith('value/care', 4, '2026-09-01');
		expect(on.close).toHaveBeenCalledOnce();
	});

	it('of several things asks one after the other, and each begins with nothing chosen', async () => {
		const { on, text, radios } = sheet();
		expect(text()).toContain('1 of 2');
		await press('4');
		await press('Enter');
		expect(on.close).not.toHaveBeenCalled();
		expect(text()).toContain('Rest: how met is it?');
		expect(radios().some(({ checked }) => checked)).toBe(false);
		expect(document.activeElement).toBe(radios()[0]);
		await press('0');
		await press('Enter');
		expect(on.keep).toHaveBeenLastCalledWith('need/rest', 0, '2026-09-01');
		expect(on.close).toHaveBeenCalledOnce();
	});

	it('that is not written stays to be tried again', async () => {
		const { on, text } = sheet({}, false);
		await press('4');
		await press('Enter');
		expect(on.close).not.toHaveBeenCalled();
		expect(text()).toContain('Care: how met is it?');
	});

	it('can be of an earlier day, and of none that is to come', async () => {
		const { on, el, press: click } = sheet({ codes: codes.slice(0, 1) });
		await click('Another day');
		const date = el.querySelector<HTMLInputElement>('[type=date]');
		const set = (value: string) =>
			act(() => {
				if (date) date.value = value;
				date?.dispatchEvent(new Event('change', { bubbles: true }));
			});
		await set('2026-08-20');
		await set('2026-09-02');
		await act(() => el.querySelector<HTMLInputElement>('[type=radio]')?.focus());
		await press('2');
		await press('Enter');
		expect(on.keep).toHaveBeenCalledExactlyOnceWith('value/care', 2, '2026-08-20');
	});

	it('where nothing is measured begins with what to follow, and asks for that alone', async () => {
		const { on, text, radios, press: click } = sheet({ isMeasured: false });
		expect(text()).toContain('Nothing is measured in it so far');
		expect(radios()).toEqual([]);
		expect(document.activeElement?.textContent).toBe('Care');
		await click('Rest');
		await press('3');
		await press('Enter');
		expect(on.keep).toHaveBeenCalledExactlyOnceWith('need/rest', 3, '2026-09-01');
		expect(on.close).toHaveBeenCalledOnce();
	});
});

describe('a little of it', () => {
	function sheet(given: Partial<LittleProps> = {}) {
		const on = { changed: vi.fn(), keep: vi.fn() };
		const props = { text: '', code: 'value/care', due: undefined, codes, place: 'Café', on, ...given };
		return { ...drawn(<LittleSheet {...props} />), on };
	}

	it('is one field, with an idea beside it and no words or day in it', async () => {
		const { el, text, on } = sheet({ idea: 'Tend to one thing.' });
		expect(document.activeElement).toBe(el.querySelector('textarea'));
		expect(
			[...el.querySelectorAll('textarea, input')].map((field) => (field as HTMLInputElement).value),
		).toEqual(['', '']);
		expect(text()).toContain('An idea: Tend to one thing.');
		expect(text()).toContain('It will stand in Café');
		await press('Enter');
		expect(on.keep).toHaveBeenCalledOnce();
	});

	it('asks which code it brings a little of only where there are several', () => {
		expect(sheet().texts('option')).toEqual(['Care', 'Rest']);
		expect(sheet({ codes: codes.slice(0, 1) }).texts('option')).toEqual([]);
	});

	it('says so where there is no note for it', () => {
		const { el, text } = sheet({ place: undefined });
		expect(text()).toContain('No note holds this so far');
		expect(el.querySelector('button')?.disabled).toBe(true);
	});
});
