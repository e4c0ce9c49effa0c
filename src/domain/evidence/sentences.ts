import type { Range } from '../metadata';

/** After these a capital letter goes on with the sentence. */
const abbreviation =
	/(?:^|[\s("“‘])(?:e\.\s?g|i\.\s?e|cf|vs|viz|approx|ca|incl|esp|Dr|Mr|Mrs|Ms|Mx|Prof|St|Sr|Jr|Rev|Hon|Gen|Capt|Lt|Sgt|z\.\s?B|d\.\s?h|u\.\s?a|o\.\s?ä|bzw|bspw|vgl|evtl|ggf|inkl|Hr|Fr|Mme|Mlle|p\.\s?ex)\.\s*$/iu;
/** After these only a number does. */
const numbered =
	/(?:^|[\s("“‘])(?:no|nr|fig|p|pp|vol|ch|sec|art|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s*$/iu;
const webAddress = /https?:\/\/\S*$/;

let segmenter: Intl.Segmenter | undefined;

/**
 * The sentences of a text, by Unicode's rules (UAX 29) through `Intl.Segmenter`, rejoined after common abbreviations
 * and inside web addresses. `breaks` are offsets that end a sentence whatever stands there. Empty ones are left out.
 */
export function sentencesOf(text: string, breaks: ReadonlySet<number>): Range[] {
	segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
	const edges = [0, ...[...breaks].sort((a, b) => a - b), text.length];
	const sentences: Range[] = [];
	for (let index = 1; index < edges.length; index++) {
		const start = edges[index - 1] as number;
		const piece = text.slice(start, edges[index]);
		let from = 0;
		for (const { segment, index: at } of segmenter.segment(piece)) {
			const to = at + segment.length;
			if (to < piece.length && goesOn(segment, piece.slice(from, to), piece[to] as string)) continue;
			sentences.push({ from: start + from, to: start + to });
			from = to;
		}
	}
	return sentences.filter(({ from, to }) => text.slice(from, to).trim() !== '');
}

function goesOn(segment: string, before: string, next: string): boolean {
	if (webAddress.test(before)) return true;
	if (abbreviation.test(segment)) return true;
	return numbered.test(segment) && /\d/.test(next);
}
