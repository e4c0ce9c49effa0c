import { useLayoutEffect, useRef } from 'preact/hooks';
import { addDays } from '../../domain/dates';
import type { Kind } from '../../domain/kinds';
import { words } from '../../i18n';
import { Dated } from '../dated';
import { useElementId } from '../naming';
import { DayField } from './day-field';
import type { AboutNote } from './model';
import type { Page } from './page';

const text = words.formsFollow.standing;

interface DaysProps {
	readonly page: Page;
	readonly about: AboutNote;
}

/** An experiment is an idea until it is begun, and runs until a day, or open. */
export function Begun({ page, about }: DaysProps) {
	const id = useElementId();
	const { today, on, dayInMind } = page;
	const { start, again, status } = about;
	const { label, since, other, inMind, until, start: begin } = text.experiment;
	const isBegun = start !== undefined || status === 'running';
	const group = useRef<HTMLDivElement>(null);
	const isPressed = useRef(false);
	useLayoutEffect(() => {
		if (isBegun && isPressed.current) group.current?.querySelector('input')?.focus();
		isPressed.current = false;
	}, [isBegun]);
	return (
		<div ref={group} class="eh-standing" role="group" aria-labelledby={id}>
			<div class="eh-prompt">
				<span id={id}>{label}</span>{' '}
				<span class="eh-aside">{text.states[status ?? (isBegun ? 'running' : 'idea')]}</span>
			</div>
			{!isBegun && (
				<button
					type="button"
					onClick={() => {
						isPressed.current = true;
						void on.setAbout(begunOn(today, about));
					}}
				>
					{begin}
				</button>
			)}
			<DayField
				label={isBegun ? since : other}
				value={start}
				set={(day) => void on.setAbout(begunOn(day, about))}
			/>
			{!isBegun && dayInMind !== undefined && dayInMind >= today && (
				<button
					type="button"
					class="eh-pole"
					onClick={() => {
						isPressed.current = true;
						void on.setAbout(begunOn(dayInMind, about));
					}}
				>
					{inMind(dayInMind)}
				</button>
			)}
			{isBegun && <DayField label={until} value={again} set={(day) => void on.setAbout({ again: day })} />}
			<Passed {...{ page, about }} isQuiet={isOutcome(status)} />
		</div>
	);
}

/** A day to look again, offered where a decision has one; none is set unasked. */
export function LookAgain({ page, about }: DaysProps) {
	const { today, on, spec } = page;
	const isDecision = spec.kind === 'decision';
	const offered = addDays(today, 14);
	const { again, offer, hint } = text.decision;
	const hintId = useElementId();
	return (
		<div class="eh-standing">
			<DayField
				label={isDecision ? again : text.inquiry.again}
				value={about.again}
				describedBy={isDecision ? hintId : undefined}
				set={(day) => void on.setAbout({ again: day })}
			/>
			{isDecision && (
				<>
					<button
						type="button"
						class="eh-pole"
						aria-pressed={about.again === offered}
						onClick={() => void on.setAbout({ again: about.again === offered ? undefined : offered })}
					>
						{offer(offered)}
					</button>
					<p id={hintId} class="eh-faint">
						{hint}
					</p>
				</>
			)}
			<Passed {...{ page, about }} />
		</div>
	);
}

/** A day that has come is told, and asks for nothing. */
function Passed({
	page: { today, spec },
	about: { again },
	isQuiet = false,
}: DaysProps & { isQuiet?: boolean }) {
	if (again === undefined || isQuiet || !hasPassed(spec.kind)) return null;
	const isOver = spec.kind === 'experiment' ? again < today : again <= today;
	return isOver ? (
		<p class="eh-faint" role="status">
			<Dated sentence={text[spec.kind].passed(again)} />
		</p>
	) : null;
}

function hasPassed(kind: Kind): kind is 'experiment' | 'inquiry' | 'decision' {
	return kind === 'experiment' || kind === 'inquiry' || kind === 'decision';
}

/** Whether something came of an experiment. */
export function isOutcome(status: AboutNote['status']): boolean {
	return status !== undefined && status !== 'idea' && status !== 'running';
}

/** A day of its beginning in an experiment that had none says that it runs. */
function begunOn(start: AboutNote['start'], { status }: AboutNote): Partial<AboutNote> {
	if (isOutcome(status)) return { start };
	return { start, status: start === undefined ? 'idea' : 'running' };
}
