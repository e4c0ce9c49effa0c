import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Builds the plugin of these specs as a release is built; gives the folder with its files. */
export async function buildOtherPlugin(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'other-plugin-'));
	await build({
		entryPoints: [join(dirname(fileURLToPath(import.meta.url)), 'other-plugin.ts')],
		outfile: join(folder, 'main.js'),
		bundle: true,
		format: 'cjs',
		external: ['obsidian', '@codemirror/*', '@lezer/*'],
	});
	const manifest = { id: 'word-count', name: 'Word count', version: '1.0.0', minAppVersion: '1.13.0' };
	await writeFile(
		join(folder, 'manifest.json'),
		JSON.stringify({ ...manifest, author: '', description: '' }),
	);
	return folder;
}
