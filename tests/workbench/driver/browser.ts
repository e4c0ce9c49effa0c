import { execFile } from 'node:child_process';
import { access, constants, mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

/** How every browser is started: no sandbox in containers, nothing that phones home. */
export const launchArgs: readonly string[] = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// Requests are watched, and for who began one V8 would read a bundle a second time, at each start.
	'--js-flags=--no-enable-lazy-source-positions',
];

const packaged = '@sparticuz/chromium@147.0.0';
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const fixedPaths = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a browser: `CHROMIUM`, the system's, Playwright's own, last one from npm. Throws saying what to install. */
export async function findBrowser(): Promise<string> {
	const named = process.env['CHROMIUM'];
	if (named) {
		if (await isProgram(named)) return named;
		throw new Error(`CHROMIUM is “${named}”, but there is no program at that path.`);
	}
	return (await systemBrowser()) ?? (await playwrightBrowser()) ?? (await packagedBrowser()) ?? noBrowser();
}

async function systemBrowser(): Promise<string | undefined> {
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
	const suffix = process.platform === 'win32' ? '.exe' : '';
	const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
	for (const path of [...onPath, ...fixedPaths]) if (await isProgram(path)) return path;
	return undefined;
}

async function playwrightBrowser(): Promise<string | undefined> {
	const path = chromium.executablePath();
	return path && (await isProgram(path)) ? path : undefined;
}

/** The browser inside an npm package (Linux only), installed once into a cache folder outside the project. */
async function packagedBrowser(): Promise<string | undefined> {
	if (process.platform !== 'linux') return undefined;
	const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'workbench-browser');
	const run = promisify(execFile);
	try {
		await mkdir(cache, { recursive: true });
		const isInstalled = await isThere(join(cache, 'node_modules/@sparticuz/chromium/package.json'));
		if (!isInstalled) await run('npm', ['install', '--prefix', cache, '--no-audit', packaged]);
		const script =
			"import('@sparticuz/chromium').then(async (found) => console.log(await found.default.executablePath()))";
		const { stdout } = await run(process.execPath, ['-e', script], { cwd: cache });
		return stdout.trim() || undefined;
	} catch {
		return undefined;
	}
}

function noBrowser(): never {
	throw new Error(
		'No browser was found. Install Chromium (Debian and Ubuntu: “apt-get install chromium”, macOS: “brew install ' +
			'--cask chromium”, anywhere: “npx playwright-core install chromium”), or set CHROMIUM to the path of one.',
	);
}

const isProgram = (path: string): Promise<boolean> => isThere(path, constants.X_OK);

async function isThere(path: string, mode: number = constants.F_OK): Promise<boolean> {
	return access(path, mode).then(
		() => true,
		() => false,
	);
}
