import { isDraining } from '../../domain/codes';
import { words } from '../../i18n';
import type { AxisRow, PatternReport } from '../../report/figures';
import { toldOf, type Sentence, type Told } from '../sentences';
import { axisQueries } from './axis-query';

const text = words.panels.energy;
/** Pairs of fantasies and check-ins told in sentences. */
const mostContrasts = 3;

/** Either pole alone, in words; one without a note is left out. */
export function axisSentence(row: AxisRow, report: PatternReport): Sentence {
	const queries = axisQueries(row, report.filter.side, report.lenses.energy);
	const told = (['a', 'b'] as const)
		.filter((pole) => row[pole].notes > 0)
		.map((pole): { label: string; share: Told } => {
			const label = queries.names[pole];
			const share = { text: text.inNotes(row[pole].notes, row.of), of: label, query: queries[pole] };
			return { label, share };
		});
	const both: Told = {
		text: text.inNotes(row.both, row.of),
		of: text.bothOf(queries.names.a, queries.names.b),
		query: queries.both,
	};
	return text.axisSays<Told>(told, row.both > 0 ? both : undefined);
}

/** What gives in fantasies beside what check-ins say instead. */
export function contrastsIn({ contrast, filter }: PatternReport): Sentence[] {
	return contrast
		.slice(0, mostContrasts)
		.map(({ gives, today }) =>
			text.contrast<Told>(
				gives.label,
				toldOf(gives, filter.side),
				today.label,
				toldOf(today, 'today'),
				isDraining(today.code),
			),
		);
}
