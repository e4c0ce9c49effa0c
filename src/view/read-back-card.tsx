import { useMemo } from 'preact/hooks';
import { isDraining } from '../domain/codes';
import { words } from '../i18n';
import type { Counted, CountedNote, Passage } from '../index/counted';
import { nameOf } from '../report/naming';
import { readBackOf, type Quote as Answer, type ReadBack } from '../report/read-back';
import { Dated } from './dated';
import { NoteLine } from './evidence/group-heading';
import { once } from './left-out';
import type { FollowThrough, PatternViewCallbacks } from './model';
import { titleOf, useElementId } from './naming';
import { Quote, QuotedPassage } from './quoted-passage';
import { shortened, ThemeMark } from './theme-mark';

interface ReadBackCardProps extends OwnWordsProps {
	/** The latest first: its words are open, those of each other folded under its date. */
	readonly notes: readonly CountedNote[];
	/** Whether what is possible was explored, or decided on, of a fantasy. */
	readonly isExplored?: (fantasy: string) => boolean;
	/** Absent over example notes. */
	readonly follow?: PatternViewCallbacks['follow'];
}

interface OwnWordsProps {
	readonly counted: Counted;
	readonly isConcealed: boolean;
	readonly on: Pick<PatternViewCallbacks, 'openPassage' | 'preview'>;
}

const text = words.echo.readBack;

/** The user's words of a few notes, each note by itself, and ways to go on. */
export function ReadBackCard({ notes, isExplored, follow, ...given }: ReadBackCardProps) {
	const headingId = useElementId();
	const [latest, ...others] = notes.filter(({ passages }) => passages.length > 0);
	if (latest === undefined) return null;
	const isOneDay = others.some(({ day }) => day === latest.day);
	const named = (note: CountedNote) =>
		isOneDay ? (
			<NoteLine note={note} title={titleOf(note.path, note.day)} isConcealed={given.isConcealed} />
		) : (
			<Dated sentence={note.day} />
		);
	return (
		<section class="eh-own-words" aria-labelledby={headingId}>
			<h3 id={headingId} class="eh-heading">
				{text.title}
			</h3>
			<p class="eh-note-line">{named(latest)}</p>
			<OwnWords note={latest} {...given} />
			{others.map((note) => (
				<details key={note.path} class="eh-own-words-before">
					<summary class="eh-note-line">{named(note)}</summary>
					<OwnWords note={note} {...given} />
				</details>
			))}
			<div class="eh-doors">
				{text.doors.map(
					(door, at) =>
						!(at === wish && latest.fantasies.some((name) => isExplored?.(name))) && (
							<details key={door.title}>
								<summary>{door.title}</summary>
								<p class="eh-faint">{door.text}</p>
								{follow && <DoorAct {...{ at, note: latest, follow }} />}
							</details>
						),
				)}
			</div>
		</section>
	);
}

/** Of the doors, in their order. */
const [little, wish] = [0, 1];

interface DoorActProps {
	readonly at: number;
	readonly note: CountedNote;
	readonly follow: FollowThrough;
}

/** Where a door leads; the last one is there to stop at. */
function DoorAct({ at, note: { path, passages, fantasies }, follow }: DoorActProps) {
	const first = passages.find(({ code }) => !isDraining(code));
	const codes = first ? [first.code] : [];
	const acts: Readonly<Record<number, { readonly name: string; readonly act: () => void }>> = {
		[little]: {
			name: words.charts.little,
			act: () =>
				follow.tryALittle({
					codes,
					path: first?.path ?? path,
					line: first?.place?.line,
					text: first?.text,
					fantasies,
				}),
		},
		[wish]: {
			name: words.charts.fantasies.explore,
			act: () => follow.explore(fantasies[0] ?? '', path),
		},
	};
	const door = acts[at];
	return door ? (
		<button type="button" onClick={once(door.act)}>
			{door.name}
		</button>
	) : null;
}

/** The words of one note under each lens, without the questions; those of one theme share a mark. */
function OwnWords({ counted, note, isConcealed, on }: OwnWordsProps & { readonly note: CountedNote }) {
	const { lenses, themes } = useMemo(() => readBackOf(note, counted.book), [note, counted.book]);
	return (
		<>
			{lenses.flatMap(partsOf).map(({ lens, title, quotes }) => (
				<div key={title} class={`eh-lens-${lens}`}>
					<h4 class="eh-lens-name">{title}</h4>
					<ul class="eh-plain-list">
						{quotes.map((quote) => (
							<li key={keyOf(quote)} class="eh-answer">
								<ThemeMark mark={quote.mark} />
								<QuotedPassage passage={quote.passage} isConcealed={isConcealed} on={on} />
								<span class="eh-aside">
									{namesOf(counted, quote)}
									{quote.mark !== undefined && <span class="eh-heard"> {sameMark(quote)}</span>}
								</span>
							</li>
						))}
					</ul>
				</div>
			))}
			{themes.map((theme, mark) => (
				<p key={mark} class="eh-sentence">
					<ThemeMark mark={mark} />
					{text.lean(theme.length)}
					{theme.map((passage, at) => [
						at > 0 && ', ',
						<Quote key={at} passage={shortened(passage)} isConcealed={isConcealed} />,
					])}
					{text.name}
				</p>
			))}
		</>
	);
}

/** What drains stands apart from what charges. */
function partsOf({ lens, quotes }: ReadBack<Passage>['lenses'][number]) {
	const tires = ({ codes }: Answer) => codes.every(isDraining);
	return [
		{ lens, title: text.lenses[lens], quotes: quotes.filter((quote) => !tires(quote)) },
		{ lens, title: words.forms.readBack.parts.tires, quotes: quotes.filter(tires) },
	].filter(({ quotes: under }) => under.length > 0);
}

function keyOf({ passage: { path, place } }: Answer): string {
	return `${path} ${place?.from} ${place?.to}`;
}

function namesOf(counted: Counted, { codes }: Answer): string {
	return codes.map((code) => nameOf({ code, label: counted.labelOf(code) })).join(' · ');
}

function sameMark({ others }: Answer): string {
	const said = others.map(shortened).map((other) => words.screen.quote(other.text, other.isCut));
	return text.sameMark(said.join(', '));
}
