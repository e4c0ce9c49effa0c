import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const looks = [1280, 320].flatMap((width) => ['dark', 'light'].map((theme) => ({ width, theme })));

/** What axe finds inside a part of the page in both themes, in a wide window and in one of 320 px; or, for much at once, in two of these four. */
export async function problemsIn(page: Page, selector: string, isMuch = false): Promise<string[]> {
	const problems: string[] = [];
	for (const { width, theme } of looks.filter((_, at) => !isMuch || at % 3 === 0)) {
		await page.setViewportSize({ width, height: 800 });
		await page.evaluate((name) => {
			document.body.classList.remove('theme-dark', 'theme-light');
			document.body.classList.add(`theme-${name}`);
		}, theme);
		for (const problem of await problemsNow(page, selector))
			problems.push(`${theme}, ${width} px: ${problem}`);
	}
	return problems;
}

async function problemsNow(page: Page, selector: string): Promise<string[]> {
	await page.evaluate(axeSource);
	const { violations } = await page.evaluate(
		(part) =>
			(window as unknown as { axe: { run(part: string, how: object): Promise<AxeResults> } }).axe.run(part, {
				resultTypes: ['violations'],
			}),
		selector,
	);
	return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

/** For the page: the words that are underlined there without an element of their own. */
export function underlinedIn(): string {
	return [...(CSS.highlights.get('eh-marked') ?? [])]
		.map((range) => (range as Range).toString())
		.join('')
		.replace(/\s+/g, ' ');
}

/** For the page: whether all of an element can be seen. */
export function isInWindow(el: Element): boolean {
	const { left, top, right, bottom } = el.getBoundingClientRect();
	return left >= 0 && top >= 0 && right <= window.innerWidth && bottom <= window.innerHeight;
}
