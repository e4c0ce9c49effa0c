import { lensOf, rolledUp, type Code } from '../domain/codes';
import type { CodeBook } from '../domain/codebook/book';
import { themesIn } from '../domain/codebook/themes';
import { lenses, type Lens } from '../domain/lenses';
import type { ReportedNote, ReportedPassage } from './source';

/** Words under one lens, with all codes that they carry there. */
export interface Quote<Passage extends ReportedPassage = ReportedPassage> {
	readonly passage: Passage;
	/** Rolled up. */
	readonly codes: readonly Code[];
	/** From 0: that of its theme; absent where no other words are of one theme with these. */
	readonly mark?: number | undefined;
	/** The other words with the same mark. */
	readonly others: readonly Passage[];
}

type Unmarked<Passage extends ReportedPassage> = Pick<Quote<Passage>, 'passage' | 'codes'>;

/** The words of one note under each lens that has any, in order, and of each mark the words that share it. */
export interface ReadBack<Passage extends ReportedPassage = ReportedPassage> {
	readonly lenses: readonly { readonly lens: Lens; readonly quotes: readonly Quote<Passage>[] }[];
	/** The same words once, however many lenses they stand under. */
	readonly themes: readonly (readonly Passage[])[];
}

/** One note's words, those of one theme marked alike; what is said of the whole note is of no theme. */
export function readBackOf<Passage extends ReportedPassage>(
	note: ReportedNote<Passage>,
	book: CodeBook,
): ReadBack<Passage> {
	const quotes = quotesIn(note.passages);
	const marked = themesIn(
		quotes.filter(({ passage }) => !passage.isNoteLevel),
		book,
		({ passage }) => spanKey(passage),
	);
	const markOf = new Map(marked.flatMap((theme, mark) => theme.map((quote) => [quote, mark] as const)));
	const themes = marked.map(onceEach);
	return {
		themes,
		lenses: lenses
			.map((lens) => ({
				lens,
				quotes: quotes
					.filter(({ codes: [code = ''] }) => lensOf(code) === lens)
					.map((quote) => {
						const mark = markOf.get(quote);
						const key = spanKey(quote.passage);
						const others = (themes[mark ?? -1] ?? []).filter((other) => spanKey(other) !== key);
						return { ...quote, mark, others };
					}),
			}))
			.filter(({ quotes: under }) => under.length > 0),
	};
}

/** One for each lens and marked span, lenses in order. */
function quotesIn<Passage extends ReportedPassage>(passages: readonly Passage[]): Unmarked<Passage>[] {
	const quotes = new Map<string, { readonly passage: Passage; readonly codes: Set<Code> }>();
	for (const lens of lenses) {
		for (const passage of passages) {
			if (lensOf(passage.code) !== lens) continue;
			const key = `${lens} ${spanKey(passage)}`;
			const quote = quotes.get(key) ?? { passage, codes: new Set() };
			quotes.set(key, quote);
			quote.codes.add(rolledUp(passage.code));
		}
	}
	return [...quotes.values()].map(({ passage, codes }) => ({ passage, codes: [...codes] }));
}

function onceEach<Passage extends ReportedPassage>(quotes: readonly Unmarked<Passage>[]): Passage[] {
	return [...new Map(quotes.map(({ passage }) => [spanKey(passage), passage])).values()];
}

function spanKey({ path, place }: ReportedPassage): string {
	return `${place?.from} ${place?.to} ${path}`;
}
