import { afterEach, describe, expect, it } from 'vitest';
import { words } from '../../src/i18n';
import { stories } from '../fixtures/scenarios-onward';
import { LongRun } from './stories-person';

const { moves } = words.charts;

let run: LongRun;
afterEach(() => run.driver.close());

/** Rows that are listed as open: of what an inquiry is to find out, the next alone. */
function listed(open: readonly string[]): number {
	const rows = open.filter((row) => !row.includes(' rests: '));
	const unknowns = rows.filter((row) => row.startsWith('unknown '));
	return rows.length - Math.max(0, unknowns.length - 1);
}

describe('the view, on each day that is told of', () => {
	it.each(stories)('$name', { timeout: 60_000 }, async (story) => {
		const [first] = story.looks;
		run = await LongRun.of(story, 0, first.day);
		for (const { day, open } of story.looks) {
			await run.on(day);
			await run.stands(day);
			const seen = await run.looks();
			const resting = open.filter((row) => row.includes(' rests: ')).length;
			const isPrivate = story.name === 'pictures of feet';
			expect(seen).toContain(moves.said(isPrivate ? 1 : listed(open), resting));
			if (resting > 0) expect(seen).toContain(moves.rests(resting));
			expect(seen).not.toMatch(/\d ?%|overdue|streak/i);
		}
	});
});
