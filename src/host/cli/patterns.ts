import { dayOf } from '../../domain/dates';
import { words } from '../../i18n';
import { patternText } from '../../report/as-text';
import { patternReport } from '../../report/pattern-report';
import type { Action } from './action';
import { filterFlags, filterIn } from './filter-flags';

/** Levels, directions and balances, as the pattern view shows them without private notes. */
export const patterns: Action = {
	id: 'escape-hatch:patterns',
	description: words.screen.cli.patterns.description,
	flags: filterFlags,
	async run(params, { settled, settings }) {
		const { shareable } = await settled();
		const filter = filterIn(params, shareable);
		const today = dayOf(Date.now());
		const report = patternReport(shareable, { filter, today, dismissedCodes: settings().dismissedCodes });
		return { rows: report, text: patternText(report) };
	},
};
