import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { findTags } from '../../src/domain/tags';
import { headings, poles, prompts } from '../../src/i18n/en/prompts';
import type { Scenario } from '../fixtures/scenarios';
import type { Driver } from '../workbench/driver';

const folder = 'Escape hatch';
const formViewType = 'escape-hatch-form';

/** Everything that comes to stand on the page from now on, texts and names alike. */
export async function recordScreen(page: Page): Promise<() => Promise<string>> {
	await page.evaluate(() => {
		const screen = window as unknown as { said: Set<string>; reader?: MutationObserver };
		const said = (screen.said = new Set<string>());
		screen.reader?.disconnect();
		const names = ['aria-label', 'aria-description', 'title', 'placeholder'];
		const read = (node: Node) => {
			if (node.nodeType === Node.TEXT_NODE) said.add(node.nodeValue ?? '');
			if (node instanceof Element) for (const name of names) said.add(node.getAttribute(name) ?? '');
			for (const child of node.childNodes) read(child);
		};
		screen.reader = new MutationObserver((changes) => {
			for (const { target, addedNodes, type } of changes)
				if (type === 'childList') addedNodes.forEach(read);
				else read(target);
		});
		screen.reader.observe(document.body, {
			...{ childList: true, characterData: true, subtree: true },
			attributeFilter: names,
		});
	});
	return () => page.evaluate(() => [...(window as unknown as { said: Set<string> }).said].join('\n'));
}

/** The plugin's notes, as they are on disk. */
export async function notesOf(driver: Driver): Promise<Record<string, string>> {
	const names = await readdir(join(driver.folder, folder)).catch(() => []);
	const texts = names.map(async (name) => [`${folder}/${name}`, await driver.readFile(`${folder}/${name}`)]);
	return Object.fromEntries((await Promise.all(texts)) as [string, string][]);
}

/** A vault of the next person's: the last one's sheet is left without words, and no form still writes. */
export async function clearNotes(driver: Driver): Promise<void> {
	const sheet = driver.page.locator('.modal-container').first();
	while ((await sheet.count()) > 0) {
		for (const field of await sheet.locator('textarea').all()) await field.fill('');
		await driver.press('Escape');
		await driver.settled();
	}
	await driver.page.evaluate((type) => window.app?.workspace.detachLeavesOfType(type), formViewType);
	await driver.settled();
	for (const path of Object.keys(await notesOf(driver))) await driver.files.delete(path);
	await expect.poll(() => driver.page.evaluate(() => window.app?.vault.getMarkdownFiles().length)).toBe(0);
	await driver.settled();
}

const occupations =
	/\b(?:accountant|actor|analyst|architect|artist|baker|barista|beekeeper|bookseller|builder|carpenter|caretaker|chef|cleaner|clerk|consultant|cook|designer|driver|electrician|engineer|entrepreneur|farmer|farmhand|fisherman|florist|freelancer|gardener|goatherd|guide|hairdresser|innkeeper|journalist|labourer|landscaper|lawyer|lecturer|librarian|manager|masseur|mechanic|model|musician|novelist|nurse|painter|photographer|plumber|postman|potter|programmer|ranger|receptionist|sailor|seamstress|shepherd|shopkeeper|stocker|tailor|teacher|therapist|trainer|tutor|waiter|waitress|writer)s?\b/gi;
const recommending =
	/\byou (?:should|must|need to|ought|are (?:a|an|made|meant|cut)\b|could be(?:come)?)|\b(?:become an?|career as|job as|work as an?|(?:would|might|could) suit|ideal (?:job|career|work)|dream job|right (?:job|career)|recommend\w*|well suited|good fit|match(?:es|ed)? (?:your|you)|calling|score|well done|congrat\w*)\b/gi;

/** What a screen must never say: work to take up, or that it knows. Words of the person's own do not count. */
export function verdictsOn(screen: string, { jot, about, not, answers, move }: Scenario): string[] {
	const own = [jot, about, not, move[0], ...answers.map(({ said = '' }) => said)].join('\n').toLowerCase();
	const found = [...(screen.match(occupations) ?? []), ...(screen.match(recommending) ?? [])];
	return [...new Set(found)].filter((word) => !own.includes(word.toLowerCase()));
}

const properties = /^hatch-(?:kind|date|tone|shape|from|fantasy|private)$/;
const asked = [...Object.values(prompts.reflection), ...Object.values(prompts.jot)];

/** A note without the plugin: properties, headings, callouts, lists, links and tags, and else the person's words alone. */
export function ownLines(text: string): string[] {
	const [, yaml = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
	for (const [name, value] of Object.entries(parse(yaml) as Record<string, unknown>)) {
		expect(name).toMatch(properties);
		expect(['string', 'boolean']).toContain(typeof value);
	}
	const plain = findTags(body).reduceRight(
		(rest, { from, to }) => rest.slice(0, from).replace(/ $/, '') + rest.slice(to),
		body,
	);
	return plain.split('\n').flatMap((line) => {
		const isOurs =
			headings.some((heading) => line === `## ${heading}`) ||
			asked.some((prompt) => line === `> [!ask] ${prompt}`) ||
			Object.values(poles).some((pole) => line === `- ${pole}`) ||
			/^→ \[\[[^\]]+\]\]$/.test(line);
		return line === '' || isOurs ? [] : [line.replace(/^- \[ \] /, '').replaceAll('==', '')];
	});
}

/** The words of a person, as they stand in the note one below the other. */
export function wordsOf({ jot, not, about, answers, move }: Scenario): string[] {
	const hinge = `It is probably not about ${not}, but about ${about}.`;
	return [
		jot,
		...answers.map(({ field, said = '' }) => (field === 'beneath' ? hinge : said)),
		move[0],
	].filter((line) => line !== '');
}

/** Codes by the way in which they came. */
export function codesOf({ answers, picked }: Scenario) {
	return {
		suggested: answers.flatMap(({ suggested = [] }) => suggested),
		poles: answers.flatMap(({ poles = [] }) =>
			poles.flatMap(([, code, pull]) =>
				pull === undefined ? [] : pull === 'drains' ? `${code}/drains` : code,
			),
		),
		picked: [...picked.map(([, code]) => code), ...answers.flatMap(({ another }) => another ?? [])],
	};
}
