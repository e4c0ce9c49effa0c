import { words } from '../../i18n';
import { builtInBook, entryFor, type CodeBook } from '../codebook/book';
import { isDraining, tagOfCode, type Code, type Roots } from '../codes';
import type { Answers } from '../forms/form';
import { linkBehind, quotedLine, quotedWords } from './quoted-words';

/** Words of a note, as they are shown, with what a link to it holds. */
export interface LinkedWords {
	readonly text: string;
	readonly link?: string | undefined;
}

/** What an experiment comes from: words, else the sentence that counts its codes. */
export interface ExperimentClue {
	readonly codes: readonly Code[];
	readonly said?: LinkedWords | undefined;
	readonly labelled?: string | undefined;
	/** The smallest version; else the code book has an idea. */
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
	knowns,
	unknowns,
}: {
	readonly fantasy?: string | undefined;
	readonly knowns: readonly Known[];
	readonly unknowns: readonly LinkedWords[];
}): Answers {
	const name = quotedWords(fantasy);
	return answered({
		question: name === '' ? '' : words.followWords.decision.question(name),
		known: listOf(knowns),
		open: listOf(unknowns),
	});
}

/** Behind words that end a sentence a tag stands before the link: what follows it would be another sentence. */
function clueOf(said: LinkedWords | undefined, labelled: string | undefined, tags: string): string {
	const behind = tags === '' ? '' : ` ${tags}`;
	if (said === undefined || quotation(said) === '') return `${quotedLine(labelled ?? '')}${behind}`.trim();
	if (!/[.!?…。！？]/.test(said.text)) return quotation(said) + behind;
	return quotation({ text: said.text }) + behind + linkBehind(said.link);
}

function quotation({ text, link }: LinkedWords): string {
	const said = quotedWords(text);
	return said === '' ? '' : `“${said}”${linkBehind(link)}`;
}

function listOf(items: readonly Known[]): string {
	return items
		.filter(({ text }) => text.trim() !== '')
		.map(({ text, learnt = '', link }) => {
			const known = quotedWords(learnt);
			return `- ${quotedLine(text)}${known === '' ? '' : ` → ${known}`}${linkBehind(link)}`;
		})
		.join('\n');
}

function answered(answers: Readonly<Record<string, string | undefined>>): Answers {
	return Object.fromEntries(
		Object.entries(answers).flatMap(([id, answer = '']) => (answer === '' ? [] : [[id, answer]])),
	);
}
