import { expect } from 'vitest';
import { words } from '../../src/i18n';
import { scenarios } from '../fixtures/scenarios';
import { asStory, inWords } from '../fixtures/stories/in-words';
import { filesOn, type Look, type Story } from '../fixtures/stories/story';
import { unreadableAlone } from '../headless/plain-notes';
import { openVault } from '../headless/vault-host';
import { launch, type Driver } from '../workbench/driver';
import { notesOf, recordScreen, verdictsOn } from './scenario-claims';
import { Person } from './scenario-person';

const patience = { timeout: 15_000, interval: 25 };
const mostStops = 300;

/** Somebody who has a keyboard, and years. */
export class LongRun {
	readonly person: Person;

	private constructor(
		readonly driver: Driver,
		private readonly story: Story,
		private readonly screen: () => Promise<string>,
	) {
		this.person = new Person(driver);
	}

	/** The vault of a story on a day, as it stands once so many of its steps are done. */
	static async of(story: Story, steps: number, day: string): Promise<LongRun> {
		const vault = filesOn({ ...story, steps: story.steps.slice(0, steps) }, day);
		const driver = await launch({ vault, delays: { save: 50 }, now: `${day}T12:00`, timeout: 15_000 });
		return new LongRun(driver, story, await recordScreen(driver.page));
	}

	/** Noon of a day. */
	on(day: string): Promise<void> {
		return this.driver.setNow(`${day}T12:00`);
	}

	/** The page of questions that has the focus. */
	get form() {
		return this.driver.page.locator('.eh-form:focus-within');
	}

	/** On to what is called so, however far: the view of many notes is long. */
	async goTo(name: string, key = 'Tab'): Promise<void> {
		for (let stops = 0; stops < mostStops; stops++) {
			if ((await this.person.focused()).startsWith(name)) return;
			await this.person.press(key);
		}
		throw new Error(`${key} does not lead to “${name}”.`);
	}

	/** Opens a page of questions by a command and what it offers. */
	async begins(command: string, choice?: string): Promise<void> {
		await this.driver.runCommand(command);
		if (choice !== undefined) await this.takes(choice);
		await this.isAsked();
	}

	/** Waits until the questions are there and have the focus. */
	async isAsked(): Promise<void> {
		const hasFocus = () =>
			this.driver.page.evaluate(() => document.activeElement?.closest('.eh-form') instanceof Element);
		await expect.poll(hasFocus, patience).toBe(true);
		await this.driver.settled();
	}

	/** What a picker offers that begins so. */
	async takes(choice: string): Promise<void> {
		const { page } = this.driver;
		const input = await page.waitForSelector('.prompt-input');
		await this.driver.type(choice);
		const selected = page.locator('.prompt .suggestion-item.is-selected');
		await expect.poll(() => selected.innerText(), patience).toMatch(new RegExp(`^“?${escaped(choice)}`));
		await this.person.press('Enter');
		await page.waitForFunction((el) => !el.isConnected, input);
	}

	/** Answers what a sheet asks, once it has the focus. */
	async answers(name: string): Promise<void> {
		const { page } = this.driver;
		await page.locator('.modal:focus-within').getByRole('button', { name, exact: true }).waitFor();
		await this.presses(name);
		await page.locator('.modal-container').waitFor({ state: 'detached' });
	}

	/** Answers a question of the page. */
	async says(question: string, said: string): Promise<void> {
		await this.toField(question);
		await this.person.press('ControlOrMeta+End');
		await this.driver.type(said);
	}

	/** Answers a question anew: what stands there goes. */
	async saysInstead(question: string, said: string): Promise<void> {
		await this.toField(question);
		await this.person.press('ControlOrMeta+a');
		await this.driver.type(said);
	}

	/** On to the field of this name, past all that is called alike. */
	private async toField(name: string, field = 'textarea, input[type=text]'): Promise<void> {
		const isField = () =>
			this.driver.page.evaluate((kinds) => document.activeElement?.matches(kinds) === true, field);
		for (let stops = 0; stops < 20; stops++) {
			await this.goTo(name);
			if (await isField()) return;
			await this.person.press('Tab');
		}
		throw new Error(`No such field is called “${name}”.`);
	}

	/** What a move brings a little of, found by its name where the page does not offer it. */
	async brings(label: string): Promise<void> {
		await this.goTo(words.forms.move.for);
		await this.person.press('End');
		await this.takes(label);
		await this.driver.settled();
	}

	/** @param place among those that are called so, from here on. */
	async presses(name: string, place = 1): Promise<void> {
		for (let found = 1; found <= place; found++) {
			if (found > 1) await this.person.press('Tab');
			await this.goTo(name);
		}
		await this.person.press('Enter');
		await this.driver.settled();
	}

	/** Up the page. */
	async goesBack(name: string): Promise<void> {
		await this.goTo(name, 'Shift+Tab');
		await this.person.press('Enter');
		await this.driver.settled();
	}

	/** One of some words in a row, the first of which Tab leads to. */
	async picks(first: string, name = first): Promise<void> {
		await this.goTo(first);
		for (let steps = 0; (await this.person.focused()) !== name; steps++) {
			if (steps > 20) throw new Error(`No arrow leads from “${first}” to “${name}”.`);
			await this.person.press('ArrowRight');
		}
		await this.person.press('Space');
		await this.driver.settled();
	}

	/** Items, each added by Enter. */
	async adds(label: string, items: readonly string[]): Promise<void> {
		await this.goTo(label);
		for (const item of items) {
			await this.driver.type(item);
			await this.person.press('Enter');
		}
	}

	/** A box of this name. */
	async ticks(name: string): Promise<void> {
		await this.goTo(name);
		await this.person.press('Space');
		await this.driver.settled();
	}

	/** A day as it is typed: month, day, year. */
	async dates(label: string, day: string): Promise<void> {
		await this.toField(label, 'input[type=date]');
		const [year, month, date] = day.split('-');
		await this.driver.type(`${month}${date}${year}`);
		await this.driver.settled();
	}

	/** In a list of options. */
	async chooses(label: string, option: string, key?: string): Promise<void> {
		await this.goTo(label, key);
		await this.driver.type(option);
		await this.driver.settled();
	}

	/** Leaves the page of questions, written. */
	async closes(): Promise<void> {
		const pages = this.driver.page.locator('.eh-form');
		const open = await pages.count();
		await this.presses(words.forms.foot.stop);
		await expect.poll(() => pages.count(), patience).toBe(open - 1);
		await this.driver.settled();
	}

	/** A note of the plugin's, as it is on disk once it says this. */
	async reads(title: string, said: string): Promise<string> {
		const text = () => notesOf(this.driver).then((notes) => notes[`Escape hatch/${title}.md`] ?? '');
		await expect.poll(text, patience).toContain(said);
		return text();
	}

	/** What came to be without a page of questions: the notes of a kind in the story until a day. */
	async meanwhile(kind: string, day: string): Promise<void> {
		const there = await notesOf(this.driver);
		for (const [path, text] of Object.entries(filesOn(this.story, day)))
			if (there[path] === undefined && path.includes(` ${kind}`)) await this.driver.writeOutside(path, text);
		await this.driver.settled();
	}

	/** All notes stand as they do at the end of a day. */
	async stands(day: string): Promise<void> {
		for (const [path, text] of Object.entries(filesOn(this.story, day)))
			await this.driver.writeOutside(path, text);
		await this.driver.settled();
	}

	/** The notes stand as the story says they do on a day, can be read without the plugin, and nothing on screen was a verdict. */
	async ends({ day, open, fantasies }: Look): Promise<void> {
		const notes = await notesOf(this.driver);
		expect(unreadableAlone(notes)).toEqual([]);
		const host = await openVault(notes, { now: () => Date.parse(`${day}T12:00`) });
		const report = await host.patterns();
		const problems = await host.check();
		await host.close();
		expect(problems).toEqual([]);
		expect(report.moves.filter(({ stands }) => stands !== 'settled').map(inWords)).toEqual(open);
		expect(report.fantasies.map(asStory)).toEqual(fantasies);
		const scenario = scenarios.find(({ name }) => name === this.story.name);
		expect(scenario && verdictsOn(await this.screen(), scenario)).toEqual([]);
	}

	/** What the pattern view says. */
	async looks(): Promise<string> {
		await this.driver.runCommand(words.screen.commands.patterns);
		await this.driver.view().first().waitFor();
		await this.driver.settled();
		return (await this.driver.readView()).text;
	}

	/** Opens the pattern view, which says this as soon as it has caught up. */
	async sees(said: string): Promise<string> {
		await this.looks();
		await expect.poll(async () => (await this.driver.readView()).text, { timeout: 15_000 }).toContain(said);
		return (await this.driver.readView()).text;
	}
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
