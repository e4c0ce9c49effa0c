import { afterEach, describe, expect, it } from 'vitest';
import { lenses } from '../../src/domain/lenses';
import type { CodeRow, CountRow, PatternReport } from '../../src/report/figures';
import { nameOf } from '../../src/report/naming';
import { PatternPage, vaults } from './patterns-on-page';

let page: PatternPage;

afterEach(() => page.driver.close());

const codeRows = (rows: PatternReport['lenses']): CodeRow[] => lenses.flatMap((lens) => rows[lens]);
const short = (n: number | null | undefined, digits = 2) =>
	n === null || n === undefined ? '' : String(Number(n.toFixed(digits)));

/** What the table of each panel says of the JSON: some of its columns, by place. */
const tables: Record<string, { columns: number[]; rows: (report: PatternReport) => unknown[][] }> = {
	lenses: {
		columns: [1, 2, 3, 4, 8, 9, 10, 11],
		rows: ({ lenses: rows }) =>
			codeRows(rows).map((row) => [
				...[nameOf(row), row.notes, row.of, row.passages, `${row.months} of ${row.monthsOf}`],
				...[short(row.met?.mean, 1), row.first, row.last],
			]),
	},
	energy: {
		columns: [1, 2, 3, 4],
		rows: ({ axes, lenses: { energy }, today, notes }) => {
			const onAxes = axes.flatMap(({ a, b, both, of, today: now }) => {
				const t = now ?? { a: 0, b: 0, both: 0, of: today.notes };
				return [
					[a.notes, of, t.a, t.of],
					[b.notes, of, t.b, t.of],
					[both, of, t.both, t.of],
				];
			});
			const poles = new Set(axes.flatMap(({ a, b }) => [a.code, b.code]));
			const others = new Map<string, CountRow[]>();
			for (const row of [...energy, ...today.lenses.energy])
				if (!poles.has(row.code.replace('/drains', '')))
					others.set(row.code, [...(others.get(row.code) ?? []), row]);
			const counts = (rows: readonly CountRow[], code: string) =>
				rows.find((row) => row.code === code)?.notes ?? 0;
			const codes = [...others.keys()].sort(
				(a, b) => Number(a.endsWith('/drains')) - Number(b.endsWith('/drains')),
			);
			return [
				...onAxes,
				...codes.map((code) => [
					...[counts(energy, code), notes],
					...[counts(today.lenses.energy, code), today.notes],
				]),
			];
		},
	},
	gap: {
		columns: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
		rows: ({ gap }) =>
			gap.map(({ label, notes, of, importance, met, ...row }) => [
				...[label, notes, of, importance ?? '', short(met?.mean), met?.low ?? '', met?.high ?? ''],
				...[met?.ratings ?? '', met?.last ?? '', short(row.gap), short(row.gapLow), short(row.gapHigh)],
			]),
	},
	fantasies: {
		columns: [0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13],
		rows: ({ fantasies }) =>
			fantasies.map(({ name, notes, read, first, last, clues, moves, experiments, unknowns }) => [
				...[name, notes, read, first, last, clues, moves.open, moves.done],
				...[experiments.all, experiments.running, experiments.ended, unknowns.open, unknowns.known],
			]),
	},
	moves: {
		columns: [1, 6, 7, 9],
		rows: ({ moves }) => moves.map(({ text, day, again, path }) => [text, day, again ?? '', path]),
	},
	pairs: {
		columns: [2, 3, 4, 5],
		rows: ({ pairs, themes }) => [
			...pairs.map(({ together, aNotes, bNotes, of }) => [together, aNotes, bNotes, of]),
			...themes.map(({ together, of }) => [together, '', '', of]),
		],
	},
	everyday: {
		columns: [1, 2, 3, 4],
		rows: ({ everyday }) =>
			lenses
				.flatMap((lens) => everyday.lenses[lens])
				.map((row) => [nameOf(row), row.notes, row.of, row.passages]),
	},
};

/** Opens the filters and sets these, as a person does. */
async function filterBy(set: (page: PatternPage) => Promise<unknown>): Promise<void> {
	await page.button('Filter').first().click();
	await page.view.getByLabel('Leave private notes out').check();
	await set(page);
	await page.button('Filter').first().click();
	await page.driver.settled();
}

/** Opens what stands folded, and turns each panel into its table. */
async function showAll(): Promise<string[]> {
	await page.pressEach(page.view.locator('.eh-fold[aria-expanded=false]'));
	await page.driver.settled();
	return page.view
		.locator('.eh-panel')
		.evaluateAll((els) => els.map((el) => /eh-panel-(\w+)/.exec(el.getAttribute('class') ?? '')?.[1] ?? ''));
}

async function tableOf(id: string): Promise<string[][]> {
	const panel = page.panel(id);
	await panel.getByRole('button', { name: 'As a table' }).focus();
	await page.driver.press('t');
	const rows = await panel
		.locator('tbody tr')
		.evaluateAll((els) =>
			els.map((el) => [...el.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
		);
	await page.driver.press('t');
	return rows;
}

const bothSides = ({ view }: PatternPage) => view.getByRole('radio', { name: 'Both' }).check();

const filters: [name: string, flags: Record<string, string>, set: (page: PatternPage) => Promise<unknown>][] =
	[
		['as it stands', {}, () => Promise.resolve()],
		['both sides', { side: 'both' }, bothSides],
		[
			'one tone',
			{ tone: 'half-serious' },
			({ view }) => view.getByLabel('Tone').selectOption('half-serious'),
		],
		[
			'nested codes apart',
			{ rollup: 'off' },
			({ view }) => view.getByLabel('Count nested codes with the one above').uncheck(),
		],
		['a period', { from: '2026-01-01' }, (on) => on.field('From').fill('2026-01-01')],
	];

describe('each number on screen', () => {
	const long = { timeout: 120_000 };

	it.each(filters)('equals the JSON for the same filter in every panel: %s', long, async (_, flags, set) => {
		page = await PatternPage.open(vaults('vault', 'twelve'), { height: 1600 });
		await filterBy(set);
		const json = await page.json(flags);
		expect(json.notes).toBeGreaterThan(8);
		const shown = await showAll();
		expect(shown).toContain('lenses');
		for (const id of shown.filter((panel) => panel in tables)) {
			const { columns, rows } = tables[id] as (typeof tables)[string];
			const said = (await tableOf(id)).map((row) => columns.map((at) => row[at]));
			expect(said, id).toEqual(rows(json).map((row) => row.map(String)));
		}
		expect(await months(), 'time').toEqual(json.months.map(({ notes }) => String(notes)));
		expect(await shares('lenses')).toEqual(sharesIn(json.lenses));
		if (shown.includes('everyday')) expect(await shares('everyday')).toEqual(sharesIn(json.everyday.lenses));
		await expect
			.poll(() => page.texts('.eh-panel-lenses .eh-panel-body > .eh-faint'))
			.toEqual([
				expect.stringContaining(`in ${json.notes} notes, from ${json.period?.from} to ${json.period?.to}`),
			]);
	});

	it('has an evidence heading of just that number, with both sides counted', long, async () => {
		page = await PatternPage.open(vaults('vault', 'twelve'), { height: 1600 });
		await filterBy(bothSides);
		await showAll();
		const pressed = await pressAll();
		const panels = new Set(pressed.map(({ panel }) => panel));
		expect([...panels]).toEqual(expect.arrayContaining(['summary', 'energy', 'gap', 'time', 'pairs']));
		expect(pressed.length).toBeGreaterThan(80);
		expect(pressed.filter(({ said, heading }) => !agrees(said, heading))).toEqual([]);
	});

	it('is announced with what it is of, and drawn as long as it says', async () => {
		page = await PatternPage.open(vaults('vault', 'twelve'), { height: 1600 });
		const { lenses: rows } = await page.json();
		const [top] = rows.value;
		if (top === undefined) throw new Error('The sample vault says nothing.');
		await filterBy(() => Promise.resolve());
		const bar = page.row(nameOf(top)).locator('.eh-bar');
		const share = await bar.evaluate((el) => getComputedStyle(el).getPropertyValue('--eh-share'));
		expect(Number(share)).toBe(top.notes / top.of);
		const names = await page.view
			.locator('.eh-panel [aria-pressed]')
			.evaluateAll((els) => els.map((el) => el.getAttribute('aria-label') ?? el.textContent ?? ''));
		expect(names.filter((name) => !/\d/.test(name) || !/[a-z]/i.test(name))).toEqual([]);
	});
});

/** The first line of the table of months: all read notes of each. */
async function months(): Promise<string[]> {
	const [first = []] = await tableOf('time');
	return first.slice(1);
}

/** `Label k of n` of each row, all rows shown. */
async function shares(panel: string): Promise<string[]> {
	await page.pressEach(page.panel(panel).getByRole('button', { name: /^Show \d+ more/ }));
	return (await page.texts(`.eh-panel-${panel} .eh-row`)).map((said) => said.replace(/^− ?/, ''));
}

function sharesIn(rows: Readonly<Record<string, readonly CountRow[]>>): string[] {
	const many = Object.values(rows)
		.flat()
		.some(({ of }) => of >= 9);
	return lenses
		.flatMap((lens) => rows[lens] ?? [])
		.map(
			(row) => `${nameOf(row)} ${many ? `${row.notes} of ${row.of}` : `in ${row.notes} of ${row.of} notes`}`,
		);
}

/** Presses every number of every panel by keyboard, one after the other. */
function pressAll(): Promise<{ panel: string; said: string; heading: string }[]> {
	return page.driver.page.evaluate(async () => {
		const all: { panel: string; said: string; heading: string }[] = [];
		const numbers = () => [...document.querySelectorAll<HTMLElement>('.eh-panel-body [aria-pressed]')];
		const bare = (el: Element) => {
			const copy = el.cloneNode(true) as Element;
			for (const bubble of copy.querySelectorAll('.eh-figures')) bubble.remove();
			return (el.getAttribute('aria-label') ?? copy.textContent ?? '').replace(/\s+/g, ' ').trim();
		};
		for (let at = 0; at < numbers().length; at++) {
			const button = numbers()[at];
			if (button?.getAttribute('aria-pressed') === 'false') button.click();
			await window.app?.pending.settled();
			for (let tries = 0; tries < 50 && button?.getAttribute('aria-pressed') !== 'true'; tries++)
				await new Promise((done) => window.requestAnimationFrame(done));
			all.push({
				panel: /eh-panel-(\w+)/.exec(button?.closest('section')?.className ?? '')?.[1] ?? '',
				said: button ? bare(button) : '',
				heading: [...document.querySelectorAll('.eh-evidence-heading, .eh-evidence-panel > .eh-faint')]
					.map((el) => el.textContent ?? '')
					.join(' · '),
			});
		}
		return all;
	});
}

/** Ratings say how many they are; a number of months leads to all notes of these. */
function agrees(said: string, heading: string): boolean {
	if (/ (met|important) [\d.]+ of 5|: (met|important) /.test(said)) return /\d+ ratings?/.test(heading);
	if (/ months?$/.test(said)) return / of \d+ notes/.test(heading);
	const [, k, n] = /(\d+) of (\d+)(?!.*\d+ of \d+)/.exec(said) ?? /(\d+)( )notes?/.exec(said) ?? [];
	return k !== undefined && new RegExp(` in ${k} of ${n === ' ' ? '\\d+' : String(n)} notes?,`).test(heading);
}
