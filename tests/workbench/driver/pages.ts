import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { findBrowser, launchArgs } from './browser';

/** What a page is made with and keeps for as long as it is there. */
export interface PageKind {
	/** The time that its clock stands at. */
	now: string | undefined;
	/** With touch, and as wide as the screen of a phone. */
	isPhone: boolean;
}

/** What a page is given each time it is used. */
export interface PageLook {
	width: number;
	height: number;
	theme: 'light' | 'dark';
	timeout: number;
}

/** A page for one test; `giveBack` empties it for the next one. */
export interface LentPage {
	page: Page;
	giveBack(): Promise<void>;
}

interface OwnPage {
	page: Page;
	context: BrowserContext;
	client: CDPSession;
	isSpoiled: boolean;
}

const permissions = ['clipboard-read', 'clipboard-write'];
const modifiers = ['Shift', 'Control', 'Alt', 'Meta'];
/** What stays with a page whatever it shows next: one on which this was called is not used again. */
const spoiling = {
	page: ['addInitScript', 'exposeBinding', 'exposeFunction', 'route'],
	context: ['addInitScript', 'newCDPSession', 'route', 'setOffline'],
	clock: ['setFixedTime'],
};
const free = new Map<string, OwnPage>();

/**
 * Lends an empty page. One that was given back is lent again: a page of its own for each test costs the browser a new
 * process, which is more than half of a start.
 */
export async function lendPage(kind: PageKind, look: PageLook, isNew = false): Promise<LentPage> {
	const key = JSON.stringify(kind);
	const kept = isNew ? undefined : free.get(key);
	if (kept) free.delete(key);
	const own = kept ?? (await newPage(kind));
	const { width, height, theme, timeout } = look;
	for (const one of [own.context, own.page]) one.setDefaultTimeout(timeout);
	await own.page.setViewportSize({ width, height });
	await own.page.emulateMedia({
		colorScheme: theme,
		reducedMotion: 'reduce',
		forcedColors: null,
		contrast: null,
		media: null,
	});
	const giveBack = async () => {
		const isFit = !isNew && !free.has(key) && (await isEmptied(own));
		if (isFit) free.set(key, own);
		else await own.context.close();
	};
	return { page: own.page, giveBack };
}

async function newPage({ now, isPhone }: PageKind): Promise<OwnPage> {
	const shared = await sharedBrowser();
	const context = await shared.newContext({ permissions, hasTouch: isPhone, isMobile: isPhone });
	if (now !== undefined) await context.clock.setFixedTime(now);
	const page = await context.newPage();
	const own: OwnPage = { page, context, client: await context.newCDPSession(page), isSpoiled: false };
	const spoil = () => (own.isSpoiled = true);
	for (const name of spoiling.page) tellOf(page, name, spoil);
	for (const name of spoiling.context) tellOf(context, name, spoil);
	for (const name of spoiling.clock) tellOf(context.clock, name, spoil);
	return own;
}

/** Leaves what a page shows, and takes what would go over to the next; false where it cannot be used again. */
async function isEmptied({ page, context, client, isSpoiled }: OwnPage): Promise<boolean> {
	if (isSpoiled || page.isClosed()) return false;
	try {
		for (const other of context.pages()) if (other !== page) await other.close();
		for (const key of modifiers) await page.keyboard.up(key);
		const { origin } = new URL(page.url());
		await page.goto('about:blank', { timeout: 3000 });
		await page.mouse.move(-1, -1);
		// Its port may come again.
		await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,indexeddb' });
		return true;
	} catch {
		return false;
	}
}

function tellOf(target: object, name: string, tell: () => void): void {
	const method = Reflect.get(target, name) as (...values: unknown[]) => unknown;
	Reflect.set(target, name, (...values: unknown[]) => {
		tell();
		return method.apply(target, values);
	});
}

let browser: Promise<Browser> | undefined;

/** One browser for all pages of a process; it ends with the process. */
function sharedBrowser(): Promise<Browser> {
	browser ??= findBrowser().then((executablePath) =>
		chromium.launch({ executablePath, args: [...launchArgs] }),
	);
	return browser;
}
