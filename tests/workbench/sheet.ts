import { launch } from './driver';

interface SheetSize {
	readonly width: number;
	readonly height: number;
}

const gap = 10;

/** Pictures of one size beside each other, as a PNG. */
export async function sheetOf(
	pictures: readonly Buffer[],
	{ width, height }: SheetSize,
	theme: 'dark' | 'light',
): Promise<Buffer> {
	const driver = await launch({ vault: {}, theme });
	const page = await driver.page.context().newPage();
	await page.setViewportSize({ width: pictures.length * (width + gap) + gap, height: height + 2 * gap });
	const drawn = pictures.map(
		(picture) =>
			`<img src="data:image/png;base64,${picture.toString('base64')}" style="margin-right:${gap}px">`,
	);
	await page.setContent(
		`<body style="margin:${gap}px;background:#8887;white-space:nowrap;font-size:0">${drawn.join('')}</body>`,
	);
	const sheet = await page.screenshot();
	await driver.close();
	return sheet;
}
