import { languages, words } from '../../i18n';
import { isDay, type Day } from '../dates';
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

/** As much of a conversation as its first line says. */
export type LoggedConversation = Pick<Conversation, 'day' | 'who' | 'role'>;

const parts = ['asked', 'learnt', 'surprised', 'next'] as const;
const labels = new Set(
	languages.flatMap(({ followWords }) => parts.map((part) => followWords.conversation[part])),
);
const item = /^(?:[-*+]|\d+[.)])\s+(\S.*)$/;
/** Of the last block of an answer: whether an item goes on with its list. */
const listAtEnd = /(?:^|\n)[^\S\n]*(?:[-*+]|\d+[.)])[^\S\n][^\n]*(?:\n[^\S\n]+\S[^\n]*)*$/;

/** The answer with a conversation below what stands there. */
export function withConversation(answer: string, conversation: Conversation): string {
	const { conversation: names } = words.followWords;
	const { day = '', who, role, asked, ...said } = conversation;
	const first = [day, quotedWords(who), quotedWords(role)].filter((part) => part !== '').join(', ');
	const told: Readonly<Record<(typeof parts)[number], string>> = { ...said, asked: asked.join(' · ') };
	const lines = parts.flatMap((part) => {
		const words = quotedWords(told[part]);
		return words === '' ? [] : [`  - ${names[part]}: ${words}`];
	});
	if (first === '' && lines.length === 0) return answer;
	const block = [`- ${day === '' ? quotedLine(first) : first}`, ...lines].join('\n');
	const above = answer.trimEnd();
	if (above === '') return block;
	return `${above}${listAtEnd.test(above) ? '\n' : '\n\n'}${block}`;
}

/** The conversations of a log: its outer items that begin with a day, or tell what was asked or learnt. */
export function conversationsIn(answer: string): readonly LoggedConversation[] {
	const found: LoggedConversation[] = [];
	let isOpen = false;
	let before: LoggedConversation | undefined;
	for (const line of answer.split('\n')) {
		const [, said] = item.exec(line) ?? [];
		if (said !== undefined) {
			before = firstLine(said);
			isOpen = before.day !== undefined;
			if (isOpen) found.push(before);
		} else if (!/^\s/.test(line)) {
			if (line !== '') before = undefined;
		} else if (before !== undefined && !isOpen && isLabelled(line)) {
			found.push(before);
			isOpen = true;
		}
	}
	return found;
}

function firstLine(said: string): LoggedConversation {
	const [, day = '', rest = ''] =
		/^(?:\[\[)?(\d{4}-\d\d-\d\d)(?:\]\])?(?!\d)[\s,:;–—-]*(.*)$/.exec(said) ?? [];
	const isDated = isDay(day);
	const [who = '', ...role] = (isDated ? rest : said).split(/,\s*/);
	return { ...(isDated && { day }), who: who.trim(), role: role.join(', ').trim() };
}

function isLabelled(line: string): boolean {
	const [label = ''] = (item.exec(line.trim())?.[1] ?? '').split(':', 1);
	return labels.has(label.trim().toLowerCase());
}
