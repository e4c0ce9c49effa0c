import { useRef, useState } from 'preact/hooks';
import { dayNumber, dayOfNumber, type Day } from '../../domain/dates';
import { words } from '../../i18n';
import type { MoveRow } from '../../report/figures';
import { Dated } from '../dated';
import { once } from '../left-out';
import { DayForm } from './day-form';
import type { MoveDoing } from './move-acts';
import { isLookedAt } from './move-words';

/** Days after which what is kept asks again. */
const keptFor = 30;

const text = words.charts.moves;

/** What a row asks: whether a day that has come is kept, when to look again, or nothing. */
export function MoveAsks({ move, follow, today, write }: MoveDoing & { move: MoveRow }) {
	const { stands, kind, status, again } = move;
	if (today === undefined) return null;
	const set = (day: Day | undefined) => write(() => follow.setAgain(move, day), move);
	if (stands === 'asks' && again !== null) return <ItsDay {...{ move, again, today, set }} />;
	if (stands === 'rests')
		return (
			<button type="button" class="eh-bare eh-more" onClick={once(() => set(today))}>
				{text.takeUp}
				<span class="eh-heard"> {move.text}</span>
			</button>
		);
	const isShelved = kind === 'inquiry' && status === 'shelf' && again === null;
	return isShelved ? <DayForm label={text.when} least={today} save={set} /> : null;
}

interface ItsDayProps {
	readonly move: MoveRow;
	readonly again: Day;
	readonly today: Day;
	readonly set: (day: Day | undefined) => void;
}

/** Keep, a new day, or rest: three answers that look alike. */
function ItsDay({ move, again, today, set }: ItsDayProps) {
	const [isAsking, setAsking] = useState(false);
	const group = useRef<HTMLDivElement>(null);
	const said = (isLookedAt(move) ? text.wantedToLook : text.planned)(again);
	const answers = [
		{ name: text.keep, hint: text.keepHint, act: () => set(dayOfNumber(dayNumber(today) + keptFor)) },
		{ name: text.newDay, isOpen: isAsking, act: () => setAsking(!isAsking) },
		{ name: text.rest, act: () => set(undefined) },
	];
	const leave = () => {
		setAsking(false);
		group.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
	};
	return (
		<div ref={group} class="eh-asks" role="group" aria-label={`${said} ${move.text}`}>
			<span>
				<Dated sentence={said} />
			</span>
			{answers.map(({ name, hint, isOpen, act }) => (
				<button key={name} type="button" title={hint} aria-expanded={isOpen} onClick={once(act)}>
					{name}
				</button>
			))}
			{isAsking && <DayForm label={text.newDay} least={today} save={set} leave={leave} />}
		</div>
	);
}
