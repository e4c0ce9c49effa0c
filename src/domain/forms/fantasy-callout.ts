import { quoteBlocks } from '../evidence/quotes';
import type { FantasyCallout } from '../evidence/blocks';
import type { Range } from '../metadata';
import { quoteMark } from '../tagging/line-marks';
import { noteLines } from '../tagging/note-lines';

/** A jot inside another note. */
export interface WrittenCallout extends FantasyCallout {
	/** What was said in it, without the marks of quotes, the callout's name and its id. */
	readonly words: string;
	/** The quote that it stands in, which may hold more. */
	readonly quote: Range;
}

const marks = /^[ \t]*(?:>[ \t]?)+/;
const head = /^[ \t]*(?:>[ \t]?)+\[!fantasy(?:\|[^\]]*)?\][+-]?[ \t]*/i;
/** The app's own ids and ours; any other may be the last word of what was said. */
const id = /(?:^|[ \t])\^(?:[\da-f]{6}|jot-\d+)[ \t]*$/;

/** The `[!fantasy]` callout of an editor's text that holds an offset; callouts in lists are not looked at. */
export function fantasyCalloutAt(text: string, at: number): WrittenCallout | undefined {
	const { lines, shapes } = noteLines(text);
	const sources = lines.map(({ from, to }) => text.slice(from, to));
	const depth = (index: number) => (marks.exec(sources[index] ?? '')?.[0].split('>').length ?? 1) - 1;
	const goesOn = (index: number) => {
		const source = sources[index]?.trim() ?? '';
		return source !== '' && (quoteMark.test(source) || shapes[index] === 'line');
	};
	for (const [index, line] of lines.entries()) {
		if (line.from > at) break;
		const isHead = shapes[index] === 'line' && head.test(sources[index] ?? '');
		if (!isHead || depth(index - 1) >= depth(index)) continue;
		let last = index;
		while (goesOn(last + 1)) last++;
		let first = index;
		while (first > 0 && goesOn(first - 1)) first--;
		const to = lines[last]?.to ?? line.to;
		const found: FantasyCallout[] = [];
		quoteBlocks(text, { from: line.from, to }, [], (callout) => found.push(callout) - 1);
		const [callout] = found;
		if (callout === undefined || at > callout.to) continue;
		const quote = { from: lines[first]?.from ?? line.from, to };
		return { ...callout, quote, words: wordsIn(text.slice(callout.from, callout.to), depth(index)) };
	}
	return undefined;
}

/** The callout whose lines read exactly like this, the last one of several. */
export function calloutReading(text: string, lines: string): WrittenCallout | undefined {
	for (let at = text.lastIndexOf(lines); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(lines, at - 1)) {
		const callout = fantasyCalloutAt(text, at);
		if (callout?.from === at && text.slice(callout.from, callout.to) === lines) return callout;
	}
	return undefined;
}

function wordsIn(callout: string, depth: number): string {
	const quoted = new RegExp(`^[ \\t]*(?:>[ \\t]?){0,${depth}}`);
	return callout
		.split('\n')
		.map((line, index) => line.replace(index === 0 ? head : quoted, ''))
		.join('\n')
		.replace(id, '')
		.replace(/^(?:[ \t]*\n)+|\s+$/g, '');
}
