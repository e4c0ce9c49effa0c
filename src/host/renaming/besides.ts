import { builtInBook, type CodeBook } from '../../domain/codebook/book';
import { readCodeBookNote } from '../../domain/codebook/note';
import { codeOfTag, slugCode, tagOfCode, type Roots } from '../../domain/codes';
import { dayOf } from '../../domain/dates';
import type { LastChange } from '../../domain/renaming/last-change';
import type { Renaming } from '../../domain/renaming/renaming';
import { applied } from '../../domain/tagging/change';
import { words } from '../../i18n';
import type { PlannedNote } from '../../view/renaming/model';
import { namesOf } from '../../view/renaming/names';

const text = words.vaultChange;

interface Known {
	readonly book: CodeBook;
	readonly roots: Roots;
	/** Of the change before, which this one takes the place of. */
	readonly last: LastChange | undefined;
}

/** What a renaming does besides the tags, a sentence each: which words of the code book stay behind, what is taken back no more. */
export function besides(renaming: Renaming, notes: readonly PlannedNote[], known: Known): string[] {
	const { last, roots } = known;
	const said = renaming.of === 'code' ? ofCode(renaming, notes, known) : [];
	if (last === undefined || notes.length === 0) return said;
	const { from, to } = namesOf(last.renaming, roots);
	return [...said, text.recordGoes(from, to, dayOf(last.made))];
}

function ofCode(
	{ from, to }: Renaming & { of: 'code' },
	notes: readonly PlannedNote[],
	{ book, roots }: Known,
): string[] {
	const code = slugCode(codeOfTag(tagOfCode(to, roots), roots) ?? '');
	if (from !== slugCode(from) || code === from || book.has(code)) return [];
	const label = labelAlong(code, notes, roots);
	return [
		...(label === undefined ? [] : [text.labelStays(label)]),
		...(builtInBook.has(from) ? [text.builtInStays(label !== undefined)] : []),
	];
}

/** What the code book note calls a code once its line has moved along. */
function labelAlong(code: string, notes: readonly PlannedNote[], roots: Roots): string | undefined {
	for (const { text: note, occurrences } of notes) {
		if (!occurrences.some(({ where }) => where === 'code-book')) continue;
		const { entries } = readCodeBookNote(applied(note, occurrences), roots);
		const label = entries.find((entry) => entry.code === code)?.label;
		if (label !== undefined) return label;
	}
	return undefined;
}
