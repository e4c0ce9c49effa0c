import { codeOfTag } from '../codes';
import type { CachedTag } from '../metadata';
import type { Block } from './blocks';
import { isLinkLine } from './link-line';
import type { Passage } from './marking';
import { proseOf, type BlockTag, type Prose } from './prose';
import type { ReadingRules } from './read';
import { sentencesOf } from './sentences';
import { hasWords } from './spans';

/** The blocks of one note with their tags, each read at most once and only when asked for. */
export class NotePassages {
	private readonly passages = new Map<Block, Passage>();
	private readonly tags: ReadonlyMap<Block, readonly BlockTag[]>;
	/** Index of the first item that starts on a line: `- - x` starts two. */
	private readonly itemAt: ReadonlyMap<number, number>;
	private readonly above = new Map<number, Block | undefined>();

	constructor(
		private readonly text: string,
		private readonly blocks: readonly Block[],
		tags: readonly CachedTag[],
		private readonly rules: Pick<ReadingRules, 'roots' | 'isShippedHeading'>,
	) {
		this.itemAt = firstItems(blocks);
		this.tags = sharedOut(tags, blocks, (tag) => codeOfTag(tag, rules.roots) !== undefined);
	}

	of(block: Block): Passage {
		const known = this.passages.get(block);
		if (known !== undefined) return known;
		const prose = proseOf(this.text, block, this.tags.get(block) ?? []);
		const sentences = sentencesOf(prose.text, prose.breaks).filter((sentence) => hasWords(prose, sentence));
		const passage = { block, prose, sentences, spans: new Map() };
		this.passages.set(block, passage);
		return passage;
	}

	/** A task line of the user's with a tag of ours, or any; a rating in it is ordinary words. */
	taskIn(block: Block, isAny: boolean): Prose | undefined {
		if (block.task === undefined || block.isPrompt || !(isAny || this.hasOurTag(block))) return undefined;
		return proseOf(this.text, { ...block, shape: 'line' }, this.tags.get(block) ?? []);
	}

	/** Moves, prompts and our own headings hold none; neither does a block without a tag of ours. */
	canHoldEvidence(block: Block): boolean {
		return this.hasOurTag(block) && block.task === undefined && !this.isOurText(block);
	}

	/**
	 * The words that a block of tags alone marks: the leaf block above in the same section (for a nested item its
	 * parent), else the user's heading right above. Nothing stands for the title.
	 */
	leafAbove(index: number): Passage | undefined {
		if (this.blocks[index]?.shape === 'heading') return undefined;
		for (let at = this.parentOf(index); at !== undefined; at = this.parentOf(index)) {
			index = at;
			const parent = this.blocks[at] as Block;
			if (this.canBeMarked(parent)) return this.of(parent);
		}
		const above = this.markableAbove(index);
		return above === undefined ? undefined : this.of(above);
	}

	/** A parent stands further up, in the same callout. */
	private parentOf(index: number): number | undefined {
		const { parent, callout } = this.blocks[index] as Block;
		const at = parent === undefined || parent < 0 ? undefined : this.itemAt.get(parent);
		return at !== undefined && at < index && this.blocks[at]?.callout === callout ? at : undefined;
	}

	/** The next block above, in the same section and callout, that can be marked; each answer serves those below. */
	private markableAbove(index: number): Block | undefined {
		const { callout } = this.blocks[index] as Block;
		const passed: number[] = [];
		let found: Block | undefined;
		for (let at = index; ;) {
			passed.push(at);
			do at--;
			while (at >= 0 && this.blocks[at]?.callout !== callout);
			const candidate = this.blocks[at];
			if (candidate === undefined) break;
			if (this.canBeMarked(candidate)) found = candidate;
			if (found !== undefined || candidate.shape === 'heading') break;
			if (!this.above.has(at)) continue;
			found = this.above.get(at);
			break;
		}
		for (const at of passed) this.above.set(at, found);
		return found;
	}

	/** Prompts, moves, bare ratings, blocks of tags alone, embeds and links to what a jot grew into are passed over. */
	private canBeMarked(block: Block): boolean {
		const isMove = block.task !== undefined && this.hasOurTag(block);
		const isLink = isLinkLine(this.text.slice(block.from, block.to));
		return !isMove && !isLink && !this.isOurText(block) && hasWords(this.of(block).prose);
	}

	private isOurText(block: Block): boolean {
		if (block.shape !== 'heading') return block.isPrompt === true;
		return this.rules.isShippedHeading(this.of(block).prose.text.trim());
	}

	private hasOurTag(block: Block): boolean {
		return this.tags.get(block)?.some((tag) => tag.isOurs) ?? false;
	}
}

function firstItems(blocks: readonly Block[]): Map<number, number> {
	const items = new Map<number, number>();
	for (const [index, { line }] of blocks.entries()) {
		if (line !== undefined && !items.has(line)) items.set(line, index);
	}
	return items;
}

/** Hands each tag to the block that it stands in; tags and blocks come in order. */
function sharedOut(
	tags: readonly CachedTag[],
	blocks: readonly Block[],
	isOurs: (tag: string) => boolean,
): ReadonlyMap<Block, readonly BlockTag[]> {
	const shares = new Map<Block, BlockTag[]>();
	let at = 0;
	for (const { tag, position } of [...tags].sort(
		(a, b) => a.position.start.offset - b.position.start.offset,
	)) {
		const from = position.start.offset;
		while (at < blocks.length && (blocks[at] as Block).to < from) at++;
		const block = blocks[at];
		if (block === undefined || block.from > from) continue;
		const share = shares.get(block) ?? [];
		share.push({ tag, isOurs: isOurs(tag), from, to: position.end.offset });
		shares.set(block, share);
	}
	return shares;
}
