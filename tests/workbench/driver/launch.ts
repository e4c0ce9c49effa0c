import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Delays } from '../core/adapter';
import { startServer } from '../server/server';
import { Driver } from './driver';
import { lendPage } from './pages';
import { VaultFiles, type VaultSource } from './vault-files';

const projectDir = join(dirname(fileURLToPath(import.meta.url)), '../../..');

const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };

/** How to start; `settings` is what the plugin finds as its saved data, `pluginDir` holds its release files. */
export interface LaunchOptions {
	vault: VaultSource;
	theme?: 'light' | 'dark';
	width?: number;
	height?: number;
	delays?: Partial<Delays>;
	/** Are notes indexed before the layout is ready, unreported, or (`late`) after it, each one reported? */
	indexing?: 'late' | 'early';
	/** False: post-processors are never told from which lines a section comes. */
	sectionInfo?: boolean;
	/** Into how many spans the editor cuts a tag: two, or or one for each word and sign of it. */
	tagSpans?: 'two' | 'many';
	/** Does the app's own tag suggester answer `#`, before those of plugins? */
	coreTagSuggest?: boolean;
	/** Where the settings open; a phone has no windows. */
	settingsIn?: 'window' | 'page';
	settings?: unknown;
	pluginDir?: string;
	/** The time that the page's clock stands at until `setNow`, e.g. `2026-09-01T12:00`; timers go on. */
	now?: string;
	/** Milliseconds that a step may take before it fails. */
	timeout?: number;
	/** A phone: `Platform` says so, the page has touch and no room for sides. */
	phone?: boolean;
	/** A page that nobody has used before, to measure what a start takes. */
	isNewPage?: boolean;
}

/** Serves a temporary copy of a vault with a plugin, opens it in a browser and waits until it is ready. */
export async function launch(options: LaunchOptions): Promise<Driver> {
	const { theme = 'dark', phone = false, delays = {}, indexing = 'late' } = options;
	const { width, height } = { ...(phone ? screens.phone : screens.desktop), ...options };
	const { pluginDir = projectDir, coreTagSuggest = false, sectionInfo = true, tagSpans = 'two' } = options;
	const files = await VaultFiles.from(options.vault);
	if (options.settings !== undefined) await saveSettings(files.folder, pluginDir, options.settings);
	const server = await startServer({
		vault: files.folder,
		pluginDir,
		theme,
		delays,
		indexing,
		coreTagSuggest,
		sectionInfo,
		tagSpans,
		isPhone: phone,
		settingsIn: options.settingsIn ?? 'window',
	});
	const { now, timeout = 8000, isNewPage = false } = options;
	const look = { width, height, theme, timeout };
	const lent = await lendPage({ now, isPhone: phone }, look, isNewPage);
	const { page } = lent;
	const driver = new Driver(page, files, async () => {
		await lent.giveBack();
		await server.close();
		await files.remove();
	});
	try {
		await page.goto(server.url);
		await page.locator('body[data-workbench="ready"]').waitFor({ state: 'attached' });
		return driver;
	} catch (error) {
		const problems = driver.takeProblems();
		await driver.close();
		throw problems.length > 0 ? new Error(`The page did not start:\n${problems.join('\n')}`) : error;
	}
}

async function saveSettings(vault: string, pluginDir: string, settings: unknown): Promise<void> {
	const manifest = JSON.parse(await readFile(join(pluginDir, 'manifest.json'), 'utf8')) as { id: string };
	const folder = join(vault, '.obsidian/plugins', manifest.id);
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'data.json'), JSON.stringify(settings, null, 2));
}
