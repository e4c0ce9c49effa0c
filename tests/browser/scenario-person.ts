import { expect } from 'vitest';
import { builtInBook, entryFor } from '../../src/domain/codebook/book';
import { isDraining, lensOf, slugCode, type Code } from '../../src/domain/codes';
import { reflectionForm } from '../../src/domain/forms/specs';
import { tones } from '../../src/domain/properties';
import { words } from '../../src/i18n';
import type { Scenario, ScenarioAnswer } from '../fixtures/scenarios';
import type { Driver } from '../workbench/driver';

const { poles, hinge } = words.forms;
const asked: Readonly<Record<string, string>> = words.prompts.reflection;
const patience = { timeout: 15_000, interval: 25 };

/** More stops of Tab than the longest page has. */
const mostStops = 80;

/** Somebody who has a keyboard and no mouse. */
export class Person {
	/** Keys pressed that are no letters of an answer. */
	keys = 0;
	private isPastPlaces = false;
	private section = sectionOf('beneath');

	constructor(readonly driver: Driver) {}

	async press(...keys: string[]): Promise<void> {
		this.keys += keys.length;
		await this.driver.press(...keys);
	}

	/** What has the focus, by the name that a screen reader says. */
	focused(): Promise<string> {
		return this.driver.page.evaluate(() => {
			const el = document.activeElement as HTMLElement | null;
			const label = (el as HTMLInputElement | null)?.labels?.[0];
			return (el?.getAttribute('aria-label') ?? label?.innerText ?? el?.innerText ?? '').trim();
		});
	}

	/** On to what is called so, stop by stop. */
	async goTo(name: string, key = 'Tab'): Promise<void> {
		for (let stops = 0; stops <= mostStops; stops++) {
			if ((await this.focused()).startsWith(name)) return;
			await this.press(key);
		}
		throw new Error(`${key} does not lead to “${name}”, but to “${await this.focused()}”.`);
	}

	/** Into the row of poles behind the field, and along it by arrows. */
	private async goAlongTo(name: string): Promise<void> {
		const isInRow = () =>
			this.driver.page.evaluate(() => document.activeElement?.closest('.eh-poles') !== null);
		for (let stops = 0; stops <= mostStops && !(await isInRow()); stops++) await this.press('Tab');
		const start = await this.focused();
		for (const key of ['ArrowRight', 'ArrowLeft'])
			for (let last = ''; last !== (await this.focused());) {
				last = await this.focused();
				if (last.startsWith(name)) return;
				await this.press(key);
			}
		throw new Error(`No arrow leads from “${start}” to “${name}”.`);
	}

	private goBackTo(name: string): Promise<void> {
		return this.goTo(name, 'Shift+Tab');
	}

	async focus(name: string): Promise<void> {
		await expect
			.poll(() => this.focused(), patience)
			.toMatch(new RegExp(`^${name.replace(/[?.()]/g, '\\$&')}`));
	}

	/** The jot with its tone and second answer, and on into the reflection. */
	async jots({ jot, tone, happened, isPrivate, about }: Scenario): Promise<void> {
		await this.driver.runCommand('Jot down a fantasy');
		await this.focus(words.jot.words);
		await this.driver.type(jot);
		await this.press('Enter');
		await this.focus(words.prompts.jot.about);
		if (tone !== undefined) {
			await this.press('Tab', ...Array<string>(tones.indexOf(tone)).fill('ArrowRight'), 'Space');
			await this.press('Shift+Tab');
		}
		if (isPrivate) {
			await this.asksMoreOfJot();
			await this.goTo(words.jot.isPrivate);
			await this.press('Space');
			await this.goBackTo(words.prompts.jot.about);
		}
		await this.driver.type(about);
		if (happened !== undefined) {
			if (isPrivate) await this.goTo(words.prompts.jot.happened);
			else await this.asksMoreOfJot();
			await this.driver.type(happened);
		}
		await this.press('Mod+Enter');
		await this.focus(hinge.not);
	}

	private async asksMoreOfJot(): Promise<void> {
		await this.goTo(words.jot.more);
		await this.press('Enter');
		await this.focus(words.prompts.jot.happened);
	}

	/** Name and kind of the fantasy, with what is asked further on it until they say something, and folded. */
	async names({ fantasy, grewFrom, shape }: Partial<Scenario> & { grewFrom?: string }): Promise<void> {
		const { about } = words.forms;
		await this.goBackTo(asked['fantasy'] ?? '');
		if ((await this.driver.page.locator('.eh-about').count()) === 0) {
			await this.goTo(words.forms.more);
			await this.press('Enter');
			await this.focus(asked['scene'] ?? '');
		}
		await this.goTo(about.summary);
		await this.press('Enter');
		for (const [label, name] of [
			[about.name, fantasy],
			[about.grewFrom, grewFrom],
		] as const) {
			if (name === undefined) continue;
			await this.goTo(label);
			await this.driver.type(name);
			await this.press('Enter');
		}
		if (shape === undefined) return;
		await this.goTo(about.shapes[shape]);
		await this.press('Space');
		await this.driver.settled();
	}

	async answers(answer: ScenarioAnswer, not: string): Promise<void> {
		const { field, said } = answer;
		if (field === 'beneath') {
			await this.leaveFor(field);
			await this.goTo(hinge.not);
			await this.driver.type(not);
			await this.goTo(hinge.but);
		} else {
			await this.leaveFor(field);
			const isAsked = (await this.driver.page.getByLabel(asked[field] ?? field).count()) > 0;
			if (field === 'opposite') await this.goBackTo(isAsked ? (asked[field] ?? '') : words.forms.more);
			if (field === 'pace') {
				if (!this.isPastPlaces) await this.goTo(asked['people'] ?? '');
				await this.goTo(words.forms.more);
			}
			this.isPastPlaces = ['place', 'body', 'stimulation', 'people'].includes(field);
			if (!isAsked && (field === 'opposite' || field === 'pace')) await this.press('Enter');
			await this.goTo(asked[field] ?? field);
		}
		if (said !== undefined) await this.driver.type(said);
		await this.takes(answer);
		for (const [label, , pull] of answer.poles ?? []) {
			await this.goAlongTo(label);
			await this.press('Space');
			if (pull === undefined) continue;
			await this.goAlongTo(poles.about(poles[pull], label));
			await this.press('Space');
		}
	}

	/** Through the sections, each written when it is left, to the one with this question. */
	private async leaveFor(field: string): Promise<void> {
		const at = sectionOf(field);
		for (; this.section < at; this.section++) await this.press('Mod+Enter');
		this.section = at;
	}

	/** Answers what the margin proposes, until all that is wanted is taken. */
	private async takes({ suggested = [], rejected = [], another }: ScenarioAnswer): Promise<void> {
		const wanted = new Set([...suggested, ...rejected]);
		const chip = this.driver.page.locator('.eh-turn-take');
		const shown = () => chip.evaluateAll((els) => els[0]?.getAttribute('aria-label') ?? '');
		for (let steps = 0; wanted.size > 0 && steps < 20; steps++) {
			await chip.waitFor();
			const name = await shown();
			const code = [...wanted].find((one) => name.includes(`” ${words.suggesting.hint(labelOf(one))}`));
			await this.goTo(words.suggesting.marks[0]);
			const isRejected = code !== undefined && rejected.includes(code);
			await this.press(code === undefined ? 'ArrowDown' : isRejected ? 'Delete' : 'Enter');
			if (code !== undefined) wanted.delete(code);
			await expect.poll(shown, patience).not.toBe(name);
		}
		expect([...wanted]).toEqual([]);
		if (another === undefined) return;
		await chip.waitFor();
		await this.goTo(words.suggesting.marks[0]);
		await this.press('ArrowRight', 'ArrowRight', 'Enter');
		await this.finds(another);
	}

	/** In the picker that is open. */
	private async finds(code: Code): Promise<void> {
		const { page } = this.driver;
		await page.locator('.prompt-input').waitFor();
		await this.driver.type(isDraining(code) ? `${labelOf(code)} drains` : labelOf(code));
		await this.press('Enter');
		await page.locator('.prompt').waitFor({ state: 'detached' });
		await this.driver.settled();
	}

	/** Something to try, and what it brings a little of. */
	async moves([line, code]: Scenario['move']): Promise<void> {
		await this.leaveFor('fit');
		await this.goTo(asked['fit'] ?? '');
		await this.driver.type(line);
		await this.press('Tab');
		const offered = await this.driver.page.locator('.eh-form select option').allInnerTexts();
		const isOffered = offered.includes(labelOf(code));
		if (isOffered) return this.driver.type(labelOf(code));
		await this.press('End');
		await this.finds(code);
	}

	/** All of it is read once more, and that is enough. */
	async endsWithReading(): Promise<string> {
		const text = words.forms.readBack;
		const form = this.driver.page.locator('.eh-form');
		await this.press('Mod+Enter');
		await this.focus(text.open);
		await this.press('Enter');
		await this.focus(text.title);
		const read = await form.innerText();
		await this.goTo(text.doors[2]?.title ?? '');
		await this.press('Enter');
		await form.waitFor({ state: 'detached' });
		await this.driver.settled();
		return read;
	}

	/** Tags words of the open note by name. */
	async tags(said: string, code: Code): Promise<void> {
		await this.driver.select(said);
		await this.driver.runCommand(`Tag selection as ${lensOf(code)}…`);
		await this.finds(code);
	}
}

function sectionOf(field: string): number {
	return reflectionForm.sections.findIndex(({ fields }) => fields.some(({ id }) => id === field));
}

export function labelOf(code: Code): string {
	return entryFor(builtInBook, slugCode(code))?.label ?? code;
}
