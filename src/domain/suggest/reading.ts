import { words } from '../../i18n';
import { codeOfTag, type Roots } from '../codes';
import type { Range } from '../metadata';
import { firstAtLeast } from '../sorted';
import { blocksIn } from '../tagging/block-at';
import { noteLines } from '../tagging/note-lines';
import type { Block } from '../evidence/blocks';
import { isLinkLine } from '../evidence/link-line';
import { proseOf, type Prose } from '../evidence/prose';
import { findTags } from '../tags';
import { sentencesIn } from './clauses';
import type { Words } from './suggestion';
import { tokensOf, type Token } from './words';

const endMarks = /^[.!?…]+["'”’)]*/;

/** One block's words as they are read for hints. */
export interface Reading {
	readonly tokens: readonly Token[];
	/** Ranges of tokens. */
	readonly sentences: readonly Range[];
	/** The words of the text at which tokens `from` up to, not including, `to` stand, on demand with the marks that end them. */
	readonly wordsAt: (range: Range, withEnd?: boolean) => Words;
}

/** What a person wrote in a text, block by block, `[!fantasy]` callouts and quotations on demand: no properties, code, prompts, tags, headings of ours, moves or ratings. */
export function* readingsOf(text: string, roots: Roots, withAll = true): Iterable<Reading> {
	const even = text.replaceAll('\r\n', ' \n');
	let quote: string | undefined;
	let end = 0;
	for (const block of blocksIn(even, { from: 0, to: even.length }, noteLines(even))) {
		if (block === undefined || block.isPrompt || block.task !== undefined) continue;
		const start = even.lastIndexOf('\n', block.from - 1) + 1;
		const source = even.slice(start, block.to);
		if (!/^\s*>/.test(source) || /\n[^\S\n]*\n/.test(even.slice(end, start))) quote = undefined;
		if (/^\s*>/.test(source))
			quote = /^[\s>]*\[!(\w+)[\]|]/.exec(source)?.[1]?.toLowerCase() ?? quote ?? 'quote';
		end = block.to;
		if (isLinkLine(source)) continue;
		if (!withAll && /^(?:fantasy|quote|cite)$/.test(quote ?? '')) continue;
		const prose = proseIn(even, block, roots);
		if (prose.ratings.length > 0) continue;
		if (block.shape === 'heading' && words.headings.includes(prose.text.trim())) continue;
		const tokens = tokensOf(prose.text).filter((token) => !isDead(prose, token));
		if (tokens.length === 0) continue;
		yield {
			tokens,
			sentences: sentencesIn(tokens, prose.breaks),
			wordsAt: (range, withEnd = false) => wordsAt(text, prose, tokens, range, withEnd),
		};
	}
}

function proseIn(text: string, block: Block, roots: Roots): Prose {
	const tags = findTags(text.slice(block.from, block.to)).map(({ tag, from, to }) => ({
		tag,
		isOurs: codeOfTag(tag, roots) !== undefined,
		from: block.from + from,
		to: block.from + to,
	}));
	return proseOf(text, block, tags);
}

function isDead({ inline, starts }: Prose, { from }: Range): boolean {
	const at = starts[from] ?? 0;
	const range = inline.dead[firstAtLeast(inline.dead, at + 1, (dead) => dead.from) - 1];
	return range !== undefined && at < range.to;
}

function wordsAt(
	text: string,
	prose: Prose,
	tokens: readonly Token[],
	range: Range,
	withEnd: boolean,
): Words {
	const words = (tokens[range.to - 1] as Token).to;
	const end = withEnd ? words + (endMarks.exec(prose.text.slice(words, words + 8))?.[0].length ?? 0) : words;
	const first = prose.starts[(tokens[range.from] as Token).from] as number;
	const last = prose.ends[end - 1] as number;
	const from = prose.source[first] as number;
	const to = (prose.source[last - 1] as number) + 1;
	return { from, to, text: text.slice(from, to) };
}
