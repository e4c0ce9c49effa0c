import type { Page } from 'playwright-core';

/** Where each character of the open note stands, except those of tags, rounded to a tenth of a pixel. */
export function placesOf(page: Page): Promise<string[]> {
	return page.locator('.cm-content').evaluate((content) => {
		const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
		const places: string[] = [];
		const range = document.createRange();
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (node.parentElement?.closest('.eh-dot, .eh-dot-open')) continue;
			for (let at = 0; at < (node.nodeValue ?? '').length; at++) {
				range.setStart(node, at);
				range.setEnd(node, at + 1);
				const { left, top } = range.getBoundingClientRect();
				places.push(`${node.nodeValue?.charAt(at)} ${left.toFixed(1)} ${top.toFixed(1)}`);
			}
		}
		return places;
	});
}

/** Contrast of label and chip, as the screen has them, for each element. */
export function contrastOf(page: Page, selector: string): Promise<number[]> {
	return page.locator(selector).evaluateAll((els) => {
		const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
		if (context === null) throw new Error('There is no canvas.');
		/** Colours laid over each other, the lowest first, as relative luminance. */
		const luminance = (colors: readonly string[]): number => {
			for (const color of colors) {
				context.fillStyle = color;
				context.fillRect(0, 0, 1, 1);
			}
			const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data]
				.slice(0, 3)
				.map((part) => part / 255)
				.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		};
		return els.map((el) => {
			const below: string[] = [];
			for (let at: Element | null = el; at; at = at.parentElement)
				below.unshift(getComputedStyle(at).backgroundColor);
			const { color, backgroundColor } = getComputedStyle(el, '::after');
			const [back, front] = [
				luminance([...below, backgroundColor]),
				luminance([...below, backgroundColor, color]),
			];
			return (Math.max(back, front) + 0.05) / (Math.min(back, front) + 0.05);
		});
	});
}
