import { lensOf } from '../domain/codes';
import { words } from '../i18n';
import type { PatternReport } from '../report/pattern-report';
import type { PatternViewCallbacks, Selection } from './model';

interface NoEvidenceProps {
	readonly selected: Selection | null;
	readonly report: PatternReport;
	readonly on: Pick<PatternViewCallbacks, 'select'>;
}

/** What stands in the place of the sentences: how to come by them, or that they are gone. */
export function NoEvidence({ selected, report, on }: NoEvidenceProps) {
	const text = words.screen.patterns.evidence;
	if (selected === null) return <p class="eh-faint eh-choose">{text.choose}</p>;
	const { lenses } = selected.side === 'fantasy' ? report : report.everyday;
	if (lenses[lensOf(selected.code)]?.some(({ code }) => code === selected.code)) return null;
	return (
		<div class="eh-evidence">
			<div class="eh-evidence-panel">
				<p class="eh-faint">{text.none}</p>
				<button type="button" class="eh-bare eh-close" onClick={() => on.select(null)}>
					{text.close}
				</button>
			</div>
		</div>
	);
}
