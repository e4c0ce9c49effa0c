import { describe, expect, it } from 'vitest';
import { codeDetails } from '../../src/report/code-details';
import { counted, note } from '../view/shown';

const over = counted(
	note('jot', '2026-01-10', ['value/craft', 'energy/desk-work/drains']),
	note('reflection', '2026-02-10', ['value/craft/wood', 'energy/desk-work']),
	note('jot', '2026-03-10', []),
	note('everyday', '2026-04-10', ['value/craft']),
	note('check-in', '2026-05-10', ['energy/desk-work']),
);

describe('the details of a code', () => {
	it('count read notes of the fantasy side, nested codes with their row, and everyday notes beside', () => {
		expect(codeDetails(over, 'value/craft/wood')).toEqual({
			notes: 2,
			of: 2,
			everyday: 1,
			lastSeen: '2026-04-10',
		});
	});

	it('keep what gives and what tires apart, and see the last day on any side', () => {
		expect(codeDetails(over, 'energy/desk-work/drains')).toMatchObject({ notes: 1, lastSeen: '2026-01-10' });
		expect(codeDetails(over, 'energy/desk-work')).toMatchObject({ notes: 1, lastSeen: '2026-05-10' });
	});

	it('name no day where no note carries the code', () => {
		expect(codeDetails(over, 'need/rest')).toEqual({ notes: 0, of: 2, everyday: 0, lastSeen: undefined });
	});
});
