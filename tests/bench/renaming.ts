/** `npx tsx tests/bench/renaming.ts`: a renaming over 2,000 of 10,000 notes and its undo by the built plugin, beside bare loops over the same files: on the disk, and by the host's own `process`. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startHeadless } from '../workbench/headless';

const root = resolve(import.meta.dirname, '../..');
const rounds = 3;
const plain = 'The sewer has been extended until Easter, and the plan had to follow it again.\n\n'.repeat(20);

const vault = await mkdtemp(join(tmpdir(), 'renaming-'));
await mkdir(join(vault, 'Notes'));
const held: string[] = [];
for (let n = 0; n < 10_000; n++) {
	const path = `Notes/${n}.md`;
	const isHeld = n % 5 === 0;
	if (isHeld) held.push(path);
	const tag = isHeld ? '#value/craft' : '#work/line-14';
	await writeFile(join(vault, path), `${plain}Outside with a saw. ${tag}\n\n- until dark ${tag}/wood\n`);
}

const host = await startHeadless({ vault, pluginDir: root, data: null, indexing: 'early' });
await host.settle();
const reads = { count: 0 };
const cachedRead = host.app.vault.cachedRead.bind(host.app.vault);
host.app.vault.cachedRead = (file) => {
	reads.count++;
	return cachedRead(file);
};
const times: Record<'plan' | 'rename' | 'undo' | 'disk' | 'host', number[]> = {
	plan: [],
	rename: [],
	undo: [],
	disk: [],
	host: [],
};
const timed = async (name: keyof typeof times, act: () => Promise<unknown>) => {
	const start = performance.now();
	await act();
	times[name].push(performance.now() - start);
	await host.settle();
};
const rename = async (flags: Record<string, string>) => {
	const answer = await host.cli('escape-hatch:rename', flags);
	if (answer.startsWith('error:')) throw new Error(answer);
};
const names = { old: 'value/craft', new: 'value/clocks' };

for (let round = 0; round < rounds; round++) {
	await timed('plan', () => rename({ ...names, 'dry-run': 'true' }));
	await timed('rename', () => rename(names));
	await timed('undo', () => rename({ undo: 'true' }));
	await timed('disk', async () => {
		for (const path of held) {
			const text = await readFile(join(vault, path), 'utf8');
			await writeFile(join(vault, path), text.replaceAll('#value/craft', '#value/craft'));
		}
	});
	for (const [from, to] of [
		['craft', 'clocks'],
		['clocks', 'craft'],
	] as const)
		await timed('host', async () => {
			for (const path of held) {
				const file = host.app.vault.getFileByPath(path);
				if (file !== null)
					await host.app.vault.process(file, (text) => text.replaceAll(`#value/${from}`, `#value/${to}`));
			}
		});
}
const median = (name: keyof typeof times) => {
	const sorted = times[name].sort((a, b) => a - b);
	return sorted[sorted.length >> 1] ?? 0;
};
for (const name of ['disk', 'host', 'plan', 'rename', 'undo'] as const)
	process.stdout.write(
		`${name.padEnd(8)} ${median(name).toFixed(0).padStart(6)} ms, ${(median(name) / median('host')).toFixed(2)} of the host's own loop\n`,
	);
process.stdout.write(`${reads.count / rounds / 2} notes read for each plan, of 10,000\n`);
await host.close();
await rm(vault, { recursive: true });
process.exit(0);
