import { languages } from '../../i18n';
import { isDay, type Day } from '../dates';
import { inOneLine } from './added-line';
import { quotedLine, quotedWords } from './quoted-words';

/** Somebody was asked something: one item of the log of an inquiry. What is empty is not written. */
export interface Conversation {
	readonly day?: Day | undefined;
	/** Initials or a role are enough. */
	readonly who: string;
	readonly role: string;
	readonly asked: readonly string[];
	readonly learnt: string;
	readonly surprised: string;
	/** Whom else to ask. */
	readonly next: string;
}

/** What is told below the first line, in this order. */
export const parts = ['asked', 'learnt', 'surprised', 'next'] as const;
export type Part = (typeof parts)[number];

/** Words as they stand in a line: by `quotedWords`, or as somebody wrote them. */
export interface Source {
	readonly source: string;
	readonly isQuoted: boolean;
}

/** A part of a conversation as it stands there. */
interface PartThere extends Source {
	readonly part: Part;
	/** What stands before its words. */
	readonly head: string;
	/** Its lines: the first one, and the one behind the last. */
	readonly from: number;
	readonly to: number;
}

/** One item of a log, by its lines. */
export interface Entry extends Pick<PartThere, 'from' | 'to'> {
	readonly mark: string;
	/** The day as it is written, with what parts it from the words behind it. */
	readonly dated: string;
	readonly person: Source;
	readonly there: readonly PartThere[];
	readonly said: Conversation;
}

const partOf = new Map(
	languages.flatMap(({ followWords }) => parts.map((part) => [followWords.conversation[part], part])),
);
const item = /^(\s*(?:[-*+]|\d+[.)])\s+)(\S.*)$/;

/** The items of a log, from its lines. */
export function entriesIn(lines: readonly string[]): Entry[] {
	const entries: Entry[] = [];
	for (let from = 0; from < lines.length; from++) {
		const [, mark = '', said = ''] = item.exec(lines[from] ?? '') ?? [];
		if (mark === '' || /^\s/.test(mark)) continue;
		let to = from + 1;
		for (let at = to; at < lines.length && /^(?:\s|$)/.test(lines[at] ?? ''); at++)
			if (lines[at]?.trim()) to = at + 1;
		entries.push(entryOf(lines.slice(from, to), mark, said, from));
		from = to - 1;
	}
	return entries;
}

function entryOf(lines: readonly string[], mark: string, first: string, from: number): Entry {
	const [, dated = '', day = ''] =
		/^((?:\[\[)?(\d{4}-\d\d-\d\d)(?:\]\])?(?!\d)(?:\s*[,:;–—-])?\s*)/.exec(first) ?? [];
	const isDated = isDay(day);
	const source = isDated ? first.slice(dated.length) : first;
	const isQuoted = quoted(unquoted(source), isDated ? day : undefined) === source;
	const [who = '', ...role] = (isQuoted ? unquoted(source) : source).split(/,\s*/);
	const there = partsIn(lines);
	const told = (part: Part) => {
		const found = there.find((one) => one.part === part);
		return found === undefined ? '' : found.isQuoted ? unquoted(found.source) : found.source;
	};
	return {
		...{ mark, from, to: from + lines.length, there, person: { source, isQuoted } },
		dated: isDated ? dated : '',
		said: {
			...(isDated && { day }),
			...{ who: who.trim(), role: role.join(', ').trim() },
			asked: told('asked')
				.split('·')
				.map((one) => one.trim())
				.filter(Boolean),
			...{ learnt: told('learnt'), surprised: told('surprised'), next: told('next') },
		},
	};
}

/** What is told below the first line of an item, the first of each part, with the lines that go on with it. */
function partsIn(lines: readonly string[]): PartThere[] {
	const found = new Map<Part, PartThere>();
	for (const [at, line] of lines.entries()) {
		const [, mark = '', said = ''] = (at > 0 && item.exec(line)) || [];
		const [, label = '', name = ''] = /^(([^:]*):\s*)/.exec(said) ?? [];
		const part = partOf.get(name.trim().toLowerCase());
		if (part === undefined || found.has(part)) continue;
		let to = at + 1;
		while (to < lines.length && lines[to]?.trim() && !item.test(lines[to] ?? '')) to++;
		const source = inOneLine([said.slice(label.length), ...lines.slice(at + 1, to)].join('\n'));
		const isQuoted = quotedWords(unquoted(source)) === source;
		found.set(part, { part, head: mark + label, source, isQuoted, from: at, to });
	}
	return [...found.values()];
}

/** Words that `quotedWords` or `quotedLine` wrote, as they were said. */
function unquoted(line: string): string {
	return line.replace(
		/`(#[^`\s]+)`|\\([!-/:-@[-`{-~])/g,
		(_all, tag: string | undefined, sign = '') => tag ?? String(sign),
	);
}

/** The words of who it was, behind a day or at the head of a line. */
export function quoted(person: string, day: Day | undefined): string {
	return day === undefined ? quotedLine(person) : quotedWords(person);
}
