import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type HeadlessOptions, startHeadless } from './start-headless';

/** A folder with some files that is gone after the test. */
export async function temporaryFolder(files: Readonly<Record<string, string>> = {}): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'workbench-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
	return folder;
}

/** A folder with a plugin whose class body is given; `obsidian` names the module in it. */
export function pluginFolder(body: string, head = ''): Promise<string> {
	const manifest = { id: 'sample', name: 'Sample', author: 'x', version: '1.0.0', minAppVersion: '1.13.0' };
	return temporaryFolder({
		'main.js': `const obsidian = require('obsidian');${head}\nmodule.exports = class extends obsidian.Plugin {${body}};`,
		'manifest.json': JSON.stringify({ ...manifest, description: 'A sample.' }),
	});
}

/** A running host with a plugin of that class body; closed after the test. */
export async function startPlugin(
	body: string,
	options: Partial<HeadlessOptions> = {},
	head?: string,
): ReturnType<typeof startHeadless> {
	const host = await startHeadless({ vault: {}, pluginDir: await pluginFolder(body, head), ...options });
	onTestFinished(() => host.close());
	return host;
}
