import type { Range } from '../metadata';

/** After these a capital letter goes on with the sentence. */
const abbreviation =
	/(?:^|[\s("“‘])(?:e\.\s?g|i\.\s?e|cf|vs|viz|approx|ca|incl|esp|Dr|Mr|Mrs|Ms|Mx|Prof|St|Sr|Jr|Rev|Hon|Gen|Capt|Lt|Sgt|z\.\s?B|d\.\s?h|u\.\s?a|o\.\s?ä|bzw|bspw|vgl|evtl|ggf|inkl|Hr|Fr|Mme|Mlle|p\.\s?ex)\.\s*$/iu;
/** After these only a number does. */
const numbered =
	/(?:^|[\s("“‘])(?:no|nr|fig|p|pp|vol|ch|sec|art|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s*$/iu;
/** Units that the segmenter gets at a time: on a longer text its time grows with the square. */
const reach = 2000;

let segmenter: Intl.Segmenter | undefined;

/**
 * The sentences of a text, by Unicode's rules (UAX 29) through `Intl.Segmenter`, rejoined after common abbreviations
 * and inside web addresses. `breaks` are offsets that end a sentence whatever stands there. Empty ones are left out.
 */
export function sentencesOf(text: string, breaks: ReadonlySet<number>): Range[] {
	const edges = [0, ...[...breaks].sort((a, b) => a - b), text.length];
	const sentences: Range[] = [];
	for (let index = 1; index < edges.length; index++) {
		const start = edges[index - 1] as number;
		const piece = text.slice(start, edges[index]);
		let [from, to] = [0, 0];
		let isAddress = false;
		for (const segment of segmentsOf(piece)) {
			to += segment.length;
			isAddress = (isAddress && !/\s/.test(segment)) || endsInAddress(segment);
			if (to < piece.length && (isAddress || goesOn(segment, piece[to] as string))) continue;
			sentences.push({ from: start + from, to: start + to });
			from = to;
		}
	}
	return sentences.filter(({ from, to }) => text.slice(from, to).trim() !== '');
}

/** As the segmenter parts the whole text. */
function* segmentsOf(text: string): Iterable<string> {
	segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
	for (let [from, length] = [0, reach]; from < text.length;) {
		const segments = [...segmenter.segment(text.slice(from, from + length))].map(({ segment }) => segment);
		// With more text the last end may be none, for what follows a full stop can go on with its sentence.
		if (from + length < text.length) segments.splice(-2);
		yield* segments;
		length = segments.length === 0 ? 2 * length : reach;
		from += segments.join('').length;
	}
}

function endsInAddress(segment: string): boolean {
	return segment.includes('://') && /https?:\/\//.test(segment.split(/\s/).at(-1) ?? '');
}

function goesOn(segment: string, next: string): boolean {
	return abbreviation.test(segment) || (numbered.test(segment) && /\d/.test(next));
}
