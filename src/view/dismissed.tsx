import { useRef } from 'preact/hooks';
import { words } from '../i18n';
import type { Counted } from '../index/counted';
import type { PatternReport } from '../report/figures';
import { nameOf } from '../report/naming';
import type { PatternViewCallbacks } from './model';
import { Quote } from './quoted-passage';

interface DismissedListProps {
	readonly counted: Counted;
	readonly report: PatternReport;
	readonly isConcealed: boolean;
	readonly on: PatternViewCallbacks;
}

const text = words.evidence.dismissed;

/** What the user said is not it, folded; each can be brought back. */
export function DismissedList({ counted, report, isConcealed, on }: DismissedListProps) {
	const summary = useRef<HTMLElement>(null);
	const { codes } = report.dismissed;
	const passages = counted.dismissed;
	if (codes.length + passages.length === 0) return null;
	const named = (code: string) => nameOf({ code, label: counted.labelOf(code) });
	const back = (what: string, bring: () => void) => (
		<button
			type="button"
			class="eh-bare eh-more"
			aria-label={text.bringBackWhat(what)}
			onClick={() => {
				/** The line goes, and its button with it. */
				summary.current?.focus();
				bring();
			}}
		>
			{text.bringBack}
		</button>
	);
	return (
		<details class="eh-dismissed">
			<summary ref={summary}>{text.title(codes.length, passages.length)}</summary>
			<ul class="eh-plain-list">
				{codes.map((code) => (
					<li key={code}>
						<span dir="auto">{named(code)}</span> {back(named(code), () => on.bringBackRow(code))}
					</li>
				))}
				{passages.map((passage) => (
					<li key={`${passage.code} ${passage.path} ${passage.place?.from}`}>
						<Quote passage={passage} isConcealed={isConcealed} />{' '}
						<span class="eh-aside">{text.notFor(named(passage.code), passage.day)}</span>{' '}
						{back(text.sentence(named(passage.code), passage.day), () => on.bringBackPassage(passage))}
					</li>
				))}
			</ul>
		</details>
	);
}
