import { useRef, useState } from 'preact/hooks';
import { addDays, type Day } from '../../domain/dates';
import { words } from '../../i18n';
import type { MoveRow, PatternReport } from '../../report/figures';
import { Dated } from '../dated';
import { once } from '../left-out';
import { useElementId } from '../naming';
import { DayForm } from './day-form';
import type { MoveDoing } from './move-acts';
import { dayCome, experimentOf, heardName } from './move-words';

/** Days after which what is kept asks again. */
const keptFor = 30;

const text = words.charts.moves;

interface MoveAsksProps extends MoveDoing {
	readonly move: MoveRow;
	readonly report: PatternReport;
}

/** What a row asks: whether a day that has come is kept, whether what rests is taken up again, or nothing. */
export function MoveAsks(props: MoveAsksProps) {
	const { move, today } = props;
	if (today === undefined) return null;
	if (move.stands === 'asks' && move.again !== null)
		return <ItsDay {...props} today={today} again={move.again} />;
	return move.stands === 'rests' ? <TakeUp {...props} today={today} /> : null;
}

/** A line says so; a whole note is given a day to come, of which none is preset. */
function TakeUp({ move, today, follow, write }: MoveAsksProps & { today: Day }) {
	const { group, isAsking, toggle, leave } = useAsking();
	const isLine = move.line !== null;
	const isExperiment = move.kind === 'experiment';
	const act = isLine ? () => write(() => follow.takeUp(move), move) : toggle;
	return (
		<div ref={group} class="eh-asks">
			<button
				type="button"
				class="eh-bare eh-more"
				aria-expanded={isLine ? undefined : isAsking}
				onClick={once(act)}
			>
				{text.takeUp}
				<Heard move={move} />
			</button>
			{isExperiment && <GoOn move={move} name={text.goOn} goOn={follow.goOn} />}
			{isAsking && (
				<DayForm
					label={isExperiment ? text.untilIfYouLike : text.when}
					least={today}
					save={(day) => write(() => follow.setAgain(move, day), move)}
					leave={leave}
				/>
			)}
		</div>
	);
}

/** Keep, a new day, or rest: answers that look alike. */
function ItsDay({ move, report, again, today, follow, write }: MoveAsksProps & { again: Day; today: Day }) {
	const { group, isAsking, toggle, leave } = useAsking();
	const hintId = useElementId();
	const said = dayCome(move, again);
	const set = (day: Day) => write(() => follow.setAgain(move, day), move);
	const rest = () =>
		write(
			() => follow.rest(move),
			move,
			move.kind === 'inquiry' && move.status !== 'shelf' ? text.shelved : text.rested,
		);
	const answers = [
		{ name: text.keep, hint: text.keepHint, act: () => set(addDays(today, keptFor)) },
		{ name: text.newDay, isOpen: isAsking, act: toggle },
		...(isRead(report, move) ? [] : [{ name: text.rest, act: rest }]),
	];
	return (
		<div ref={group} class="eh-asks" role="group" aria-label={`${said} ${heardName(move)}`}>
			<p>
				<Dated sentence={said} />
			</p>
			{answers.map(({ name, hint, isOpen, act }) => (
				<span key={name}>
					<button type="button" aria-expanded={isOpen} aria-describedby={hint && hintId} onClick={once(act)}>
						{name}
						<Heard move={move} />
					</button>
					{hint && (
						<span id={hintId} class="eh-aside">
							{' '}
							{hint}
						</span>
					)}
				</span>
			))}
			{move.kind === 'experiment' && <GoOn move={move} name={text.howDidItGo} goOn={follow.goOn} />}
			{isAsking && <DayForm label={text.newDay} least={today} save={set} leave={leave} />}
		</div>
	);
}

/** Whether something was read since its end: without the end those readings would tell of another time. */
function isRead(report: PatternReport, move: MoveRow): boolean {
	return experimentOf(report, move)?.readings.some(({ since }) => since.values.length > 0) ?? false;
}

interface GoOnProps {
	readonly move: MoveRow;
	readonly name: string;
	readonly goOn: (move: MoveRow) => void;
}

function GoOn({ move, name, goOn }: GoOnProps) {
	return (
		<button type="button" class="eh-bare eh-more" onClick={once(() => goOn(move))}>
			{name}
			<Heard move={move} />
		</button>
	);
}

/** Tells a button from those of other rows. */
function Heard({ move }: { move: MoveRow }) {
	return <span class="eh-heard"> {heardName(move)}</span>;
}

/** Whether a day is asked for; left, the focus is back on what asked. */
function useAsking() {
	const [isAsking, setAsking] = useState(false);
	const group = useRef<HTMLDivElement>(null);
	const leave = () => {
		setAsking(false);
		group.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
	};
	return { group, isAsking, toggle: () => setAsking(!isAsking), leave };
}
