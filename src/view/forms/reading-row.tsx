import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Code } from '../../domain/codes';
import type { Day } from '../../domain/dates';
import { words } from '../../i18n';
import { readingsOf } from '../../report/experiment-rows';
import { Dated } from '../dated';
import { readingLine } from '../panels/move-words';
import { DayField } from './day-field';
import { nameIn, type Page } from './page';
import { RatingRow } from './ratings-field';
import { hasBegun } from './standing';

const text = words.formsFollow.readings;

interface ReadingRowProps {
	readonly page: Page;
	readonly code: Code;
	readonly hasFocus: boolean;
	readonly said: readonly { readonly value: number; readonly day?: Day | undefined }[];
	readonly read: (value: number, day: Day) => void;
	readonly stop: () => void;
}

/** One code: six words for a day, what was said so far, and what that tells. */
export function ReadingRow({ page, code, hasFocus, said, read, stop }: ReadingRowProps) {
	const { today, about = { start: undefined, again: undefined } } = page;
	const name = nameIn(page, code);
	/** Today's, unless another day was chosen: the page may stay open for days. */
	const [other, setOther] = useState<Day>();
	const day = other ?? today;
	const el = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		if (hasFocus) el.current?.querySelector('input')?.focus();
	}, [hasFocus]);
	const byDay = new Map(said.map((reading) => [reading.day ?? page.day ?? today, reading.value]));
	const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
	const phases = readingsOf(byDay, about);
	return (
		<div ref={el} class="eh-reading">
			<RatingRow
				hasFigures
				hasNone={false}
				name={text.on(name, day)}
				value={byDay.get(day)}
				scale={words.forms.rating.anchors}
				rate={(value) => value !== undefined && read(value, day)}
			/>
			<DayField
				label={text.day}
				value={day}
				max={today}
				set={(chosen) => setOther(chosen === today ? undefined : chosen)}
			/>
			{days.length > 0 && (
				<p class="eh-aside">
					<Dated sentence={days.map(([on, value]) => text.said(on, value)).join(' · ')} />
				</p>
			)}
			<p role="status">{readingLine({ code, label: name, ...phases })}</p>
			{!hasBegun(about) ? (
				<p class="eh-faint">{text.earlier}</p>
			) : (
				phases.effect !== 'describe-only' && <p class="eh-faint">{text.noCause}</p>
			)}
			{days.length === 0 && (
				<button
					type="button"
					class="eh-bare eh-more"
					aria-label={text.unmeasureFor(name)}
					onClick={({ currentTarget }) => {
						currentTarget.closest('[role=group]')?.querySelector<HTMLElement>(':scope > button')?.focus();
						stop();
					}}
				>
					{text.unmeasure}
				</button>
			)}
		</div>
	);
}
