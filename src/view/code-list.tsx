import { useMemo, useState } from 'preact/hooks';
import type { CodeBook } from '../domain/codebook/book';
import { slugCode, type Code, type Roots } from '../domain/codes';
import { lenses, type Lens } from '../domain/lenses';
import { words } from '../i18n';
import type { Counted } from '../index/counted';
import { codeList, type CodeListRow } from '../report/code-list';
import { nameOf } from '../report/naming';
import type { CheckRow } from '../report/check-report';
import { arrowsMoveBetween } from './arrow-keys';
import { BookProblems } from './book-problems';
import { CodeRow, type CodeRowProps } from './code-list-row';
import { FoldButton, useFold } from './folding';
import type { ReadingProgress, Selection } from './model';
import { useElementId } from './naming';

/** Rows of a lens shown at first, and added each time. */
const portion = 100;

export interface CodeListProps {
	/** The same object as long as nothing in the vault changed. */
	readonly counted: Counted;
	readonly roots: Roots;
	/** False until the vault was looked through once. */
	readonly isReady: boolean;
	readonly reading?: ReadingProgress | undefined;
	/** Lines of the note that say nothing as they stand. */
	readonly problems: readonly CheckRow[];
	readonly on: {
		/** Opens the note at a line, from 1. */
		readonly openLine: (line: number) => void;
		/** Shows what the notes of a side say of a code. */
		readonly openCode: (code: Code, side: Selection['side']) => void;
		readonly rename: (code: Code) => void;
	};
}

/** The codes of the code book with their use, beside the note in which they are edited. */
export function CodeList({ counted, roots, isReady, reading, problems, on }: CodeListProps) {
	const text = words.codeBook.list;
	const { patterns } = words.screen;
	const headingId = useElementId();
	const [query, setQuery] = useState('');
	const [showsAll, setShowsAll] = useState(false);
	const wanted = spaced(query);
	const includesUnused = showsAll || wanted !== ' ';
	const rows = useMemo(
		() => codeList(counted, counted.book, { roots, includesUnused }),
		[counted, roots, includesUnused],
	);
	const shown = rows.filter((row) =>
		namesOf(row, counted.book).some((name) => spaced(name).includes(wanted)),
	);
	const none = wanted === ' ' ? text.empty : text.none;
	const found = shown.length > 0 ? text.found(shown.length) : none;
	return (
		<section
			class="eh-view eh-codes"
			aria-labelledby={headingId}
			onKeyDown={arrowsMoveBetween('.eh-codes-search, .eh-row')}
		>
			<h2 id={headingId} class="eh-heading">
				{text.title}
			</h2>
			<p class="eh-faint">{text.edited}</p>
			<BookProblems problems={problems} openLine={on.openLine} />
			<div class="eh-codes-tools">
				<input
					type="search"
					class="eh-codes-search"
					placeholder={text.search}
					aria-label={text.search}
					value={query}
					onInput={(event) => setQuery(event.currentTarget.value)}
				/>
				<label class="eh-codes-all">
					<input
						type="checkbox"
						checked={showsAll}
						onChange={(event) => setShowsAll(event.currentTarget.checked)}
					/>
					{text.all}
				</label>
			</div>
			<p class="eh-faint" role="status">
				{reading ? patterns.reading(reading.done, reading.total) : isReady ? found : patterns.looking}
			</p>
			<div class="eh-lens-lists">
				{lenses.map((lens) => (
					<LensCodes
						key={lens}
						lens={lens}
						rows={shown.filter((row) => row.lens === lens)}
						{...{ counted, roots, on }}
					/>
				))}
			</div>
		</section>
	);
}

interface LensCodesProps extends Omit<CodeRowProps, 'row'> {
	readonly lens: Lens;
	readonly rows: readonly CodeListRow[];
}

function LensCodes({ lens, rows, ...props }: LensCodesProps) {
	const { name, about } = words.screen.lenses[lens];
	const headingId = useElementId();
	const folded = useFold(portion, portion);
	if (rows.length === 0) return null;
	return (
		<div class={`eh-lens eh-lens-${lens}`}>
			<div class="eh-lens-head">
				<h3 id={headingId} class="eh-lens-name">
					{name}
				</h3>
				<p class="eh-faint">{about}</p>
			</div>
			<div>
				<ul class="eh-plain-list" aria-labelledby={headingId}>
					{rows.slice(0, folded.shown).map((row) => (
						<CodeRow key={row.code} {...props} row={row} />
					))}
				</ul>
				<FoldButton
					fold={folded}
					hidden={Math.max(0, rows.length - folded.shown)}
					canFold={folded.shown > portion}
				/>
			</div>
		</div>
	);
}

function namesOf(row: CodeListRow, book: CodeBook): readonly string[] {
	return [nameOf(row), row.tag, ...(book.get(slugCode(row.code))?.synonyms ?? [])];
}

/** In lower case, with a space before each word: names are found by how their words begin. */
function spaced(name: string): string {
	return ` ${name
		.normalize('NFC')
		.toLowerCase()
		.split(/[\s#/-]+/)
		.filter(Boolean)
		.join(' ')}`;
}
