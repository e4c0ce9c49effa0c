// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { experimentForm } from '../../../src/domain/forms/specs';
import { words } from '../../../src/i18n';
import type { FormProps } from '../../../src/view/forms/model';
import { shownForm } from './shown-form';

const measuring = words.formsFollow.groups.steps;
const about = { fantasy: '', grewFrom: '', isPrivate: false };
const shown = (readings: string, given: Partial<FormProps> = {}) =>
	shownForm({ spec: experimentForm, answers: { clue: 'tending #value/care', readings }, ...given });
const last = (form: ReturnType<typeof shown>) => form.on.changed.mock.lastCall?.[1];
const days = (month: string, values: readonly number[]) =>
	values.map((value, at) => `- 2026-${month}-0${at + 1} #value/care ${value}/5`).join('\n');

describe('readings', () => {
	it('are off until they are wanted, and then for the codes of the page first', async () => {
		const form = shown('');
		expect(form.el.querySelector('.eh-reading')).toBeNull();
		await form.press(measuring);
		await form.press('Measure it');
		expect(form.focused()).toBe('Care');
		await form.press('Care');
		expect(last(form)).toBe('- #value/care _/5');
		expect(form.focused()).toBe('0, not at all');
		expect(form.texts('.eh-reading input:checked')).toEqual([]);
	});

	it('stop being asked for', async () => {
		const form = shown('- #value/care _/5');
		await form.press('Do not measure it: Care');
		expect(last(form)).toBe('');
		expect(form.focused()).toBe('Measure it');
	});

	it('take one press for today, and another day', async () => {
		const form = shown('- #value/care _/5');
		await form.press('2, a little');
		expect(last(form)).toBe('- 2026-03-02 #value/care 2/5');
		await form.choose(form.named('Day'), '2026-02-20');
		await form.press('1, barely');
		expect(last(form)).toContain('- 2026-02-20 #value/care 1/5');
		expect(last(form)).toContain('- 2026-03-02 #value/care 2/5');
		await form.press('3, enough');
		expect(last(form)).not.toContain('#value/care 1/5');
	});

	it('take a digit', async () => {
		const form = shown('- #value/care _/5');
		await form.focus('0, not at all');
		await form.key('3');
		expect(last(form)).toBe('- 2026-03-02 #value/care 3/5');
		expect(form.focused()).toBe('3, enough to get by');
	});

	it('measure any other code', async () => {
		const form = shown('');
		await form.press(measuring);
		await form.press('Measure it');
		await form.press('Another…');
		form.on.pickCode.mock.lastCall?.[2]('need/rest');
		expect(last(form)).toBe('- #need/rest _/5');
	});
});

describe('what readings tell', () => {
	const told = (before: readonly number[], during: readonly number[]) => {
		const readings = [days('01', before), days('02', during)].filter(Boolean).join('\n');
		const form = shown(readings, { about: { ...about, start: '2026-02-01', status: 'running' } });
		expect(form.text()).not.toMatch(/because/i);
		return form.texts('.eh-reading [role=status]')[0];
	};

	it('is no more than what was said while there are few', () => {
		expect(told([2], [4])).toBe('Care: before 2; during 4; one reading each');
		expect(told([1, 2], [5, 5, 5])).toBe('Care: before 1.5 (2 readings), during 5 (3 readings)');
	});

	it('holds so far with three on each side', () => {
		expect(told([1, 2, 2], [3, 4, 3])).toBe(
			'Care: before 2 (3 readings), during 3 (3 readings): higher so far',
		);
		expect(told([3, 4, 3], [1, 2, 2])).toContain('lower so far');
		expect(told([2, 2, 2], [2, 2, 2])).toContain('no clear difference so far');
	});

	it('asks for earlier ones only as long as it has not started, and counts none down', () => {
		const asked = 'Readings from before it starts give something to compare with, if you like.';
		expect(shown(days('02', [3])).text()).toContain(asked);
		const begun = shown(days('02', [3]), { about: { ...about, start: '2026-02-01' } }).text();
		expect(begun).not.toContain('before it starts');
		expect(begun).not.toMatch(/with three/);
	});

	it('are of the day it is, where the page stays open over night', async () => {
		const form = shown('- #value/care _/5');
		await form.set({ today: '2026-03-04' });
		await form.press('2, a little');
		expect(last(form)).toBe('- 2026-03-04 #value/care 2/5');
	});
});
