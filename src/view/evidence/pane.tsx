import type { TargetedKeyboardEvent } from 'preact';
import { useMemo } from 'preact/hooks';
import { words } from '../../i18n';
import type { Counted } from '../../index/counted';
import type { PatternReport } from '../../report/figures';
import { Covered } from '../covered';
import { Dated } from '../dated';
import type { PatternViewCallbacks, PatternViewState, Selection } from '../model';
import { useElementId } from '../naming';
import { behind, notesOutOf, subjectOf, type Behind } from './behind';
import { Passages } from './passages';
import { Ratings } from './ratings';

export interface EvidencePaneProps {
	readonly counted: Counted;
	readonly report: PatternReport;
	readonly selection: Selection;
	readonly state: Pick<PatternViewState, 'grouping' | 'query'>;
	/** Whether notes are still being read: then a passage that is missing may yet come. */
	readonly isReading: boolean;
	readonly isConcealed: boolean;
	readonly on: PatternViewCallbacks;
	/** Gives the focus back to the number. */
	readonly close: () => void;
}

const text = words.evidence.pane;

/** The sentences behind a number. The first element that takes the focus by script is its heading. */
export function EvidencePane(props: EvidencePaneProps) {
	const { counted, report, selection, isConcealed, close } = props;
	const headingId = useElementId();
	const found = useMemo(() => behind(counted, report, selection), [counted, report, selection]);
	const { ratings, codes } = selection;
	return (
		<section class="eh-evidence" aria-labelledby={headingId} onKeyDown={closesOnEscape(close)}>
			{/* Another selection begins at its top. */}
			<div class="eh-evidence-panel" key={JSON.stringify(selection)}>
				<div class="eh-evidence-top">
					<h4 id={headingId} class="eh-evidence-heading" tabIndex={-1}>
						{/* A fantasy and a note are named in the user's words. */}
						<Covered isConcealed={isConcealed && (selection.fantasy ?? selection.path) !== undefined}>
							<Dated sentence={ratings ? subjectOf(selection, counted) : headingOf(found, props)} />
						</Covered>
					</h4>
					<button type="button" class="eh-bare eh-close" onClick={close}>
						{text.close}
					</button>
				</div>
				{ratings && codes[0] !== undefined ? (
					<Ratings {...props} code={codes[0]} of={ratings} labelledBy={headingId} />
				) : (
					<Passages {...props} found={found} labelledBy={headingId} />
				)}
			</div>
		</section>
	);
}

function headingOf({ passages, notes }: Behind, { selection, report, counted }: EvidencePaneProps): string {
	const subject = subjectOf(selection, counted);
	if (passages.length === 0) return subject;
	const period = [passages[0]?.day ?? '', passages.at(-1)?.day ?? ''] as const;
	const outOf = selection.path === undefined ? notesOutOf(selection, report) : 0;
	return text.of(subject, passages.length, notes, outOf, ...period);
}

function closesOnEscape(close: () => void) {
	return (event: TargetedKeyboardEvent<HTMLElement>) => {
		if (event.key !== 'Escape') return;
		event.preventDefault();
		event.stopPropagation();
		close();
	};
}
