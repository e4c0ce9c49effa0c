import { join } from 'node:path';
import { type Driver, launch } from '../workbench/driver';

const type = 'escape-hatch-patterns';
const sample = join(import.meta.dirname, '../fixtures/vault');

export interface Measured {
	readonly name: string;
	/** Largest ratio of medians that is allowed. */
	readonly bar: number;
	/** The ratio that it should come to one day, where that is not the bar yet. */
	readonly aim?: number;
	/** Milliseconds. */
	readonly work: readonly number[];
	readonly baseline: readonly number[];
}

/** 40 notes whose sentences all say the same, and one that says something else once. */
function saying(sentences: number): Record<string, string> {
	const said = Array.from({ length: sentences / 40 }, (_, at) => `Goats on hill ${at}. #value/nature`);
	const note = (body: string, day: number) =>
		`---\nhatch-kind: jot\nhatch-date: 2026-0${1 + (day % 6)}-${10 + (day % 18)}\n---\n\n${body}\n`;
	const notes = Array.from({ length: 40 }, (_, at) => [`Jot ${at}.md`, note(said.join('\n\n'), at)] as const);
	return Object.fromEntries([...notes, ['Other.md', note('Bread. #value/craft', 3)]]);
}

/** Opens the sentences behind a number, and scrolls through them: 20,000 of them beside 2,000. */
export async function evidenceInTurns(rounds: number): Promise<Measured[]> {
	const drivers = [await openPatterns(saying(20_000)), await openPatterns(saying(2_000))];
	const opening: [number[], number[]] = [[], []];
	const scrolling: [number[], number[]] = [[], []];
	for (let round = -3; round < rounds; round++) {
		for (const [at, driver] of drivers.entries()) {
			const [opened, scrolled] = await driver.page.evaluate(openAndScroll, round);
			if (round < 0) continue;
			opening[at as 0 | 1].push(opened);
			scrolling[at as 0 | 1].push(...scrolled);
		}
	}
	for (const driver of drivers) await driver.close();
	return [
		{ name: 'opening 20,000 sentences, to 2,000', bar: 4, aim: 1.3, work: opening[0], baseline: opening[1] },
		{ name: 'scrolling 20,000 sentences, to 2,000', bar: 1.3, work: scrolling[0], baseline: scrolling[1] },
	];
}

/** Opens the view on the sample vault after a note has changed, beside copying the elements that it then shows. */
export async function openingInTurns(rounds: number): Promise<Measured> {
	const driver = await openPatterns(sample);
	const [work, baseline]: [number[], number[]] = [[], []];
	for (let round = -3; round < rounds; round++) {
		await driver.page.evaluate((name) => window.app?.workspace.detachLeavesOfType(name), type);
		await driver.writeOutside(
			'New.md',
			`---\nhatch-kind: jot\nhatch-date: 2026-08-30\n---\n\n${round}. #value/craft\n`,
		);
		await driver.settled();
		const [opened, copied] = await driver.page.evaluate(openAndCopy, type);
		if (round < 0) continue;
		work.push(opened);
		baseline.push(copied);
	}
	await driver.close();
	return { name: 'opening the pattern view, sample vault', bar: 8, work, baseline };
}

async function openPatterns(vault: string | Record<string, string>): Promise<Driver> {
	const driver = await launch({ vault, timeout: 60_000, isNewPage: true });
	await driver.runCommand('Open pattern view');
	await driver.settled();
	await driver.view().locator('.eh-lens .eh-row').first().waitFor();
	return driver;
}

/** Runs in the page, so it names no function of its own: the loader would wrap it. The second row has one sentence. */
async function openAndScroll(round: number): Promise<[number, number[]]> {
	const rows = document.querySelectorAll<HTMLElement>('.eh-lens .eh-row');
	rows[1]?.click();
	while (!document.querySelector('.eh-evidence .eh-passage')?.textContent.includes('Bread'))
		await new Promise((resolve) => requestAnimationFrame(resolve));
	const start = performance.now();
	rows[0]?.click();
	while (!document.querySelector('.eh-evidence .eh-passage')?.textContent.includes('Goats'))
		await Promise.resolve();
	const panel = document.querySelector('.eh-evidence-panel') as HTMLElement;
	void panel.scrollHeight;
	const opened = performance.now() - start;
	const scrolled: number[] = [];
	for (let step = 1; step <= 10; step++) {
		const before = performance.now();
		panel.scrollTop = (panel.scrollHeight * ((step * 7 + round + 3) % 11)) / 11;
		panel.dispatchEvent(new Event('scroll'));
		await Promise.resolve();
		void panel.scrollHeight;
		scrolled.push(performance.now() - before);
		await new Promise((resolve) => requestAnimationFrame(resolve));
	}
	return [opened, scrolled];
}

async function openAndCopy(name: string): Promise<[number, number]> {
	const start = performance.now();
	await window.app?.workspace.getLeaf('tab').setViewState({ type: name, active: true });
	const view = document.querySelector('.eh-view') as HTMLElement;
	void view.offsetHeight;
	const opened = performance.now() - start;
	const before = performance.now();
	const copy = view.cloneNode(true) as HTMLElement;
	view.parentElement?.append(copy);
	void copy.offsetHeight;
	const copied = performance.now() - before;
	copy.remove();
	return [opened, copied];
}
