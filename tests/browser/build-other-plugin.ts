import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/** Builds the plugin of these specs as a release is built; gives the folder with its files. */
export function buildOtherPlugin(): Promise<string> {
	return buildPlugin(join(here, 'other-plugin.ts'), { id: 'word-count', name: 'Word count' });
}

/** The same for one of the workbench's own small plugins. */
export function buildSmallPlugin(id: string, name: string): Promise<string> {
	return buildPlugin(join(here, `../workbench/plugins/${id}/main.ts`), { id, name });
}

async function buildPlugin(entryPoint: string, named: { id: string; name: string }): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'other-plugin-'));
	await build({
		entryPoints: [entryPoint],
		outfile: join(folder, 'main.js'),
		bundle: true,
		format: 'cjs',
		external: ['obsidian', '@codemirror/*', '@lezer/*'],
	});
	const manifest = { ...named, version: '1.0.0', minAppVersion: '1.13.0', author: '', description: '' };
	await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
	return folder;
}
