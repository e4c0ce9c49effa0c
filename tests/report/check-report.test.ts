import { describe, expect, it } from 'vitest';
import { checkRow } from '../../src/report/check-report';
import { indexed } from '../index/indexed';

describe('the check', () => {
	it('tells of a status and of days that cannot be read, each with its line', () => {
		const properties =
			'hatch-kind: experiment\nhatch-status: finished\nhatch-start: soon\nhatch-again: 2026-02-30';
		const { problems } = indexed({ 'e.md': `---\n${properties}\n---\n` });
		const rows = problems.map(checkRow);
		expect(rows.map(({ line }) => line)).toEqual([3, 4, 5]);
		expect(rows.map(({ problem }) => problem.replace(/,.*/, ''))).toEqual([
			'The status “finished” is unknown',
			'“soon” in hatch-start is no date',
			'“2026-02-30” in hatch-again is no date',
		]);
		expect(rows[0]?.hint).toBe('Known here: idea, running, keep, change, stop, learnt.');
	});
});
