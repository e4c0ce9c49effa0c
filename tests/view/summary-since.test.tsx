// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { summaryPanel } from '../../src/view/panels/summary';
import { panelShown, reported } from './panel-shown';

const report = reported({
	notes: 9,
	sinceExperiment: {
		...{ path: 'e.md', text: 'Tending', start: '2026-03-01' },
		rows: [
			{
				...{ code: 'value/care', label: 'Care' },
				...{ before: { notes: 3, of: 5 }, since: { notes: 2, of: 4 } },
			},
		],
	},
});

describe('the summary of an experiment', () => {
	it('says what turned up since and before, both out of how many notes', () => {
		expect(panelShown(summaryPanel, report).texts('.eh-sentence')).toEqual([
			'Since the experiment “Tending” began on 2026-03-01: Care in 2 of 4 notes, before in 3 of 5.',
		]);
	});

	it('is in the table too, and shows no cause', () => {
		expect(summaryPanel.tableOf?.(report).rows.slice(-2)).toEqual([
			['Care, before 2026-03-01', '3 of 5 notes'],
			['Care, since 2026-03-01', '2 of 4 notes'],
		]);
		expect(summaryPanel.howSure?.(report).join(' ')).toContain('shows no cause');
	});

	it('is not there before one has begun', () => {
		expect(panelShown(summaryPanel, reported({ notes: 9 })).texts('.eh-sentence')).toEqual([]);
	});
});
