import { codeOfTag } from '../codes';
import type { CachedTag } from '../metadata';
import type { Block } from './blocks';
import type { Passage } from './marking';
import { proseOf, type BlockTag } from './prose';
import type { ReadingRules } from './read';
import { sentencesOf } from './sentences';
import { hasWords } from './spans';

/** The blocks of one note with their tags, each read at most once and only when asked for. */
export class NotePassages {
	private readonly passages = new Map<Block, Passage>();
	private readonly tags: ReadonlyMap<Block, readonly BlockTag[]>;
	/** Index of the item that starts on a line. */
	private readonly itemAt: ReadonlyMap<number, number>;
	private readonly above = new Map<number, Block | undefined>();

	constructor(
		private readonly text: string,
		private readonly blocks: readonly Block[],
		tags: readonly CachedTag[],
		private readonly rules: Pick<ReadingRules, 'roots' | 'isShippedHeading'>,
	) {
		this.itemAt = new Map(
			blocks.flatMap(({ line }, index) => (line === undefined ? [] : [[line, index] as const])),
		);
		this.tags = sharedOut(tags, blocks, (tag) => codeOfTag(tag, rules.roots) !== undefined);
	}

	of(block: Block): Passage {
		const known = this.passages.get(block);
		if (known !== undefined) return known;
		const prose = proseOf(this.text, block, this.tags.get(block) ?? []);
		const sentences = sentencesOf(prose.text, prose.breaks).filter((sentence) => hasWords(prose, sentence));
		const passage = { block, prose, sentences };
		this.passages.set(block, passage);
		return passage;
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
		const block = this.blocks[index] as Block;
		if (block.shape === 'heading') return undefined;
		let child = block;
		for (let at = this.parentOf(child); at !== undefined; at = this.parentOf(child)) {
			child = this.blocks[at] as Block;
			index = at;
			if (this.canBeMarked(child)) return this.of(child);
		}
		const above = this.markableAbove(index);
		return above === undefined ? undefined : this.of(above);
	}

	private parentOf({ parent, callout }: Block): number | undefined {
		if (parent === undefined || parent < 0) return undefined;
		const at = this.itemAt.get(parent);
		return at !== undefined && this.blocks[at]?.callout === callout ? at : undefined;
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

	/** Prompts, moves, bare ratings, blocks of tags alone and embeds are passed over. */
	private canBeMarked(block: Block): boolean {
		const isMove = block.task !== undefined && this.hasOurTag(block);
		return !isMove && !this.isOurText(block) && hasWords(this.of(block).prose);
	}

	private isOurText(block: Block): boolean {
		if (block.shape !== 'heading') return block.isPrompt === true;
		return this.rules.isShippedHeading(this.of(block).prose.text.trim());
	}

	private hasOurTag(block: Block): boolean {
		return this.tags.get(block)?.some((tag) => tag.isOurs) ?? false;
	}
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
