import { describe, expect, it } from 'vitest';
import { isWaiting } from '../../src/report/move-rows';
import { patternReport } from '../../src/report/pattern-report';
import { sample, today } from './sample';

const { moves, fantasies } = patternReport(sample, { today });

describe('what waits', () => {
	it.each([
		['an open move', { kind: 'move', status: 'open', again: null }, true],
		['a running experiment', { kind: 'experiment', status: 'running', again: '2026-10-01' }, true],
		[
			'an experiment that was kept, whatever its last day',
			{ kind: 'experiment', status: 'keep', again: '2026-02-14' },
			false,
		],
		['an inquiry on the shelf', { kind: 'inquiry', status: 'shelf', again: '2026-11-02' }, true],
		['a no that is to be looked at again', { kind: 'decision', status: 'no', again: '2027-01-15' }, true],
		['a no', { kind: 'decision', status: 'no', again: null }, false],
	] as const)('%s: %s', (_, row, waits) => {
		expect(isWaiting(row)).toBe(waits);
	});

	it('stands before what does not', () => {
		const waiting = moves.map(isWaiting);
		expect(waiting).toEqual([...waiting].sort((a, b) => Number(b) - Number(a)));
		expect(new Set(waiting).size).toBe(2);
	});

	it('is counted alike in the stories of fantasies', () => {
		for (const { name, moves: counted } of fantasies) {
			const own = moves.filter(({ kind, fantasies: names }) => kind === 'move' && names.includes(name));
			expect(own.filter(isWaiting)).toHaveLength(counted.open);
		}
	});
});
