import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { words } from '../i18n';
import type { Counted, Passage } from '../index/counted';
import { echoAgain, echoOf, type Echo } from '../report/echo';
import { isSetAside } from '../report/set-aside';
import { activeParts } from '../report/filter';
import { nameOf } from '../report/naming';
import { Covered } from './covered';
import { Dated } from './dated';
import type { PatternViewCallbacks, PatternViewProps } from './model';
import { titleOf, useElementId } from './naming';
import { QuotedPassage } from './quoted-passage';
import { isAtLeast, stageOf } from './stage';

interface EchoCardProps extends Pick<
	PatternViewProps,
	'shareable' | 'dismissedCodes' | 'answeredEchoes' | 'isConcealed'
> {
	readonly filter: PatternViewProps['state']['filter'];
	/** Read notes: below three there is none yet. */
	readonly notes: number;
	/** Whether notes are still being read: then a better pair may yet come. */
	readonly isReading: boolean;
	readonly session: PatternViewProps['echo'];
	readonly on: Pick<PatternViewCallbacks, 'openPassage' | 'preview' | 'answerEcho'>;
}

const text = words.echo;

/** The first time that a theme returns: two sentences and one question, once a session. */
export function EchoCard(props: EchoCardProps) {
	const { shareable, filter, session, isConcealed, on } = props;
	const [noted, setNoted] = useState('');
	const headingId = useElementId();
	const line = useRef<HTMLParagraphElement>(null);
	useLayoutEffect(() => line.current?.focus(), [noted]);
	const { notes, isReading, dismissedCodes, answeredEchoes } = props;
	const isNarrowed = activeParts(filter).some((part) => part !== 'rollup' && part !== 'withoutPrivate');
	const isAsked = !session.isOver && !isNarrowed && isAtLeast(stageOf(notes), 'some');
	const counted = isAsked ? shareable() : undefined;
	const echo = useMemo(
		() => counted && echoIn(counted, props),
		[counted, notes, isReading, dismissedCodes, answeredEchoes],
	);
	if (noted !== '') {
		return (
			<p ref={line} class="eh-faint eh-noted" tabIndex={-1}>
				<Dated sentence={noted} />
			</p>
		);
	}
	if (counted === undefined || echo === undefined) return null;
	const { newer, older, print } = echo;
	const answer = (isSame: boolean) => () => {
		session.isOver = true;
		setNoted(isSame ? text.notedSame(older.day, newer.day) : text.notedApart);
		on.answerEcho(print);
	};
	return (
		<section class="eh-own-words" aria-labelledby={headingId}>
			<h3 id={headingId} class="eh-heading">
				{text.title}
			</h3>
			<Said {...{ counted, passage: newer, isConcealed, on }} />
			<Said {...{ counted, passage: older, isConcealed, on }} />
			<p class="eh-question">{text.question}</p>
			<div class="eh-choices">
				<button type="button" onClick={answer(true)}>
					{text.same}
				</button>
				<button type="button" onClick={answer(false)}>
					{text.apart}
				</button>
				<button type="button" onClick={() => on.openPassage(older, true)}>
					{text.open}
				</button>
			</div>
		</section>
	);
}

/** The pair that the session shows, as its words stand now; the first that is found becomes it. */
function echoIn(counted: Counted, props: EchoCardProps): Echo<Passage> | undefined {
	const { session, notes, isReading, dismissedCodes, answeredEchoes: answered } = props;
	const { pair } = session;
	if (isReading) return pair;
	const echo =
		pair === undefined
			? echoOf(counted.notes, counted.book, { answered, readNotes: notes, dismissedCodes })
			: echoAgain(counted.notes, pair);
	if (echo === undefined || answered.includes(echo.print)) return undefined;
	if ([echo.newer, echo.older].some(({ code }) => isSetAside(code, dismissedCodes))) return undefined;
	session.pair = echo;
	return echo;
}

interface SaidProps extends Pick<EchoCardProps, 'isConcealed' | 'on'> {
	readonly counted: Counted;
	readonly passage: Passage;
}

function Said({ counted, passage, isConcealed, on }: SaidProps) {
	const { code, path, day, isDayUncertain } = passage;
	return (
		<>
			<p class="eh-note-line">
				<time dateTime={day}>{day}</time>
				{isDayUncertain && ` (${words.evidence.row.dateUncertain})`}{' '}
				<Covered isConcealed={isConcealed}>{titleOf(path, day)}</Covered>
				{' · '}
				<span dir="auto">{nameOf({ code, label: counted.labelOf(code) })}</span>
			</p>
			<QuotedPassage passage={passage} isConcealed={isConcealed} on={on} />
		</>
	);
}
