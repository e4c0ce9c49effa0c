import { useRef, useState } from 'preact/hooks';
import { addDays, type Day } from '../../domain/dates';
import { statuses } from '../../domain/properties';
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
const [, , ...outcomes] = statuses.experiment;

interface MoveAsksProps extends MoveDoing {
	readonly move: MoveRow;
	readonly report: PatternReport;
}

/** What a row asks: whether a day that has come is kept, whether what rests is taken up again, or nothing. */
export function MoveAsks(props: MoveAsksProps) {
	const { move, today } = props;
	if (today === undefined) return null;
	if (move.stands === 'asks' && move.again !== null) {
		const Asked = hasBegun(props) ? ItsEnd : ItsDay;
		return <Asked {...props} today={today} again={move.again} />;
	}
	return move.stands === 'rests' ? <TakeUp {...props} today={today} /> : null;
}

/** A line says so; a whole note is given a day to come, of which none is preset, and an experiment needs none. */
function TakeUp({ move, today, follow, write }: MoveAsksProps & { today: Day }) {
	const { group, isAsking, toggle, leave } = useAsking();
	const isLine = move.line !== null;
	const isExperiment = move.kind === 'experiment';
	const act = isLine ? () => write(() => follow.takeUp(move), move) : toggle;
	return (
		<div ref={group} class="eh-asks">
			{isExperiment && <GoOn move={move} goOn={follow.goOn} />}
			<button
				type="button"
				class="eh-bare eh-more"
				aria-expanded={isLine ? undefined : isAsking}
				onClick={once(act)}
			>
				{isExperiment ? text.untilWhen : text.takeUp}
				<Heard move={move} />
			</button>
			{isAsking && (
				<DayForm
					label={isExperiment ? text.goesOnUntil : text.when}
					least={today}
					save={(day) => write(() => follow.setAgain(move, day), move)}
					leave={leave}
				/>
			)}
		</div>
	);
}

interface DayCome extends MoveAsksProps {
	readonly again: Day;
	readonly today: Day;
}

/** Readings hang on the end of what has begun: it is asked how that went, and the end goes for no other reason. */
function hasBegun({ move, report }: MoveAsksProps): boolean {
	return move.kind === 'experiment' && (move.status === 'running' || !!experimentOf(report, move)?.start);
}

/** How an experiment came out, in words of one weight, or until when it goes on. */
function ItsEnd({ move, again, today, follow, write }: DayCome) {
	const { group, isAsking, toggle, leave } = useAsking();
	const said = text.ended(again);
	return (
		<div ref={group} class="eh-asks" role="group" aria-label={`${said} ${heardName(move)}`}>
			<p>
				<Dated sentence={said} />
			</p>
			{outcomes.map((status) => (
				<button
					key={status}
					type="button"
					onClick={once(() => write(() => follow.setStatus(move, status), move))}
				>
					{text.outcomes[status]}
					<Heard move={move} />
				</button>
			))}
			<button type="button" aria-expanded={isAsking} onClick={toggle}>
				{text.goesOn}
				<Heard move={move} />
			</button>
			{isAsking && (
				<DayForm
					label={text.goesOnUntil}
					least={today}
					save={(day) => write(() => follow.setAgain(move, day), move)}
					leave={leave}
				/>
			)}
		</div>
	);
}

/** Keep, a new day, or rest: answers that look alike. */
function ItsDay({ move, again, today, follow, write }: DayCome) {
	const { group, isAsking, toggle, leave } = useAsking();
	const hintId = useElementId();
	const said = dayCome(move, again);
	const set = (day: Day, told?: string) => write(() => follow.setAgain(move, day), move, told);
	const kept = addDays(today, keptFor);
	const rest = () =>
		write(
			() => follow.rest(move),
			move,
			move.kind === 'inquiry' && move.status !== 'shelf' ? text.shelved : text.rested,
		);
	const answers = [
		{ name: text.keep, hint: text.keepHint, act: () => set(kept, text.kept(kept)) },
		{ name: text.newDay, isOpen: isAsking, act: toggle },
		{ name: text.rest, act: rest },
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
			{isAsking && <DayForm label={text.newDay} least={today} save={(day) => set(day)} leave={leave} />}
		</div>
	);
}

interface GoOnProps {
	readonly move: MoveRow;
	readonly goOn: (move: MoveRow) => void;
}

function GoOn({ move, goOn }: GoOnProps) {
	return (
		<button type="button" class="eh-bare eh-more" onClick={once(() => goOn(move))}>
			{text.goOn}
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
