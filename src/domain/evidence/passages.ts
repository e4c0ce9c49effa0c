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

	constructor(
		private readonly text: string,
		private readonly blocks: readonly Block[],
		tags: readonly CachedTag[],
		private readonly rules: Pick<ReadingRules, 'roots' | 'isShippedHeading'>,
	) {
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
		let parentLine = block.parent ?? -1;
		for (let at = index - 1; at >= 0; at--) {
			const candidate = this.blocks[at] as Block;
			if (candidate.callout !== block.callout) continue;
			if (candidate.shape === 'heading') return this.canBeMarked(candidate) ? this.of(candidate) : undefined;
			if (parentLine >= 0 && candidate.line !== parentLine) continue;
			if (this.canBeMarked(candidate)) return this.of(candidate);
			if (parentLine >= 0) parentLine = candidate.parent ?? -1;
		}
		return undefined;
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
