import { afterEach, describe, expect, it } from 'vitest';
import { words } from '../../src/i18n';
import { stories } from '../fixtures/scenarios-onward';
import { LongRun } from './stories-person';

const { moves } = words.charts;

let run: LongRun;
afterEach(() => run.driver.close());

/** What there is to try and to find out, and nothing of what lies on the shelf. */
function triable(open: readonly string[]): number {
	const isShelved = open.some((row) => row.startsWith('inquiry later'));
	return open.filter((row) => (isShelved ? /^(move|experiment) / : /^(move|experiment|unknown) /).test(row))
		.length;
}

describe('the view, on each day that is told of', () => {
	it.each(stories)('$name', { timeout: 60_000 }, async (story) => {
		const [first] = story.looks;
		run = await LongRun.of(story, 0, first.day);
		for (const { day, open } of story.looks) {
			await run.on(day);
			await run.stands(day);
			const rows = open.filter((row) => !row.includes(' rests: '));
			const resting = open.length - rows.length;
			const isPrivate = story.name === 'pictures of feet';
			const said = moves.said(isPrivate ? 1 : triable(rows), resting, rows.length > 0);
			const seen = await run.sees(said);
			if (resting > 0) expect(seen).toContain(moves.rests(resting));
			expect(seen).not.toMatch(/\d ?%|overdue|streak/i);
		}
	});
});
