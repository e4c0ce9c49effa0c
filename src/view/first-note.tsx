import { byDayThenNumber } from '../domain/note-order';
import { words } from '../i18n';
import { notesBehind } from '../report/evidence-of';
import type { PatternReport } from '../report/figures';
import { folded } from '../report/selected-notes';
import type { PanelProps } from './panels/spec';
import { ReadBackCard } from './read-back-card';

/** One or two read notes: the words of each, the latest first, and the contrast that they lead to. */
export function FirstNote({
	counted,
	report,
	isConcealed,
	on,
}: Pick<PanelProps, 'counted' | 'report' | 'isConcealed' | 'on'>) {
	const { filter } = report;
	const behind = new Set<unknown>(notesBehind(counted, { side: filter.side, codes: [] }, filter));
	const notes = counted.notes
		.filter((note) => behind.has(note))
		.sort(byDayThenNumber)
		.reverse();
	return (
		<>
			<ReadBackCard
				{...{ counted, notes, isConcealed, on }}
				isExplored={(fantasy) => isExplored(report, fantasy)}
				follow={on.follow}
			/>
			<p class="eh-question">{words.panels.first.question}</p>
		</>
	);
}

/** Whether there is an inquiry of a fantasy, or a decision on it. */
function isExplored({ fantasies, moves }: PatternReport, fantasy: string): boolean {
	const isOf = (name: string) => folded(name) === folded(fantasy);
	return (
		fantasies.some(({ name, decision }) => decision !== null && isOf(name)) ||
		moves.some((move) => move.kind === 'inquiry' && move.fantasies.some(isOf))
	);
}
