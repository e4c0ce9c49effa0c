import { lensOf, type Code } from '../domain/codes';
import type { CodeEntry } from '../domain/codebook/book';
import { words } from '../i18n';
import type { Use } from '../report/use';

const text = words.details;

/** What is told of one tag. */
export interface TagDetails extends Use {
	/** Read notes of the fantasy side: what `notes` is out of. */
	readonly of: number;
	readonly code: Code;
	/** With its direction. */
	readonly name: string;
	/** Absent where no code book names the code. */
	readonly entry?: CodeEntry | undefined;
	/** The words that the tag marks, as a quotation; absent where it marks none. */
	readonly marked?: string | undefined;
}

/** What can be done from the card; what is absent cannot be done here. */
export interface TagActions {
	readonly patterns: () => void;
	readonly change?: (() => void) | undefined;
	readonly remove?: (() => void) | undefined;
}

export interface TagDetailsProps {
	readonly details: TagDetails;
	readonly actions: TagActions;
	/** Which keys lead into the card and out of it, for those who hear it. */
	readonly keys?: string;
}

export function TagDetailsCard({ details, actions, keys }: TagDetailsProps) {
	const lens = lensOf(details.code);
	const { entry } = details;
	/** Only where the tag's place in its note is known can it be told what it marks. */
	const isPlaced = actions.change !== undefined;
	const definition = entry === undefined ? text.unnamed : entry.definition || text.own;
	return (
		<div class="eh-details" role="dialog" aria-label={text.name(details.name)}>
			<div class="eh-code-title">
				<span class={`eh-code-label eh-code-${lens}`}>{details.name}</span>
				<span class="eh-code-lens">{words.screen.lenses[lens].one}</span>
			</div>
			<p>{definition}</p>
			{entry?.question && <p class="eh-details-question">{entry.question}</p>}
			<p class="eh-details-count">{seen(details)}</p>
			{isPlaced && (
				<p class="eh-details-marked">
					{details.marked === undefined ? text.marksNothing : text.marks(details.marked)}
				</p>
			)}
			<div class="eh-details-actions">
				<button type="button" onClick={actions.patterns}>
					{text.patterns}
				</button>
				{actions.change && (
					<button type="button" onClick={actions.change}>
						{text.change}
					</button>
				)}
				{actions.remove && (
					<button type="button" onClick={actions.remove}>
						{text.remove}
					</button>
				)}
			</div>
			{keys && <p class="eh-heard">{keys}</p>}
		</div>
	);
}

function seen({ notes, of, everyday, everydayOf, others, othersOf, last }: TagDetails): string {
	const said = [
		notes > 0 ? text.inNotes(notes, of) : [],
		everyday > 0 ? text.inEveryday(everyday, everydayOf) : [],
		others > 0 ? words.codeBook.list.others(others, othersOf) : [],
		last === undefined ? text.nowhere : text.last(last),
	];
	return said.flat().join(' · ');
}
