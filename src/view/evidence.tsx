import type { TargetedKeyboardEvent } from 'preact';
import { useMemo } from 'preact/hooks';
import { words } from '../i18n';
import type { Counted } from '../index/counted';
import { passagesOn } from '../report/evidence-report';
import type { CodeRow } from '../report/pattern-report';
import { arrowsMoveBetween } from './arrow-keys';
import { FoldButton, useFold } from './folding';
import type { PatternViewCallbacks, ShownSide } from './model';
import { titleOf, useElementId } from './naming';
import { nameOf } from '../report/naming';
import { noteGroups, type NoteGroup } from './note-groups';
import { QuotedPassage } from './quoted-passage';

/** Passages shown at first, and added each time. */
const portion = 50;

interface EvidenceProps {
	readonly counted: Counted;
	readonly side: ShownSide;
	readonly row: CodeRow;
	/** Whether notes are still being read: then a passage that is missing may yet come. */
	readonly isReading: boolean;
	readonly on: Pick<PatternViewCallbacks, 'openPassage'>;
	readonly close: () => void;
}

/** The sentences behind one row, note by note. */
export function Evidence({ counted, side, row, isReading, on, close }: EvidenceProps) {
	const text = words.screen.patterns.evidence;
	const headingId = useElementId();
	const passages = useMemo(() => passagesOn(counted, side, row.code), [counted, side, row.code]);
	const fold = useFold(portion, portion);
	const shown = passages.slice(0, fold.shown);
	return (
		<section class="eh-evidence" aria-labelledby={headingId} onKeyDown={closesOnEscape(close)}>
			<div class="eh-evidence-panel">
				<div class="eh-evidence-top">
					<p class="eh-faint">{text.title}</p>
					<button type="button" class="eh-bare eh-close" onClick={close}>
						{text.close}
					</button>
				</div>
				<h5 id={headingId} class="eh-evidence-heading">
					{text.of(nameOf(row), row.passages, row.notes, row.of)}
				</h5>
				{new Set(passages.map((passage) => passage.path)).size > row.notes && (
					<p class="eh-faint">{text.merged}</p>
				)}
				{passages.length === 0 && !isReading && <p class="eh-faint">{text.none}</p>}
				<ol class="eh-plain-list" aria-labelledby={headingId} onKeyDown={arrowsMoveBetween('.eh-passage')}>
					{noteGroups(shown).map((group) => (
						<Group key={`${group.day} ${group.path}`} group={group} on={on} />
					))}
				</ol>
				<FoldButton fold={fold} hidden={passages.length - shown.length} canFold={shown.length > portion} />
			</div>
		</section>
	);
}

function Group({ group, on }: { group: NoteGroup; on: EvidenceProps['on'] }) {
	const { path, day, isDayUncertain, passages } = group;
	const text = words.screen.patterns.evidence;
	return (
		<li class="eh-note">
			<p class="eh-note-line">
				<time dateTime={day}>{day}</time>
				{isDayUncertain && <span class="eh-aside"> ({text.dateUncertain})</span>}{' '}
				<span class="eh-note-title" dir="auto">
					{titleOf(path, day)}
				</span>
			</p>
			{passages.map((passage) => (
				<QuotedPassage
					key={`${passage.code} ${passage.place?.from} ${passage.place?.to}`}
					passage={passage}
					on={on}
				/>
			))}
		</li>
	);
}

function closesOnEscape(close: () => void) {
	return (event: TargetedKeyboardEvent<HTMLElement>) => {
		if (event.key !== 'Escape') return;
		event.preventDefault();
		event.stopPropagation();
		close();
	};
}
