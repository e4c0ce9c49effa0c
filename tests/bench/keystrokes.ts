import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { MarkdownView } from '../workbench/browser/view/markdown-view';
import { launch } from '../workbench/driver';
import type { PageWithChips } from './keystrokes-plugin';

const root = join(import.meta.dirname, '../..');
const plain = 'The sewer has been extended until Easter, and the plan had to follow it again.';
const codes = ['#value/nature', '#energy/outdoors', '#need/calm', '#energy/desk-work/drains'];

/** 10,000 lines with 2,000 tags, every other line empty; and one line of 20,000 characters with 1,000 tags. */
const notes = {
	'lines.md': Array.from({ length: 5000 }, (_, at) =>
		at % 5 < 2 ? `${plain} ${codes[at % codes.length]}` : plain,
	).join('\n\n'),
	'long.md': `Goats. ${'word #value/nature '.repeat(1060)}`,
};

/** The long line has a chip for every other word in sight, all in one paragraph to lay out. */
const rows = [
	{ path: 'lines.md', name: 'keystroke, 10,000 lines', bars: [1.15, 1.3] },
	{ path: 'long.md', name: 'keystroke, line of 20,000 characters', bars: [2, 2] },
] as const;

export interface Keystrokes {
	readonly name: string;
	/** Largest ratios that are allowed, of medians and of the slowest twentieth. */
	readonly bars: readonly [median: number, p95: number];
	/** Milliseconds of a keystroke with the layout it causes, with chips and without any extension of ours. */
	readonly withChips: readonly number[];
	readonly without: readonly number[];
}

/** Types in real editors, in one page per note, with chips and without in turns. */
export async function typeInTurns(rounds: number): Promise<Keystrokes[]> {
	const pluginDir = await chipsPlugin();
	try {
		const measured: Keystrokes[] = [];
		for (const { path, name, bars } of rows) {
			const driver = await launch({
				vault: notes,
				pluginDir,
				delays: { save: 600_000 },
				timeout: 60_000,
				isNewPage: true,
			});
			await driver.openNote(path);
			await driver.settled();
			measured.push({ name, bars, ...(await driver.page.evaluate(typeOnPage, rounds)) });
			await driver.close();
		}
		return measured;
	} finally {
		await rm(pluginDir, { recursive: true });
	}
}

/** Runs in the page, so it names no function of its own: the loader would wrap it. */
function typeOnPage(rounds: number): { withChips: number[]; without: number[] } {
	const leaf = window.app?.workspace.getMostRecentLeaf();
	if (!leaf) throw new Error('No note is open.');
	const { cm } = (leaf.view as MarkdownView).editor;
	const page = window as unknown as PageWithChips;
	const at = cm.state.doc.line(Math.ceil(cm.state.doc.lines / 2)).from + 3;
	cm.focus();
	cm.dispatch({ selection: { anchor: at }, scrollIntoView: true });
	const times: { withChips: number[]; without: number[] } = { withChips: [], without: [] };
	for (let round = -3; round < rounds; round++) {
		for (const mode of round % 2 === 0
			? (['withChips', 'without'] as const)
			: (['without', 'withChips'] as const)) {
			page.chips.switch(mode === 'withChips');
			for (let count = -4; count < 20; count++) {
				const start = performance.now();
				const { head } = cm.state.selection.main;
				cm.dispatch({
					changes: { from: head, insert: 'a' },
					selection: { anchor: head + 1 },
					userEvent: 'input.type',
					scrollIntoView: true,
				});
				cm.coordsAtPos(head + 1);
				if (round >= 0 && count >= 0) times[mode].push(performance.now() - start);
			}
			cm.dispatch({ changes: { from: at, to: cm.state.selection.main.head }, selection: { anchor: at } });
		}
	}
	return times;
}

async function chipsPlugin(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'chips-'));
	await build({
		entryPoints: [join(root, 'tests/bench/keystrokes-plugin.ts')],
		outfile: join(folder, 'main.js'),
		bundle: true,
		minify: true,
		format: 'cjs',
		external: ['obsidian', '@codemirror/*', '@lezer/*'],
	});
	const manifest = { id: 'chips', name: 'Chips', version: '1.0.0', minAppVersion: '1.13.0' };
	await writeFile(
		join(folder, 'manifest.json'),
		JSON.stringify({ ...manifest, author: '', description: '' }),
	);
	await build({
		entryPoints: [join(root, 'styles/index.css')],
		outfile: join(folder, 'styles.css'),
		bundle: true,
	});
	return folder;
}
