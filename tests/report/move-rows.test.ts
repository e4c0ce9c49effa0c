import { describe, expect, it } from 'vitest';
import { moveRows } from '../../src/report/move-rows';
import { patternReport } from '../../src/report/pattern-report';
import type { ReportedNote, ReportedPassage } from '../../src/report/source';
import { statusOf } from '../../src/report/task-status';
import { isWaiting } from '../../src/report/waiting';
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

	it('stands before what is settled', () => {
		const settled = moves.map(({ stands }) => stands === 'settled');
		expect(settled).toEqual([...settled].sort((a, b) => Number(a) - Number(b)));
		expect(new Set(settled).size).toBe(2);
	});

	it('is over for a move that has grown into an experiment', () => {
		expect([statusOf('>'), isWaiting({ kind: 'move', status: 'grown', again: null })]).toEqual([
			'grown',
			false,
		]);
	});

	it('is counted alike in the stories of fantasies', () => {
		for (const { name, moves: counted } of fantasies) {
			const own = moves.filter(({ kind, fantasies: names }) => kind === 'move' && names.includes(name));
			expect(own.filter(isWaiting)).toHaveLength(counted.open);
		}
	});
});

describe('a note that stands for itself', () => {
	const note = {
		side: 'action',
		kind: 'inquiry',
		day: '2026-11-22',
		isPrivate: false,
		codes: new Map(),
	} as const;
	const textOf = (path: string, said: Partial<ReportedNote>) =>
		moveRows(
			[{ ...note, path, passages: [], fantasies: [], sources: [], moves: [], ...said }],
			'2026-11-22',
		).map(({ text }) => text);
	const opening = { text: 'Herding goats.', isCut: false };
	const passage = { text: 'The hills.', isCut: true, isNoteLevel: false } as ReportedPassage;

	it.each([
		['Goat year.md', { fantasies: ['Goats'], opening }, 'Goat year'],
		['2026-11-22 Goat year.md', { fantasies: ['Goats'] }, '2026-11-22 Goat year'],
		['x/2026-11-22 inquiry.md', { fantasies: ['Goats'], opening }, 'Goats'],
		['2026-11-22 inquiry.md', { called: 'a year outside', fantasies: ['Goats'], opening }, 'a year outside'],
		['Goat year.md', { called: 'a year outside' }, 'Goat year'],
		['2026-11-22 inquiry 2.md', { opening }, 'Herding goats.'],
		['2026-11-22 inquiry.md', { passages: [passage] }, 'The hills.'],
		['2026-11-22 inquiry.md', { passages: [{ ...passage, isNoteLevel: true }] }, '2026-11-22 inquiry'],
		['2026-11-22 inquiry.md', {}, '2026-11-22 inquiry'],
	] as const)('%s %j is called %s', (path, given, text) => {
		expect(textOf(path, given)).toEqual([text]);
	});
});
