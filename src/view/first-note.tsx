import { words } from '../i18n';
import { notesBehind } from '../report/evidence-of';
import type { PanelProps } from './panels/spec';
import { ReadBackCard } from './read-back-card';

/** One or two read notes: the latest one's own words, and the contrast that they lead to. */
export function FirstNote({
	counted,
	report,
	isConcealed,
	on,
}: Pick<PanelProps, 'counted' | 'report' | 'isConcealed' | 'on'>) {
	const latest = notesBehind(counted, { side: report.filter.side, codes: [] }, report.filter).at(-1);
	const note = counted.notes.find((candidate) => candidate === latest);
	return (
		<>
			{note && <ReadBackCard {...{ counted, note, isConcealed, on }} />}
			<p class="eh-question">{words.panels.first.question}</p>
		</>
	);
}
