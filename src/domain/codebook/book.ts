import { words } from '../../i18n';
import { slugCode, type Code } from '../codes';
import { lenses, type Lens } from '../lenses';

/** What the code book says of one code. */
export interface CodeEntry {
	/** `lens/slug`. */
	readonly code: Code;
	readonly lens: Lens;
	readonly slug: string;
	readonly label: string;
	readonly definition: string;
	readonly synonyms: readonly string[];
	/** Words and phrases that hint at the code. */
	readonly cues: readonly string[];
	readonly question: string;
	/** A small thing to try; none where the code is the user's own. */
	readonly microAdjustment?: string | undefined;
	/** Starters are shown first, the rest on search. */
	readonly tier: 'starter' | 'extended';
	/** Codes of one axis stand for places on the same line, such as where one works. */
	readonly axis?: string | undefined;
	/** The code on the other pole of its axis. */
	readonly opposite?: Code | undefined;
	/** Codes of the same theme, under any lens; said on one side only. */
	readonly related: readonly Code[];
	/** Made by the user: the built-in book does not know it. */
	readonly isOwn: boolean;
	/** Not offered any more; counted and named as before. */
	readonly isHidden: boolean;
}

/** What the user's code book note says of one code; what it does not say stays as built in. */
export type OwnEntry = Pick<CodeEntry, 'code'> &
	Partial<
		Pick<
			CodeEntry,
			'label' | 'definition' | 'synonyms' | 'cues' | 'question' | 'axis' | 'opposite' | 'isHidden'
		>
	>;

/** Codes by `lens/slug`, in the order in which they are offered: values first. A value; a change makes a new one. */
export type CodeBook = ReadonlyMap<Code, CodeEntry>;

interface BuiltInEntry {
	readonly slug: string;
	readonly label: string;
	readonly definition: string;
	readonly synonyms: readonly string[];
	readonly cues: readonly string[];
	readonly question: string;
	readonly microAdjustment: string;
	readonly tier: string;
	readonly related: readonly Code[];
	readonly axis?: string;
	readonly opposite?: string;
}

export const builtInBook: CodeBook = new Map(
	lenses.flatMap((lens) =>
		(words.codebook[lens] as readonly BuiltInEntry[]).map((entry) => {
			const code = `${lens}/${entry.slug}`;
			return [code, entryOf(code, lens, entry)];
		}),
	),
);

/** The entry that a code, nested or draining, belongs to. */
export function entryFor(book: CodeBook, code: Code): CodeEntry | undefined {
	return book.get(slugCode(code));
}

function entryOf(
	code: Code,
	lens: Lens,
	{
		slug,
		label,
		definition,
		synonyms,
		cues,
		question,
		microAdjustment,
		tier,
		related,
		axis,
		opposite,
	}: BuiltInEntry,
): CodeEntry {
	return {
		...{ code, lens, slug, label, definition, synonyms, cues, question, microAdjustment, related, axis },
		tier: tier === 'starter' ? 'starter' : 'extended',
		opposite: opposite === undefined ? undefined : `${lens}/${opposite}`,
		isOwn: false,
		isHidden: false,
	};
}
