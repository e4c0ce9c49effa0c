import { useLayoutEffect, useRef } from 'preact/hooks';
import { spanBetween } from '../../chart/span-between';
import { isDraining, lensOf } from '../../domain/codes';
import { dayNumber } from '../../domain/dates';
import { words } from '../../i18n';
import { evidenceOf } from '../../report/evidence-of';
import type { GapRow } from '../../report/figures';
import type { FollowThrough } from '../model';
import { useElementId } from '../naming';
import { NumberButton } from './number';
import { RateForm } from './rate-form';
import { rounded } from './rounded';
import { RowActs, type RowAct } from './row-acts';
import type { PanelProps } from './spec';

/** Days after which a rating may be of another time. */
const aWhile = 180;

interface GapLineProps extends Pick<PanelProps, 'counted' | 'report' | 'select' | 'isSelected' | 'on'> {
	readonly row: GapRow;
	readonly isRating: boolean;
	/** Opens and closes the question how met it is; absent where it is not to be asked. */
	readonly ask: ((isOpen: boolean) => void) | undefined;
	readonly rate: (value: number) => Promise<void>;
}

/** One line from 0 to 1 with two marks, and the numbers that they stand for. */
export function GapLine({ row, counted, report, select, isSelected, on, ...rating }: GapLineProps) {
	const text = words.charts.gap;
	const { isRating, ask, rate } = rating;
	const { code, label, notes, of, importance, weight, met } = row;
	const labelId = useElementId();
	const button = useRef<HTMLButtonElement>(null);
	const line = useRef<HTMLDivElement>(null);
	const wasRating = useRef(false);
	/** The focus returns to where the question was opened, unless it went elsewhere meanwhile. */
	useLayoutEffect(() => {
		const { activeElement, body } = button.current?.ownerDocument ?? {};
		const isHere = activeElement === body || line.current?.contains(activeElement ?? null);
		if (wasRating.current && !isRating && isHere) button.current?.focus();
		wasRating.current = isRating;
	}, [isRating]);
	const query = { side: report.filter.side, codes: [code] };
	const shared = { select, isSelected };
	const age = met ? dayNumber(report.asOf) - dayNumber(met.last) : 0;
	const space = met && spanBetween(weight, met.mean / 5);
	return (
		<div ref={line} class={`eh-gap-row eh-lens-${lensOf(code)}`} role="group" aria-labelledby={labelId}>
			<div class="eh-gap-line">
				<span id={labelId} class="eh-gap-label" dir="auto">
					{label}
				</span>
				<span class="eh-gap-track" aria-hidden="true">
					{space && <span style={{ '--eh-at': space.from, '--eh-length': space.length }} />}
				</span>
				<span class="eh-gap-words">
					{notes > 0 ? (
						<NumberButton {...shared} query={query} of={label}>
							{text.often(notes, of)}
							{importance === null && <Mark kind="often" at={weight} />}
						</NumberButton>
					) : (
						<span>{text.often(notes, of)}</span>
					)}
					{importance !== null && (
						<NumberButton {...shared} query={{ ...query, ratings: 'importance' }} of={label}>
							{text.important(importance)}
							<Mark kind="important" at={weight} />
						</NumberButton>
					)}
					{met && (
						<NumberButton
							{...shared}
							query={{ ...query, ratings: 'met' }}
							of={label}
							lines={[text.metRange(met.low, met.high, met.ratings)]}
						>
							{text.met(rounded(met.mean), met.last, met.ratings, age > aWhile)}
							{ask === undefined && <Mark kind="met" at={met.mean / 5} />}
						</NumberButton>
					)}
					{ask && (
						<button
							ref={button}
							type="button"
							class="eh-bare eh-more"
							aria-expanded={isRating}
							onClick={() => ask(!isRating)}
						>
							{met ? text.rate : text.unrated}
							<span class="eh-heard">. {text.rateIt(label)}</span>
							{met && <Mark kind="met" at={met.mean / 5} />}
						</button>
					)}
				</span>
			</div>
			{on.follow && (
				<RowActs
					name={label}
					isPlain={row.quadrant === 'look-here-first'}
					acts={actsOn(row, on.follow, () => evidenceOf(counted, query, report.filter).at(-1)?.path)}
				/>
			)}
			{isRating && <RateForm name={label} save={rate} leave={() => ask?.(false)} />}
		</div>
	);
}

/** What can be made of a row; of what tires, no more is tried. */
function actsOn({ code }: GapRow, follow: FollowThrough, latest: () => string | undefined): RowAct[] {
	const clue = () => ({ codes: [code], path: latest() });
	const little = { name: words.charts.little, act: () => follow.tryALittle(clue()) };
	const plan = { name: words.charts.plan, act: () => follow.planExperiment(clue()) };
	return isDraining(code) ? [plan] : [little, plan];
}

/** Lies on the line, and belongs to the button with its words. */
function Mark({ kind, at }: { kind: 'often' | 'important' | 'met'; at: number }) {
	return <span class={`eh-mark eh-mark-${kind}`} style={{ '--eh-at': at }} aria-hidden="true" />;
}
