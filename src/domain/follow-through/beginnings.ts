import { words } from '../../i18n';
import { builtInBook, entryFor, type CodeBook } from '../codebook/book';
import { isDraining, tagOfCode, type Code, type Roots } from '../codes';
import type { Answers } from '../forms/form';
import { linkBehind, quotedLine, quotedWords } from './quoted-words';

/** Words of a note, as they are shown, with what a link to it holds. */
export interface LinkedWords {
	readonly text: string;
	/** Whether more was said. */
	readonly isCut?: boolean | undefined;
	readonly link?: string | undefined;
}

/** What an experiment comes from: words, else the sentence that counts its codes. */
export interface ExperimentClue {
	readonly codes: readonly Code[];
	readonly said?: LinkedWords | undefined;
	readonly labelled?: string | undefined;
	/** The smallest version in words of the user's; else the code book has an idea. */
	readonly idea?: string | undefined;
}

/** The code book's idea for a little of a code, the first one that has any; of what drains, a little of its opposite. */
export function microAdjustmentOf(codes: readonly Code[], book: CodeBook = builtInBook): string | undefined {
	for (const code of codes) {
		const entry = entryFor(book, code);
		const idea = isDraining(code) ? book.get(entry?.opposite ?? '') : entry;
		if (idea?.microAdjustment !== undefined) return idea.microAdjustment;
	}
	return undefined;
}

/** What the code book asks of the first code that charges. */
export function questionOf(codes: readonly Code[], book: CodeBook = builtInBook): string | undefined {
	const first = codes.find((code) => !isDraining(code));
	return first && entryFor(book, first)?.question;
}

/** What a new experiment says: its clue with the tags that mark it, and an idea for its smallest version. */
export function experimentBeginning({ codes, said, labelled, idea }: ExperimentClue, roots: Roots): Answers {
	const tags = [...new Set(codes)].map((code) => `#${tagOfCode(code, roots)}`).join(' ');
	const smallest = idea === undefined ? microAdjustmentOf(codes) : quotedLine(idea);
	return answered({ clue: clueOf(said, labelled, tags), smallest });
}

/** What a new inquiry says besides its two questions: the wish, where there are words of it. */
export function inquiryBeginning(wish: LinkedWords): Answers {
	return answered({ wish: quotation(wish) });
}

/** What is known of a fantasy, and what is not. */
export interface Known extends LinkedWords {
	readonly learnt?: string | undefined;
}

/** What a new decision says: its question, what is known with where it comes from, and what is not known yet. */
export function decisionBeginning({
	fantasy = '',
	asked = '',
	knowns,
	unknowns,
}: {
	readonly fantasy?: string | undefined;
	/** Words of the user's that are the question. */
	readonly asked?: string | undefined;
	readonly knowns: readonly Known[];
	readonly unknowns: readonly LinkedWords[];
}): Answers {
	const name = quotedWords(fantasy);
	return answered({
		question: quotedLine(asked) || (name === '' ? '' : words.followWords.decision.question(name)),
		known: listOf(knowns),
		open: listOf(unknowns),
	});
}

/** Behind words that end a sentence a tag stands before the link: what follows it would be another sentence. */
function clueOf(said: LinkedWords | undefined, labelled: string | undefined, tags: string): string {
	const behind = tags === '' ? '' : ` ${tags}`;
	if (said === undefined || quotation(said) === '') return `${quotedLine(labelled ?? '')}${behind}`.trim();
	if (!said.isCut && !/[.!?…。！？]/.test(said.text)) return quotation(said) + behind;
	return quotation({ ...said, link: undefined }) + behind + linkBehind(said.link);
}

function quotation({ link, ...said }: LinkedWords): string {
	const quoted = quotedWords(whole(said));
	return quoted === '' ? '' : `“${quoted}”${linkBehind(link)}`;
}

/** Nobody is to take a part for all that was said. */
function whole({ text, isCut = false }: LinkedWords): string {
	return isCut ? `${text} …` : text;
}

function listOf(items: readonly Known[]): string {
	return items
		.filter(({ text }) => text.trim() !== '')
		.map(({ learnt = '', link, ...said }) => {
			const known = quotedWords(learnt);
			return `- ${quotedLine(whole(said))}${known === '' ? '' : ` → ${known}`}${linkBehind(link)}`;
		})
		.join('\n');
}

function answered(answers: Readonly<Record<string, string | undefined>>): Answers {
	return Object.fromEntries(
		Object.entries(answers).flatMap(([id, answer = '']) => (answer === '' ? [] : [[id, answer]])),
	);
}
