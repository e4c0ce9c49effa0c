import { linesOf } from '../evidence/lines';
import { sentencesOf } from '../evidence/sentences';
import { findTags } from '../tags';

const properties = /^\uFEFF?---[ \t]*\r?\n([^]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;
const fantasyHead = /^[ \t]*(?:>[ \t]?)+\[!fantasy(?:\|[^\]]*)?\][+-]?/i;

/** The block of properties of a note, without its dashes; empty where there is none. */
export function propertiesIn(text: string): string {
	return properties.exec(text)?.[1] ?? '';
}

/** A sentence as it is known again: its letters and digits without tags and marks, whatever the case. */
export function folded(said: string): string {
	const plain = findTags(said).reduceRight(
		(left, { from, to }) => left.slice(0, from) + left.slice(to),
		said,
	);
	return plain
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
	for (const paragraph of isFantasy ? text.replace(properties, '').split(/\n\s*\n/) : calloutsIn(text)) {
		yield folded(paragraph);
		for (const { from, to } of sentencesOf(paragraph, new Set())) yield folded(paragraph.slice(from, to));
	}
}

function calloutsIn(text: string): string[] {
	if (!/\[!fantasy/i.test(text)) return [];
	const callouts: string[] = [];
	let isInside = false;
	for (const { from, to } of linesOf(text, { from: 0, to: text.length })) {
		const line = text.slice(from, to);
		if (fantasyHead.test(line)) {
			isInside = true;
			callouts.push(line.replace(fantasyHead, ''));
		} else if (!/^[ \t]*>/.test(line)) isInside = false;
		else if (isInside) callouts.push(`${callouts.pop() ?? ''}\n${line.replace(/^[\s>]+/, '')}`);
	}
	return callouts;
}
