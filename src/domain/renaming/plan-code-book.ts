import { builtInBook, type OwnEntry } from '../codebook/book';
import { codeIn, plain } from '../codebook/fields';
import { listLines } from '../codebook/list-lines';
import { leadingTag, readCodeBookNote } from '../codebook/note';
import { codeOfTag, defaultRoots, slugCode, type Code, type Roots } from '../codes';
import { applied, type Change } from '../tagging/change';
import { notInTags } from '../tags';
import type { Obstacle, Renaming } from './renaming';
import { retagger } from './retag';

interface CodeBookPlan {
	readonly changes: readonly (Change & { readonly isChild: boolean })[];
	readonly kept: readonly { readonly why: Obstacle; readonly written: string; readonly place: number }[];
	/** Where tags stand that are dealt with here. */
	readonly places: ReadonlySet<number>;
}

const tagCharacters = new RegExp(notInTags.source.replace('[', '[^'), 'g');

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

	const lines = listLines(text);
	const owns = lines.flatMap((line, at) => {
		const tag = line.isHeading || isOpposite(at) ? undefined : leadingTag(line.text);
		return tag === undefined ? [] : [{ tag, place: text.indexOf(tag, line.from) }];
	});
	const codes = owns.map(({ tag }) => slugCode(codeIn(tag, roots) ?? ''));
	for (const [at, { tag, place }] of owns.entries()) {
		const made = retag(tag);
		if (made === undefined) continue;
		places.add(place);
		const code = made === 'no-direction' ? undefined : slugCode(codeIn(made.tag, rootsAfter) ?? '');
		const isTaken =
			code !== undefined && code !== codes[at] && (codes.includes(code) || builtInBook.has(code));
		if (made === 'no-direction') kept.push({ why: made, written: tag, place });
		else if (isTaken) kept.push({ why: 'line-of-both', written: tag, place });
		else changes.push({ from: place, to: place + tag.length, insert: made.tag, isChild: made.isChild });
	}
	moveOpposites();
	return { changes, kept, places };

	/** What stands below `opposite:` is its value, no line of its own. */
	function isOpposite(at: number): boolean {
		const { depth } = lines[at] as { depth: number };
		const above = lines.slice(0, at).findLast((line) => line.isHeading || line.depth < depth);
		return /^opposite\s*[:：]$/i.test(plain(above?.text ?? ''));
	}

	/** Takes each change that makes the note, read again, say the new opposite and nothing else. */
	function moveOpposites(): void {
		const before = readCodeBookNote(text, roots).entries;
		const wanted = before.map(({ opposite }) => opposite && moved(opposite));
		let now = readAfter(changes);
		const isOpen = () => now.some((entry, at) => entry.opposite !== wanted[at]);
		if (now.length !== before.length || !isOpen()) return;
		for (const change of candidates()) {
			const then = readAfter([...changes, change]);
			const isMeant = then.every(
				({ opposite }, at) => opposite === now[at]?.opposite || opposite === wanted[at],
			);
			if (!isMeant || withoutOpposites(then) !== withoutOpposites(now) || same(then, now)) continue;
			changes.push({ ...change, isChild: false });
			places.add(change.from).add(change.from - 1);
			now = then;
			if (!isOpen()) return;
		}
		for (const [at, entry] of now.entries())
			if (entry.opposite !== wanted[at])
				kept.push({
					why: 'opposite',
					written: before[at]?.opposite ?? '',
					place: owns[codes.indexOf(before[at]?.code ?? '')]?.place ?? 0,
				});
	}

	function moved(code: Code): Code {
		const made = renaming.of === 'code' ? retagger(renaming, defaultRoots)(`#${code}`) : undefined;
		return typeof made === 'object' ? slugCode(codeOfTag(made.tag, defaultRoots) ?? code) : code;
	}

	function readAfter(made: readonly Change[]): readonly OwnEntry[] {
		return readCodeBookNote(applied(text, made), rootsAfter).entries;
	}

	/** Whatever may name the old code in a list, with its lens or by its name alone. */
	function candidates(): Change[] {
		return lines
			.flatMap(({ from, to }) => {
				const source = text.slice(from, to);
				const tags = [...source.matchAll(tagCharacters)].flatMap(({ 0: said, index }): Change[] => {
					const made = said.includes('/') ? retag(`#${said}`) : undefined;
					const at = from + index;
					return typeof made === 'object'
						? [{ from: at, to: at + said.length, insert: made.tag.slice(1) }]
						: [];
				});
				if (renaming.of !== 'code') return tags;
				const [old, insert] = [nameIn(renaming.from), nameIn(renaming.to)];
				const names = new RegExp(old.replaceAll('-', '[^\\p{L}\\p{N}]+'), 'giu');
				const alone = [...source.matchAll(names)].map(({ 0: said, index }) => {
					return { from: from + index, to: from + index + said.length, insert };
				});
				return [...tags, ...alone];
			})
			.filter(({ from }) => !places.has(from) && !places.has(from - 1));
	}
}

function nameIn(code: string): string {
	return code.slice(code.indexOf('/') + 1);
}

function withoutOpposites(entries: readonly OwnEntry[]): string {
	return JSON.stringify(entries.map((entry) => ({ ...entry, opposite: undefined })));
}

function same(one: readonly OwnEntry[], other: readonly OwnEntry[]): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
