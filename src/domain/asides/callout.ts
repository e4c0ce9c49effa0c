import type { FantasyCallout } from '../evidence/blocks';
import { linesOf } from '../evidence/lines';
import { quoteBlocks } from '../evidence/quotes';
import type { Range } from '../metadata';
import { blockAt } from '../tagging/block-at';
import { applied, type Change } from '../tagging/change';
import { noteLines } from '../tagging/note-lines';
import { withoutTags } from './kept';

const head = '> [!fantasy]\n> ';

/**
 * How a sentence of an editor's text becomes a jot in that note: a paragraph of its own is quoted as it stands, else the
 * sentence is quoted below its paragraph, which stays. Read back before it is given; nothing where no callout can
 * stand, as in lists, tables and quotes.
 */
export function planCallout(text: string, words: Range): readonly Change[] | undefined {
	const block = paragraphOf(text, words);
	if (block === undefined) return undefined;
	const rest = `${text.slice(block.from, words.from)} ${text.slice(words.to, block.to)}`;
	// A change of its own, so that it is taken back as well.
	const end = /^\n[ \t]*\S/.test(text.slice(block.to)) ? [insert(block.to, '\n')] : [];
	const said = text.slice(words.from, words.to);
	const isMoved = isWordless(rest);
	const quoted = isMoved
		? linesOf(text, block).map(({ from }, at) => insert(from, at === 0 ? head : '> '))
		: [insert(block.to, `\n\n${head}${said.replaceAll('\n', '\n> ')}`)];
	const changes = [...quoted, ...end];
	const from = isMoved ? block.from : block.to + 2;
	const expected = isMoved ? text.slice(block.from, block.to) : said;
	return readsBack(text, applied(text, changes), from, expected) ? changes : undefined;
}

/** The paragraph that holds the words; in lists, tables and quotes there is none. */
function paragraphOf(text: string, words: Range): Range | undefined {
	const block = blockAt(text, words.from, noteLines(text));
	return block?.shape === 'text' && block.from <= words.from && words.to <= block.to ? block : undefined;
}

/** Whether nothing is said but tags and the name of a block. */
function isWordless(rest: string): boolean {
	return !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(
		withoutTags(rest).replace(/\s\^[\p{L}\p{N}-]+\s*$/u, ''),
	);
}

/** Whether a text has one fantasy callout at a place, with these words in it, and reads on all other lines as before. */
function readsBack(before: string, after: string, from: number, said: string): boolean {
	const [was, is] = [noteLines(before), noteLines(after)];
	const first = is.lines.findIndex((line) => line.from === from);
	const last = first + said.split('\n').length;
	const lines = is.lines.slice(first, last + 1);
	const to = lines.at(-1)?.to ?? 0;
	if (lines.some((_, at) => is.shapes[first + at] !== 'line')) return false;
	const found: FantasyCallout[] = [];
	const blocks = quoteBlocks(after, { from, to }, [], (callout) => found.push(callout) - 1);
	const read = blocks
		.filter(({ callout, from: start, to: end }) => callout === 0 && start < end)
		.map(({ from: start, to: end }) => after.slice(start, end).trim());
	const isWhole = found.length === 1 && found[0]?.from === from && found[0].to === to;
	const isSaid = read.join('\n') === linesIn(said).join('\n');
	const rest = is.shapes.slice(last + 1).filter((shape) => shape !== undefined);
	return isWhole && isSaid && endsWith(was.shapes, rest);
}

function linesIn(said: string): string[] {
	return said.split('\n').map((line) => line.trim());
}

/** Whether the last lines that can hold a tag are of these shapes. */
function endsWith(shapes: readonly unknown[], rest: readonly unknown[]): boolean {
	const all = shapes.filter((shape) => shape !== undefined);
	return rest.every((shape, at) => all[all.length - rest.length + at] === shape);
}

function insert(at: number, added: string): Change {
	return { from: at, to: at, insert: added };
}
