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
		add(change.from, change.to, change.insert, { ...change, where: 'property', line: line(place) });
	for (const { place, ...kept } of properties.kept) unchanged.push({ ...kept, line: line(place) });
	if (renaming.of === 'fantasy') return { occurrences, unchanged };

	const book = isCodeBook
		? planCodeBook(text, renaming, roots)
		: { changes: [], kept: [], places: new Set() };
	for (const { from, to, insert, isChild } of book.changes)
		add(from, to, insert, { where: 'code-book', line: line(from), isChild, isDuplicate: false });
	for (const { place, ...kept } of book.kept) unchanged.push({ ...kept, line: line(place) });

	const retag = retagger(renaming, roots);
	const codeOf = codeReader(renaming.of === 'roots' ? renaming.to : roots);
	const isBorneOut = note.tags?.every(({ tag, from, to }) => text.slice(from, to) === tag);
	const tags = isBorneOut ? (note.tags ?? []).toSorted((a, b) => a.from - b.from) : writtenTags(text, roots);
	for (const run of runsOf(
		text,
		tags.filter(({ from }) => !book.places.has(from)),
	)) {
		if (run.every(({ tag }) => retag(tag) === undefined)) continue;
		const members = run.map((tag, at) => {
			const made = retag(tag.tag);
			if (made === 'no-direction') unchanged.push({ why: made, written: tag.tag, line: line(tag.from) });
			const moved = typeof made === 'object' ? made : undefined;
			const isRated = at === run.length - 1 && ratingBehind(text, tag) !== null;
			return { ...tag, made: moved, code: codeOf(moved?.tag ?? tag.tag), isRated };
		});
		const gone = duplicatesIn(members);
		let isFirst = true;
		for (const [at, member] of members.entries()) {
			const { from, to, made } = member;
			const rest = { where: 'body', line: line(from), isChild: made?.isChild ?? false } as const;
			if (!gone.has(member)) {
				isFirst = false;
				if (made) add(from, to, made.tag, { ...rest, isDuplicate: false });
			} else if (isFirst) add(from, members[at + 1]?.from ?? to, '', { ...rest, isDuplicate: true });
			else add(members[at - 1]?.to ?? from, to, '', { ...rest, isDuplicate: true });
		}
	}
	return {
		occurrences: occurrences.sort((a, b) => a.from - b.from || a.to - b.to),
		unchanged: unchanged.sort((a, b) => a.line - b.line),
	};

	function add(
		from: number,
		to: number,
		insert: string,
		rest: Pick<Occurrence, 'where' | 'line' | 'isChild' | 'isDuplicate'>,
	): void {
		const { where, line, isChild, isDuplicate } = rest;
		occurrences.push({ from, to, was: text.slice(from, to), insert, line, where, isChild, isDuplicate });
	}
}
