import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Refusal } from './refusal';

const workbenchDir = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What a browser loads besides the vault: text and its content type. */
export interface Asset {
	type: string;
	text: string;
}

/** The three release files of a plugin and where they are served. */
const pluginFiles: Readonly<Record<string, string>> = {
	'main.js': 'text/javascript',
	'manifest.json': 'application/json',
	'styles.css': 'text/css',
};

/** Page, script and style sheet of the workbench, built once per process and kept by path. */
export async function workbenchAssets(): Promise<Map<string, Asset>> {
	built ??= bundle();
	return built;
}

let built: Promise<Map<string, Asset>> | undefined;

async function bundle(): Promise<Map<string, Asset>> {
	const result = await build({
		entryPoints: {
			workbench: join(workbenchDir, 'browser/main.ts'),
			theme: join(workbenchDir, 'browser/theme.css'),
		},
		bundle: true,
		// A page for each spec: half the bytes are read in half the time. Classes keep the names that errors tell.
		minify: true,
		keepNames: true,
		write: false,
		outdir: '/',
		format: 'iife',
		target: 'es2022',
		logLevel: 'silent',
		define: { 'process.env.NODE_ENV': '"production"' },
	});
	const assets = new Map<string, Asset>();
	const page = await readFile(join(workbenchDir, 'index.html'), 'utf8');
	assets.set('/', { type: 'text/html', text: page });
	for (const file of result.outputFiles) {
		const isScript = file.path.endsWith('.js');
		const path = isScript ? '/workbench.js' : '/theme.css';
		assets.set(path, { type: isScript ? 'text/javascript' : 'text/css', text: file.text });
	}
	return assets;
}

/** The bundle as a script of the page that waits to be given a module and `require`, as the app gives them. */
async function pluginScript(pluginDir: string): Promise<Asset> {
	const { type, text } = await pluginAsset(pluginDir, 'main.js');
	return { type, text: `window.workbenchPlugin = function (module, exports, require) {${text}\n};` };
}

/** A release file of the plugin, read anew each time so that a rebuild needs only a reload. */
export async function pluginAsset(pluginDir: string, name: string): Promise<Asset> {
	if (name === 'script.js') return pluginScript(pluginDir);
	const type = pluginFiles[name];
	if (!type) throw new Refusal(404, `A plugin has no “${name}”.`);
	const text = await readFile(join(pluginDir, name), 'utf8').catch(() => {
		throw new Refusal(404, `The plugin has no ${name}: run the build first.`);
	});
	return { type, text };
}
