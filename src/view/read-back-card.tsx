import { useMemo } from 'preact/hooks';
import { words } from '../i18n';
import type { Counted, CountedNote } from '../index/counted';
import { nameOf } from '../report/naming';
import { readBackOf, type Quote as Answer } from '../report/read-back';
import { Dated } from './dated';
import type { PatternViewCallbacks } from './model';
import { useElementId } from './naming';
import { Quote, QuotedPassage } from './quoted-passage';
import { shortened, ThemeMark } from './theme-mark';

interface ReadBackCardProps {
	readonly counted: Counted;
	readonly note: CountedNote;
	readonly isConcealed: boolean;
	readonly on: Pick<PatternViewCallbacks, 'openPassage' | 'preview'>;
}

const text = words.echo.readBack;

/** The user's words of one note under each lens, without the questions; words of one theme share a mark. */
export function ReadBackCard({ counted, note, isConcealed, on }: ReadBackCardProps) {
	const headingId = useElementId();
	const { lenses, themes } = useMemo(() => readBackOf(note, counted.book), [note, counted.book]);
	if (lenses.length === 0) return null;
	return (
		<section class="eh-own-words" aria-labelledby={headingId}>
			<h3 id={headingId} class="eh-heading">
				{text.title}
			</h3>
			<p class="eh-note-line">
				<Dated sentence={note.day} />
			</p>
			{lenses.map(({ lens, quotes }) => (
				<div key={lens} class={`eh-lens-${lens}`}>
					<h4 class="eh-lens-name">{text.lenses[lens]}</h4>
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
			<div class="eh-doors">
				{text.doors.map((door) => (
					<details key={door.title}>
						<summary>{door.title}</summary>
						<p class="eh-faint">{door.text}</p>
					</details>
				))}
			</div>
		</section>
	);
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
