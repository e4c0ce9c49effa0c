import { useState } from 'preact/hooks';
import type { Code } from '../../domain/codes';
import { words } from '../../i18n';
import { showsGap } from '../../patterns/support';
import { Dated } from '../dated';
import { FoldButton, useFold } from '../folding';
import { isAtLeast } from '../stage';
import { gapFigures } from './gap-figures';
import { GapLine } from './gap-row';
import { rounded } from './rounded';
import type { PanelProps, PanelSpec } from './spec';
import { WrittenLine, type LastWritten } from './written-line';

const text = words.charts.gap;
const groups = ['look-here-first', 'keep-this', 'quiet-and-low', 'already-there', 'unrated'] as const;
const firstUnrated = 5;

/** How often something turns up, or how important it is, against how met it is. */
export const gapPanel: PanelSpec = {
	id: 'gap',
	title: text.title,
	isRipe: ({ gap, ratings }, stage) => isAtLeast(stage, 'many') && showsGap(ratings) && gap.length > 0,
	Body: Gap,
	...gapFigures,
};

function Gap({ counted, report, select, isSelected, isConcealed, on }: PanelProps) {
	const [rating, setRating] = useState<Code>();
	const fold = useFold(firstUnrated);
	const [last, setLast] = useState<LastWritten>();
	const grouped = groups.map((group) => ({
		group,
		rows: report.gap.filter(({ quadrant }) => (quadrant ?? 'unrated') === group),
	}));
	const hidden = Math.max(0, (grouped.at(-1)?.rows.length ?? 0) - fold.shown);
	const first = grouped[0]?.rows[0];
	const rate = async (code: Code, value: number) => {
		const done = await on.rate?.(code, value);
		/** Not written, or a no to the question whether to: the form stays as it is. */
		if (done === undefined) return;
		setRating((asked) => (asked === code ? undefined : asked));
		setLast(done);
	};
	return (
		<div class="eh-gap">
			<p class="eh-sentence">
				<Dated
					sentence={first?.met ? text.first(first, rounded(first.met.mean), first.met.last) : text.none}
				/>
			</p>
			{first && <p class="eh-question">{text.firstQuestion}</p>}
			<Legend hasImportant={report.gap.some(({ importance }) => importance !== null)} />
			{/* One parent for all, so that a row keeps the focus when it changes its group. */}
			{grouped.flatMap(({ group, rows }) =>
				rows.length === 0
					? []
					: [
							<h4 key={group}>{text.groups[group]}</h4>,
							group !== 'unrated' && (
								<p key={`${group} about`} class="eh-faint">
									{text.about[group]}
								</p>
							),
							...rows
								.filter(({ code }, at) => group !== 'unrated' || at < fold.shown || code === rating)
								.map((row) => (
									<GapLine
										key={row.code}
										{...{ row, counted, report, select, isSelected, on }}
										isRating={rating === row.code}
										ask={on.rate && ((isOpen) => setRating(isOpen ? row.code : undefined))}
										rate={(value) => rate(row.code, value)}
									/>
								)),
						],
			)}
			<FoldButton fold={fold} hidden={hidden} canFold={fold.shown > firstUnrated} />
			<WrittenLine {...{ last, isConcealed }} set={setLast} said={text.written} />
		</div>
	);
}

/** What the marks are, and what both ends of the line are. */
function Legend({ hasImportant }: { hasImportant: boolean }) {
	return (
		<div class="eh-gap-legend" aria-hidden="true">
			<ul class="eh-legend">
				{(['often', 'important', 'met'] as const).map((kind) => (
					<li key={kind}>
						<span class={`eh-mark eh-mark-${kind}`} /> {text.legend[kind]}
					</li>
				))}
			</ul>
			<p class="eh-faint eh-gap-ends">
				{text.ends.map(([end, important]) => (
					<span key={end}>{hasImportant ? `${end} · ${important}` : end}</span>
				))}
			</p>
		</div>
	);
}
