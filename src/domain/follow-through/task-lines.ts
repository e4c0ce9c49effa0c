import { codeOfTag, defaultRoots, type Code, type Roots } from '../codes';
import type { Block } from '../evidence/blocks';
import { lineCounter } from '../evidence/lines';
import { proseOf, type Prose } from '../evidence/prose';
import { spanOf, whole } from '../evidence/spans';
import { asUnknown, learntBelow, saidIn, type SaidInTask, type Unknown } from '../evidence/tasks';
import { fingerprint } from '../fingerprint';
import type { Range } from '../metadata';
import { blocksIn } from '../tagging/block-at';
import { noteLines } from '../tagging/note-lines';
import { findTags } from '../tags';

/** A task line as it was read last. */
export interface LineKnown {
	/** From 1. */
	readonly line: number;
	/** Of its words as they stand in the file. */
	readonly print: number;
	/** Its words, without box and tags. */
	readonly text: string;
	/** Where all that were read with these words stood, from 1; absent where that is not known. */
	readonly twins?: readonly number[] | undefined;
}

/** A task line, or a plain bullet that stands for one, where it stands in an editor's text. */
export interface TaskLine extends SaidInTask, Pick<Unknown, 'task' | 'learnt'> {
	/** Where the character of the box stands; empty where a plain bullet has none. */
	readonly box: Range;
	readonly isBullet: boolean;
	/** From 1. */
	readonly line: number;
	readonly codes: readonly Code[];
	readonly prose: Prose;
	/** Its own lines, without those of items in it. */
	readonly block: Block;
}

const boxAtEnd = /(?:\[([^\]])\]|\?([?/xX-]?))[ \t]*$/;

/** The list items of an editor's text, in order. */
export function itemsIn(text: string): readonly Block[] {
	const blocks = [...blocksIn(text, { from: 0, to: text.length }, noteLines(text))];
	return blocks.flatMap((block) => (block?.shape === 'item' ? [block] : []));
}

/** The task lines of an editor's text, and plain bullets that begin with a question mark. */
export function taskLines(text: string, roots: Roots = defaultRoots): TaskLine[] {
	const lineAt = lineCounter(text);
	const items = itemsIn(text).map((item) => asUnknown(text, item));
	return items.flatMap((block): TaskLine[] => {
		const [first] = block.lines();
		const mark = first && boxAtEnd.exec(text.slice(block.from, first.from));
		if (block.task === undefined || !mark) return [];
		const prose = proseIn(text, block, roots);
		const said = saidIn(prose, true);
		if (said === undefined) return [];
		const task = mark[1] ?? mark[2] ?? '';
		const from = block.from + mark.index + 1;
		return [
			{
				...said,
				learnt: said.learnt ?? learntIn({ ...block, task }),
				task: task || ' ',
				box: { from, to: from + task.length },
				isBullet: mark[1] === undefined,
				line: lineAt(spanOf(prose, whole(prose)).from),
				codes: codesIn(prose, roots),
				prose,
				block,
			},
		];
	});

	function learntIn(block: Block): string | undefined {
		return learntBelow(block, items, (item) => proseIn(text, item, roots));
	}
}

/**
 * Which of these is the line that was read: the only one with these words, else the one there, as long as all that were
 * read stand where they stood and none has come.
 */
export function indexOfLine(text: string, lines: readonly TaskLine[], known: LineKnown): number {
	const same = lines.filter((one) => printsOf(text, one).includes(known.print));
	const [first, ...others] = same;
	if (first === undefined || others.length === 0) return first ? lines.indexOf(first) : -1;
	const { line, twins = same.map((one) => one.line) } = known;
	const standing = same.filter((one) => twins.includes(one.line));
	// A line without our tags is none that was read, where those have some.
	const hasTags = ({ codes }: TaskLine) => codes.length > 0;
	const more = standing.every(hasTags) ? same.filter(hasTags) : same;
	const isAsRead = standing.length === new Set(twins).size && more.length === standing.length;
	return isAsRead ? lines.findIndex((one) => one.line === line && standing.includes(one)) : -1;
}

/** The print of a line by these roots, and by whatever roots there may be. */
function printsOf(text: string, { block, prose }: TaskLine): number[] {
	return [prose, proseIn(text, block)].map((read) => {
		const { from, to } = spanOf(read, whole(read));
		return fingerprint(text.slice(from, to));
	});
}

function codesIn({ runs }: Prose, roots: Roots): Code[] {
	const codes = runs.flatMap(({ tags }) => tags.flatMap(({ tag }) => codeOfTag(tag, roots) ?? []));
	return [...new Set(codes)];
}

/** A block read in one piece; without roots every tag is one of ours. */
export function proseIn(text: string, block: Block, roots?: Roots): Prose {
	const tags = findTags(text.slice(block.from, block.to)).map(({ tag, from, to }) => ({
		tag,
		isOurs: roots === undefined || codeOfTag(tag, roots) !== undefined,
		from: block.from + from,
		to: block.from + to,
	}));
	return proseOf(text, { ...block, shape: 'line' }, tags);
}
