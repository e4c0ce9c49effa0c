import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../domain/dates';
import { words } from '../../i18n';
import { DayField } from '../forms/day-field';
import { RateForm } from '../panels/rate-form';
import type { ReadingProps } from './model';

const text = words.followActs.reading;

/** How met one thing after the other is: a digit and Enter, on a day that is today unless another is said. */
export function ReadingSheet({ name, codes, isMeasured, today, on }: ReadingProps) {
	const [at, setAt] = useState(isMeasured || codes.length === 1 ? 0 : undefined);
	const [day, setDay] = useState(today);
	const rated = at === undefined ? undefined : codes[at];
	const choices = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => choices.current?.querySelector('button')?.focus(), []);
	const isLast = !isMeasured || at === codes.length - 1;
	return (
		<div class="eh-jot-sheet">
			<p class="eh-jot-hint">
				{isMeasured && codes.length > 1 && at !== undefined
					? `${name} · ${text.at(at + 1, codes.length)}`
					: name}
			</p>
			{!isMeasured && <p class="eh-jot-hint">{text.measure}</p>}
			{rated === undefined ? (
				<div class="eh-jot-steps" ref={choices}>
					{codes.map(({ code, name: named }, index) => (
						<button key={code} type="button" onClick={() => setAt(index)}>
							{named}
						</button>
					))}
				</div>
			) : (
				<>
					<OtherDay day={day} today={today} set={setDay} />
					<RateForm
						key={rated.code}
						name={rated.name}
						question={text.ask(rated.name)}
						leave={on.close}
						save={async (value) => {
							if (!(await on.keep(rated.code, value, day))) return;
							if (isLast) on.close();
							else setAt((at ?? 0) + 1);
						}}
					/>
				</>
			)}
		</div>
	);
}

function OtherDay({ day, today, set }: { day: Day; today: Day; set: (day: Day) => void }) {
	const [isAsked, setAsked] = useState(false);
	if (isAsked)
		return <DayField label={text.anotherDay} value={day} max={today} set={(other) => set(other ?? today)} />;
	return (
		<p class="eh-jot-hint">
			{text.day(day, day === today)}{' '}
			<button type="button" class="eh-bare eh-more" onClick={() => setAsked(true)}>
				{text.another}
			</button>
		</p>
	);
}
