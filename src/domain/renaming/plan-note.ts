import { codeReader, type Roots } from '../codes';
import { lineCounter } from '../evidence/lines';
import { ratingBehind } from '../evidence/ratings';
import type { FoundTag } from '../tags';
import { runsOf, writtenTags } from './body';
import { duplicatesIn } from './duplicates';
import { entryReader } from './entries';
import { planCodeBook } from './plan-code-book';
import { planProperties } from './plan-properties';
import type { NotePlan, Occurrence, Renaming, Unchanged } from './renaming';
import { retagger } from './retag';

/** A note as it is planned on. */
export interface NoteText {
	/** As the editor holds it: line feeds, no byte order mark. */
	readonly text: string;
	/** By the app's cache, at offsets of this text; absent where it does not bear the text out. */
	readonly tags?: readonly FoundTag[] | undefined;
	readonly isCodeBook: boolean;
}

export interface PlanParts {
	/** Of the tags as they are now. */
	readonly roots: Roots;
	/** The app's reader of properties; may throw. */
	readonly parseYaml: (yaml: string) => unknown;
}

/** What a renaming does to a note; it never throws. */
export function planNote(note: NoteText, renaming: Renaming, { roots, parseYaml }: PlanParts): NotePlan {
	const { text, isCodeBook } = note;
	const occurrences: Occurrence[] = [];
	const unchanged: Unchanged[] = [];
	const counter = lineCounter(text);
	const line = (at: number) => counter(at) - 1;

	const properties = planProperties(text, entryReader(renaming, roots), parseYaml);
	for (const { place, ...change } of properties.changes)
		add({ ...change, where: 'property', line: line(place) });
	for (const { place, ...kept } of properties.kept) unchanged.push({ ...kept, line: line(place) });
	if (renaming.of === 'fantasy') return { occurrences, unchanged };

	const book = isCodeBook
		? planCodeBook(text, renaming, roots)
		: { changes: [], kept: [], places: new Set() };
	for (const change of book.changes)
		add({ ...change, where: 'code-book', line: line(change.from), isDuplicate: false });
	for (const { place, ...kept } of book.kept) unchanged.push({ ...kept, line: line(place) });

	const retag = retagger(renaming, roots);
	const codeBefore = codeReader(roots);
	const codeAfter = renaming.of === 'roots' ? codeReader(renaming.to) : codeBefore;
	const isBorneOut = note.tags?.every(({ tag, from, to }) => text.slice(from, to) === tag);
	const tags = isBorneOut ? (note.tags ?? []).toSorted((a, b) => a.from - b.from) : writtenTags(text, roots);
	const others = tags.filter(({ from }) => !book.places.has(from));
	for (const run of runsOf(text, others, ({ tag }) => codeBefore(tag) !== undefined)) {
		if (run.every(({ tag }) => retag(tag) === undefined)) continue;
		const members = run.map((tag, at) => {
			const made = retag(tag.tag);
			if (made === 'no-direction') unchanged.push({ why: made, written: tag.tag, line: line(tag.from) });
			const moved = typeof made === 'object' ? made : undefined;
			const isRated = at === run.length - 1 && ratingBehind(text, tag) !== null;
			const codes = { before: codeBefore(tag.tag), code: codeAfter(moved?.tag ?? tag.tag) };
			return { ...tag, ...codes, made: moved, isRated, line: line(tag.from) };
		});
		const gone = duplicatesIn(members);
		/** What goes before the first that stays on its line takes the space behind it along. */
		const firsts = new Map<number, number>();
		for (const member of members.toReversed()) if (!gone.has(member)) firsts.set(member.line, member.from);
		let isFirst = true;
		for (const [at, { from, to, made, tag: name, line }] of members.entries()) {
			const isDuplicate = gone.has(members[at] as (typeof members)[number]);
			const isAhead = from < (firsts.get(line) ?? (isFirst ? to : 0));
			const range = !isDuplicate
				? { from, to }
				: isAhead
					? { from, to: members[at + 1]?.from ?? to }
					: { from: members[at - 1]?.to ?? from, to };
			isFirst &&= isDuplicate;
			if (!isDuplicate && made === undefined) continue;
			const insert = isDuplicate ? '' : (made?.tag ?? '');
			const isChild = made?.isChild ?? false;
			add({ ...range, insert, name, line, where: 'body', isChild, isDuplicate });
		}
	}
	return {
		occurrences: occurrences.sort((a, b) => a.from - b.from || a.to - b.to),
		unchanged: unchanged.sort((a, b) => a.line - b.line),
	};

	function add(change: Omit<Occurrence, 'was'>): void {
		occurrences.push({ ...change, was: text.slice(change.from, change.to) });
	}
}
