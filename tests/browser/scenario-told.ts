import { expect } from 'vitest';
import type { Code } from '../../src/domain/codes';
import { words } from '../../src/i18n';
import type { Scenario } from '../fixtures/scenarios';
import { openVault } from '../headless/vault-host';
import { launch, type Driver } from '../workbench/driver';
import { clearNotes, codesOf, notesOf, ownLines, recordScreen, verdictsOn, wordsOf } from './scenario-claims';
import { Person } from './scenario-person';

const patience = { timeout: 15_000, interval: 25 };
const day = '2026-03-02';
const jot = `Escape hatch/${day} jot.md`;
const reflection = `Escape hatch/${day} reflection.md`;
const charts = '.eh-spark, .eh-matrix, .eh-ends-bar, .eh-chart, table, meter, progress';

export function aDay(): Promise<Driver> {
	return launch({ vault: {}, delays: { save: 50 }, now: `${day}T12:00`, timeout: 15_000 });
}

/** From the jot to the end of the reflection by keyboard alone; then what is there to be seen and read. */
export async function tell(
	driver: Driver,
	scenario: Scenario,
	further?: (person: Person) => Promise<void>,
): Promise<Record<string, string>> {
	await clearNotes(driver);
	const screen = await recordScreen(driver.page);
	const person = new Person(driver);
	await person.jots(scenario);
	if (scenario.fantasy !== undefined) await person.names(scenario);
	for (const answer of scenario.answers) await person.answers(answer, scenario.not);
	await person.moves(scenario.move);
	const formText = await driver.page.locator('.eh-form').innerText();
	expect(formText).not.toMatch(/\d+ of \d+|\d ?%/);
	const read = await person.endsWithReading();
	expect(read).not.toMatch(/\d/);
	if (scenario.picked.length > 0) await driver.openNote(reflection);
	for (const [said, code] of scenario.picked) await person.tags(said, code);
	await person.press('Mod+s');
	await expect
		.poll(async () => codesIn(await driver.readFile(reflection)), patience)
		.toEqual(surfacedBy(scenario));
	const notes = await notesOf(driver);
	if (scenario.isPrivate === true) await isKeptPrivate(notes);
	else await isCounted(notes, scenario);
	isReadableAlone(notes, scenario);
	await isNoChart(driver);
	await further?.(person);
	const said = await screen();
	for (const shown of [
		words.jot.kept,
		words.forms.readBack.title,
		words.forms.poles.gives,
		words.forms.turn.take('', '', '').trim(),
	])
		expect(said).toContain(shown);
	expect(verdictsOn(said, scenario)).toEqual([]);
	return notes;
}

function surfacedBy(scenario: Scenario): Code[] {
	const { suggested, poles, picked } = codesOf(scenario);
	const surfaced = [...suggested, ...poles, ...picked].sort();
	expect(surfaced).toEqual(scenario.surfaced.split(' ').sort());
	return surfaced;
}

/** Without the task line, which is a move. */
function codesIn(text: string): Code[] {
	const told = text.replace(/^- \[ \].*$/gm, '');
	return [...told.matchAll(/#((?:value|energy|need)\/[\w/-]+)/g)].map(([, code = '']) => code).sort();
}

/** Jot and reflection are one note, what tires is a row of its own, and each sentence is the person's. */
async function isCounted(notes: Record<string, string>, scenario: Scenario): Promise<void> {
	const host = await openVault(notes);
	const report = await host.patterns();
	const rows = await host.evidence();
	const told = scenario.tone && (await host.patterns({ tone: scenario.tone }));
	await host.close();
	const surfaced = surfacedBy(scenario);
	expect([report.notes, report.unread]).toEqual([1, 0]);
	if (told) expect(told.notes).toBe(1);
	expect(rows.map(({ code }) => code).sort()).toEqual(surfaced);
	const counted = Object.values(report.lenses).flat();
	expect(counted.map(({ code }) => code).sort()).toEqual(surfaced);
	const own = [...wordsOf(scenario), ...Object.values(words.poles)].join('\n');
	for (const { text, path } of rows) expect([path, own]).toEqual([reflection, expect.stringContaining(text)]);
	expect(report.moves.map(({ codes }) => codes)).toEqual([[scenario.move[1]]]);
}

async function isKeptPrivate(notes: Record<string, string>): Promise<void> {
	for (const text of Object.values(notes)) expect(text).toContain('\nhatch-private: true\n');
	const host = await openVault(notes);
	expect([(await host.patterns()).notes, await host.evidence({ side: 'all' })]).toEqual([0, []]);
	await host.close();
}

function isReadableAlone(notes: Record<string, string>, scenario: Scenario): void {
	expect(Object.keys(notes).sort()).toEqual([jot, reflection]);
	expect(ownLines(notes[reflection] ?? '')).toEqual(wordsOf(scenario));
	const { happened, tone, about } = scenario;
	expect(ownLines(notes[jot] ?? '')).toEqual([
		scenario.jot,
		about,
		...(happened === undefined ? [] : [happened]),
	]);
	for (const text of Object.values(notes)) {
		if (tone === undefined) expect(text).not.toContain('hatch-tone');
		else expect(text).toContain(`\nhatch-tone: ${tone}\n`);
	}
	expect(notes[jot]).toContain(`\n→ [[${day} reflection]]\n`);
	expect(notes[reflection]).toContain(`\nhatch-from: "[[${day} jot]]"\n`);
}

/** One note is read back; nothing is counted before there is more. */
async function isNoChart(driver: Driver): Promise<void> {
	await driver.runCommand('Open pattern view');
	await driver.view().locator('.eh-own-words').waitFor();
	const { text } = await driver.readView();
	expect(text).not.toMatch(/\bof \d|\d ?%/);
	expect(await driver.view().locator(charts).count()).toBe(0);
}

/** All of them in one vault: now it is said out of how many. */
export async function countTogether(
	driver: Driver,
	all: ReadonlyMap<Scenario, Record<string, string>>,
): Promise<void> {
	await clearNotes(driver);
	const screen = await recordScreen(driver.page);
	let at = 0;
	for (const notes of all.values()) {
		at++;
		for (const [path, text] of Object.entries(notes))
			await driver.writeOutside(
				path.replace(day, `${day} ${at}`),
				text.replaceAll(`[[${day}`, `[[${day} ${at}`),
			);
	}
	await driver.settled();
	await driver.runCommand('Open pattern view');
	await expect
		.poll(async () => (await driver.readView()).text, patience)
		.toMatch(new RegExp(`of ${all.size}\\b`));
	const own = [...all.keys()];
	const said = await screen();
	const verdicts = own.map((scenario) => verdictsOn(said, scenario));
	expect(verdicts.reduce((left, found) => left.filter((word) => found.includes(word)))).toEqual([]);
}
