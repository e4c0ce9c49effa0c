import { builtInBook } from '../codebook/book';
import { codeIn, fieldIn, plain } from '../codebook/fields';
import { listLines } from '../codebook/list-lines';
import { leadingTag, readCodeBookNote } from '../codebook/note';
import { codeOfTag, defaultRoots, slugCode, tagOfCode, type Code, type Roots } from '../codes';
import type { Range } from '../metadata';
import { applied, type Change } from '../tagging/change';
import type { Obstacle, Renaming } from './renaming';
import { retagger } from './retag';

interface CodeBookPlan {
	readonly changes: readonly (Change & { readonly name: string; readonly isChild: boolean })[];
	readonly kept: readonly { readonly why: Obstacle; readonly written: string; readonly place: number }[];
	/** Where tags stand that are dealt with here. */
	readonly places: ReadonlySet<number>;
}

/** A line that speaks of a code, with those that follow. */
interface Own extends Range {
	/** As written. */
	readonly tag: string;
	readonly place: number;
	/** What may stand there as its opposite. */
	readonly opposites: readonly Range[];
}

/**
 * What a renaming does to the lines of the code book, in code spans too: the tag of each line and its opposite. The
 * line stays where the new code has one of its own or is built in: which of the two is meant only a person can say.
 */
export function planCodeBook(text: string, renaming: Renaming, roots: Roots): CodeBookPlan {
	const [changes, kept]: [CodeBookPlan['changes'][number][], CodeBookPlan['kept'][number][]] = [[], []];
	const places = new Set<number>();
	const rootsAfter = renaming.of === 'roots' ? renaming.to : roots;
	const retaggers = [roots, defaultRoots].map((names) => retagger(renaming, names));
	const retag = (tag: string) => retaggers[0]?.(tag) ?? retaggers[1]?.(tag);

	const owns = ownLines(text);
	const codes = owns.map(({ tag }) => slugCode(codeIn(tag, roots) ?? ''));
	const known = new Set(codes);
	for (const [at, own] of owns.entries()) {
		const { tag, place } = own;
		const made = retag(tag);
		const moved = typeof made === 'object' ? made : undefined;
		const code = moved && slugCode(codeIn(moved.tag, rootsAfter) ?? '');
		const isTaken = code !== undefined && code !== codes[at] && (known.has(code) || builtInBook.has(code));
		const { isChild = false, tag: insert = tag } = moved ?? {};
		const moves =
			moved && !isTaken ? [{ from: place, to: place + tag.length, insert, name: tag, isChild }] : [];
		changes.push(...moves);
		if (made !== undefined) places.add(place);
		if (made === 'no-direction') kept.push({ why: made, written: tag, place });
		else if (isTaken) kept.push({ why: 'line-of-both', written: tag, place });
		moveOpposite(own, moves);
	}
	return { changes, kept, places };

	/** Takes the words for the opposite that make the entry, read again, say the new one and nothing else. */
	function moveOpposite({ from, to, opposites, place }: Own, moves: readonly Change[]): void {
		const [opposite] = opposites;
		if (opposite === undefined) return;
		const lines = text.slice(from, to);
		const moved = (change: Change) => ({ ...change, from: change.from - from, to: change.to - from });
		const read = (names: Roots, made: readonly Change[]) =>
			readCodeBookNote(applied(lines, made.map(moved)), names).entries[0];
		const before = read(roots, [])?.opposite;
		if (before === undefined) return;
		const wanted = movedCode(before);
		const now = read(rootsAfter, moves);
		if (now === undefined || now.opposite === wanted) return;
		const meant = JSON.stringify({ ...now, opposite: wanted });
		const name = `#${tagOfCode(before, roots)}`;
		for (const range of opposites)
			for (const insert of spellings(text.slice(range.from, range.to), wanted)) {
				const then = read(rootsAfter, [...moves, { ...range, insert }]);
				if (JSON.stringify({ ...then, opposite: then?.opposite }) !== meant) continue;
				changes.push({ ...range, insert, name, isChild: false });
				places.add(range.from);
				return;
			}
		places.add(opposite.from);
		kept.push({ why: 'opposite', written: before, place });
	}

	function movedCode(code: Code): Code {
		const made = renaming.of === 'code' ? retagger(renaming, defaultRoots)(`#${code}`) : undefined;
		return typeof made === 'object' ? slugCode(codeOfTag(made.tag, defaultRoots) ?? code) : code;
	}

	/** How the new opposite may be written where the old one is: a tag, a code, or its name alone. */
	function spellings(said: string, wanted: Code): string[] {
		const isTag = said.startsWith('#');
		const made = said.includes('/') ? retag(isTag ? said : `#${said}`) : undefined;
		if (typeof made === 'object') return [isTag ? made.tag : made.tag.slice(1)];
		return [
			...(renaming.of === 'code' ? [renaming.to.slice(renaming.to.indexOf('/') + 1)] : []),
			tagOfCode(wanted, rootsAfter),
		];
	}
}

/** The lines of a code book's codes, in order. */
function ownLines(text: string): Own[] {
	const owns: (Own & { to: number; opposites: Range[] })[] = [];
	/** Columns of an `opposite:` without words of its own: what stands further in is its value, no line of a code. */
	let open: number | undefined;
	for (const { from, to, depth, marks, isHeading, text: source } of listLines(text)) {
		if (isHeading || depth <= (open ?? 0)) open = undefined;
		const tag = isHeading || open !== undefined ? undefined : leadingTag(source);
		if (isHeading || tag !== undefined) {
			const last = owns.at(-1);
			if (last) last.to = Math.min(last.to, from);
		}
		if (tag !== undefined)
			owns.push({ tag, place: text.indexOf(tag, from), from, to: text.length, opposites: [] });
		const own = owns.at(-1);
		if (own === undefined || from >= own.to) continue;
		const starts = open === undefined ? [] : [from + marks.length];
		for (const { index, 0: name } of text.slice(from, to).matchAll(/opposite\)?\s*[:：]+/gi))
			starts.push(from + index + name.length);
		for (const start of starts) {
			const end = tag === undefined ? -1 : text.slice(start, to).search(/\s[·•](?:\s|$)/);
			const range = bare(text, start, end < 0 ? to : start + end);
			if (range.to > range.from) own.opposites.push(range);
		}
		const field = tag === undefined ? fieldIn(plain(source)) : undefined;
		if (field?.name === 'opposite' && field.value === '') open = depth;
	}
	return owns;
}

/** Words without the white space and marks around them. */
function bare(text: string, from: number, to: number): Range {
	const said = text.slice(from, to).replace(/\s+\^[\w-]+\s*$/, '');
	const [marks = ''] = /^[\s*`=~]*/.exec(said) ?? [];
	return { from: from + marks.length, to: from + said.replace(/[\s*`=~]+$/, '').length };
}
