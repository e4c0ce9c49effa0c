import { languages } from '../../i18n';
import type { Code } from '../codes';
import { isDay, type Day } from '../dates';
import type { Range } from '../metadata';
import type { Block } from './blocks';
import type { Prose } from './prose';
import type { EvidencePlace } from './read';
import { hasWords, spanOf, whole } from './spans';

/** What a task line says without its box, marks and tags of ours. */
export interface SaidInTask {
	readonly text: string;
	readonly isCut: boolean;
	/** Behind 📅, and not in the text. */
	readonly due?: Day | undefined;
	/** Behind ➕, and not in the text: when the line was written, where that is not the note's day. */
	readonly made?: Day | undefined;
}

/** A task line. */
export interface Task extends SaidInTask {
	/** The character in the box: `' '` open, `x` done, `-` dropped, `/` begun, `?` not yet examined, `>` grown. */
	readonly task: string;
	readonly place: EvidencePlace;
}

/** A task line with tags of ours: something to try. */
export interface Move extends Task {
	/** As written, each once. */
	readonly codes: readonly Code[];
}

/** A task line of an inquiry: something to find out. */
export interface Unknown extends Task {
	/** Behind `→` and not in the text, else in the first item below one that is settled. */
	readonly learnt?: string | undefined;
}

/** Ways of finding out, as a form writes them below an unknown. */
const ways = new Set(languages.flatMap(({ followWords }) => followWords.ways));

/** What task plugins write at the end of a line. */
const otherDates = /(?:\s*[⏳🛫✅❌➕]\uFE0F?\s*\d{4}-\d{2}-\d{2})+$/u;

const bulletMark = /^\?([?/xX-]?)[ \t]+(?=\S)/;

/** A plain bullet of an inquiry that begins with a question mark, as the task that it stands for; another block as it is. */
export function asUnknown(text: string, block: Block): Block {
	if (block.shape !== 'item' || block.task !== undefined) return block;
	const [first, ...others] = block.lines();
	const [mark, task] = (first && bulletMark.exec(text.slice(first.from, first.to))) ?? [];
	if (first === undefined || mark === undefined) return block;
	const lines = [{ from: first.from + mark.length, to: first.to }, ...others];
	return { ...block, task: task || ' ', lines: () => lines };
}

/** What a task says, of an unknown with what was learnt; nothing where it is no more than a date. */
export function saidIn(prose: Prose, isUnknown: boolean): (SaidInTask & Pick<Unknown, 'learnt'>) | undefined {
	if (!hasWords(prose)) return undefined;
	const arrow = isUnknown ? arrowIn(prose) : prose.text.length;
	const { text: written, isCut } = spanOf(prose, { from: 0, to: arrow });
	const behind = { from: arrow + 1, to: prose.text.length };
	const { text, due, made } = undated(written);
	const after = undated(behind.from < behind.to ? spanOf(prose, behind).text : '');
	const learnt = after.text.replace(otherDates, '') || undefined;
	return text === '' ? undefined : { text, isCut, due: due ?? after.due, made: made ?? after.made, learnt };
}

/** Where the arrow stands, in the readable text, that parts a question from what was learnt; the end with none. */
export function arrowIn(prose: Prose): number {
	const { to } = whole(prose);
	const at = prose.text.indexOf('→');
	const isBetween = at >= 0 && hasWords(prose, { from: 0, to: at }) && hasWords(prose, { from: at + 1, to });
	return isBetween ? at : to;
}

/** The first item below a settled unknown that says something, a way of finding out apart. */
export function learntBelow(
	block: Block,
	blocks: readonly Block[],
	proseOf: (item: Block) => Prose,
): string | undefined {
	if (!/^[xX-]$/.test(block.task ?? '')) return undefined;
	for (const item of blocks) {
		const isBelow = item.parent === block.line && item.from > block.from;
		if (!isBelow || item.task !== undefined || item.callout !== undefined) continue;
		const prose = proseOf(item);
		const { text } = spanOf(prose, whole(prose));
		if (hasWords(prose) && !ways.has(text)) return text;
	}
	return undefined;
}

/** The days behind 📅, each with the white space before it. */
export function duesIn(text: string): DayMark[] {
	return daysBehind(/[^\S\n]*📅\uFE0F?[^\S\n]*(\d{4}-\d{2}-\d{2})(?!\d)/gu, text);
}

type DayMark = Range & { readonly day: Day };

function daysBehind(mark: RegExp, text: string): DayMark[] {
	return [...text.matchAll(mark)].flatMap(({ 0: written, 1: day = '', index }) =>
		isDay(day) ? [{ from: index, to: index + written.length, day }] : [],
	);
}

function undated(text: string): Pick<SaidInTask, 'text' | 'due' | 'made'> {
	const [due] = duesIn(text);
	const rest = without(text, due);
	const [made] = daysBehind(/[^\S\n]*➕\uFE0F?[^\S\n]*(\d{4}-\d{2}-\d{2})(?!\d)/gu, rest);
	return { text: without(rest, made), due: due?.day, made: made?.day };
}

function without(text: string, mark: Range | undefined): string {
	return mark === undefined ? text : (text.slice(0, mark.from) + text.slice(mark.to)).trim();
}
