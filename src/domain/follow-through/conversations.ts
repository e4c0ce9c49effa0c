import { words } from '../../i18n';
import { asItem, inOneLine } from './added-line';
import {
	entriesIn,
	parts,
	quoted,
	type Conversation,
	type Entry,
	type Part,
	type Source,
} from './logged-conversations';
import { quotedWords } from './quoted-words';

export type { Conversation };

type Told = Readonly<Record<Part, string>>;

const between = ' · ';
/** Of the last block of an answer: whether an item goes on with its list. */
const listAtEnd = /(?:^|\n)[^\S\n]*(?:[-*+]|\d+[.)])[^\S\n][^\n]*(?:\n[^\S\n]+\S[^\n]*)*$/;

/** The conversations of a log: its outer items. */
export function conversationsIn(answer: string): readonly Conversation[] {
	return entriesIn(answer.split('\n')).map(({ said }) => said);
}

/**
 * The answer with a conversation below what stands there, or in place of the one of an index: what is not changed of that
 * one stays to the letter, and so does what stands below it besides. A day alone is none.
 */
export function withConversation(answer: string, conversation: Conversation, index = -1): string {
	const lines = answer.split('\n');
	const entry = entriesIn(lines)[index];
	if (entry) {
		const own = changed(lines.slice(entry.from, entry.to), entry, conversation);
		return [...lines.slice(0, entry.from), ...own, ...lines.slice(entry.to)].join('\n');
	}
	const { day, ...rest } = conversation;
	const told = linesOf(toldOf(rest), parts, '  - ');
	const person = personOf(rest);
	if (person.trim() === '' && told.length === 0) return answer;
	const block = [`- ${headed(day && `${day}, `, quoted(person, day))}`, ...told].join('\n');
	const above = answer.trimEnd();
	if (above === '') return block;
	return `${above}${listAtEnd.test(above) ? '\n' : '\n\n'}${block}`;
}

/** The lines of an item that was there; none where nothing is left of it. */
function changed(lines: readonly string[], entry: Entry, now: Conversation): string[] {
	const { mark, there, said } = entry;
	const [was, told] = [toldOf(said), toldOf(now)];
	const isSame = now.day === said.day && personOf(now) === personOf(said);
	const first = isSame ? (lines[0] ?? '') : `${mark}${personLine(entry, now)}`.trimEnd();
	const indent = /^\s+/.exec(there[0]?.head ?? '')?.[0] ?? ' '.repeat(mark.length);
	let missing = parts.filter((part) => !there.some((one) => one.part === part));
	/** Parts that are new here stand in their order before the next one that is there. */
	const added = (before: number) => {
		const ahead = missing.filter((part) => parts.indexOf(part) < before);
		missing = missing.filter((part) => !ahead.includes(part));
		return linesOf(told, ahead, `${indent}- `);
	};
	const below = lines.slice(1).flatMap((line, at) => {
		const found = there.find(({ from, to }) => from <= at + 1 && at + 1 < to);
		if (found === undefined) return [line];
		const { part, from, head } = found;
		const ahead = from === at + 1 ? added(parts.indexOf(part)) : [];
		if (told[part] === was[part]) return [...ahead, line];
		const words = again(told[part], found);
		return from === at + 1 && words !== '' ? [...ahead, head + words] : ahead;
	});
	const own = [...below, ...added(parts.length)];
	return own.length === 0 && first.trim() === mark.trim() ? [] : [first, ...own];
}

function personLine({ dated, person, said }: Entry, now: Conversation): string {
	const { day } = now;
	const words = person.isQuoted ? quoted(personOf(now), day) : asItem(personOf(now));
	return headed(day === said.day ? dated : day && `${day}, `, words);
}

function headed(dated = '', words: string): string {
	if (words === '') return dated.replace(/[\s,:;–—-]+$/, '');
	return `${dated}${/[\d\]]$/.test(dated) ? ', ' : ''}${words}`;
}

/** Words of a part that was there: those that somebody wrote hold marks and links, and may go on doing so. */
function again(said: string, { isQuoted }: Source): string {
	return isQuoted ? quotedWords(said) : inOneLine(said);
}

function linesOf(told: Told, which: readonly Part[], mark: string): string[] {
	return which.flatMap((part) => {
		const said = quotedWords(told[part]);
		return said === '' ? [] : [`${mark}${words.followWords.conversation[part]}: ${said}`];
	});
}

function personOf({ who, role }: Pick<Conversation, 'who' | 'role'>): string {
	return [who, role].filter((part) => part.trim() !== '').join(', ');
}

function toldOf({ asked, learnt, surprised, next }: Omit<Conversation, 'day'>): Told {
	return { asked: asked.filter((one) => one.trim() !== '').join(between), learnt, surprised, next };
}
