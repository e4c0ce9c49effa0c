import { codeOfTag, type Code, type Roots } from '../codes';
import { spanMarkedBy, type Passage } from '../evidence/marking';
import type { BlockTag, Run } from '../evidence/prose';
import type { Span } from '../evidence/spans';
import type { Range } from '../metadata';
import { blocksIn } from './block-at';
import { noteLines } from './note-lines';
import { passageAt, passageOf, wordsAt } from './passage';

/** A tag of ours where it stands in a text. */
export interface WrittenTag extends Range {
	readonly code: Code;
	/** As written, with its `#`. */
	readonly tag: string;
	readonly passage: Passage;
	readonly run: Run;
	/** The same tag in the passage's joined text. */
	readonly joined: BlockTag;
	/** What it marks inside its block: nothing where it is alone there, or bare on a rating line. */
	readonly words: Span | undefined;
	/** A rating follows that is about it. */
	readonly isRated: boolean;
}

/** The tags of ours in a passage, in order. */
export function writtenIn(passage: Passage, roots: Roots): WrittenTag[] {
	const { source, ratings } = passage.prose;
	return passage.prose.runs.flatMap((run) =>
		run.tags.flatMap((joined) => {
			const code = joined.isOurs ? codeOfTag(joined.tag, roots) : undefined;
			if (code === undefined) return [];
			const from = source[joined.from] as number;
			const isRated = joined === run.tags.at(-1) && ratings.some((line) => line.tags.has(joined));
			const words = spanMarkedBy(passage, run, joined);
			return {
				from,
				to: from + joined.tag.length,
				code,
				tag: joined.tag,
				passage,
				run,
				joined,
				words,
				isRated,
			};
		}),
	);
}

/** The tag of ours that a place of the editor's text touches; between two of them the one that begins there. */
export function tagAt(text: string, offset: number, roots: Roots): WrittenTag | undefined {
	return touching(tagsOfPassage(text, offset, roots), offset)[0];
}

/** The tag at a place; with none there those that mark the sentence there, else all of its block. */
export function tagsAround(text: string, offset: number, roots: Roots): WrittenTag[] {
	const tags = tagsOfPassage(text, offset, roots);
	const touched = touching(tags, offset);
	const sentence = tags[0] && wordsAt(tags[0].passage, offset);
	if (touched.length > 0 || sentence === undefined) return touched.length > 0 ? touched.slice(0, 1) : tags;
	const marking = tags.filter(({ words }) => words && words.from < sentence.to && sentence.from < words.to);
	return marking.length > 0 ? marking : tags;
}

/** Every place at which a code is written in a note's text, however it is spelled; code, comments and properties hold none. */
export function tagsInNote(text: string, code: Code, roots: Roots): WrittenTag[] {
	const found: WrittenTag[] = [];
	for (const block of blocksIn(text, { from: 0, to: text.length }, noteLines(text))) {
		if (block === undefined || !text.slice(block.from, block.to).includes('#')) continue;
		found.push(...writtenIn(passageOf(text, block, roots), roots).filter((tag) => tag.code === code));
	}
	return found;
}

function tagsOfPassage(text: string, offset: number, roots: Roots): WrittenTag[] {
	const passage = passageAt(text, offset, roots);
	return passage === undefined ? [] : writtenIn(passage, roots);
}

function touching(tags: readonly WrittenTag[], offset: number): WrittenTag[] {
	return tags.filter((tag) => tag.from <= offset && offset <= tag.to).reverse();
}
