import { sentencesOf } from '../evidence/sentences';
import { applied } from '../tagging/change';
import { listMark } from '../tagging/line-marks';
import { findTags } from '../tags';

const properties = /^\uFEFF?---[ \t]*\r?\n([^]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;
const fantasyHead = /^[ \t]*(?:>[ \t]?)+\[!fantasy(?:\|[^\]]*)?\][+-]?/i;

/** The block of properties of a note, without its dashes; empty where there is none. */
export function propertiesIn(text: string): string {
	return properties.exec(text)?.[1] ?? '';
}

/** A text without its tags. */
export function withoutTags(said: string): string {
	return applied(
		said,
		findTags(said).map((tag) => ({ ...tag, insert: '' })),
	);
}

/** A sentence as it is known again: its letters and digits without tags and marks, whatever the case. */
export function folded(said: string): string {
	return withoutTags(said)
		.replace(/[^\p{L}\p{N}\s]+/gu, '')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
}

/**
 * The sentences and paragraphs, folded, that are jots already: all of a jot or reflection, of another note what stands
 * in its `[!fantasy]` callouts.
 */
export function* keptIn(text: string, isFantasy: boolean): Iterable<string> {
	for (const block of isFantasy ? blocksOf(text.replace(properties, '')) : calloutsIn(text)) {
		yield folded(block);
		// A sentence may go on over a line break or end there.
		for (const said of new Set([block, block.replaceAll('\n', ' ')]))
			for (const { from, to } of sentencesOf(said, new Set())) yield folded(said.slice(from, to));
	}
}

/** Paragraphs and items, so that no stretch of work is long. */
function* blocksOf(text: string): Iterable<string> {
	let block: string[] = [];
	for (const line of text.split(/\r\n?|\n/)) {
		const words = line.replace(/^[\s>]+/, '');
		if (block.length > 0 && (words === '' || listMark.test(words))) {
			yield block.join('\n');
			block = [];
		}
		if (words !== '') block.push(words.replace(listMark, ''));
	}
	yield block.join('\n');
}

function* calloutsIn(text: string): Iterable<string> {
	if (!/\[!fantasy/i.test(text)) return;
	let inside: string[] | undefined;
	for (const line of [...text.split(/\r\n?|\n/), '']) {
		const isHead = fantasyHead.test(line);
		if (inside && (isHead || !/^[ \t]*>/.test(line))) {
			yield* blocksOf(inside.join('\n'));
			inside = undefined;
		}
		if (isHead) inside = [line.replace(fantasyHead, '')];
		else inside?.push(line);
	}
}
