/**
 * The words that a rendered tag marks, as ranges of the page: where they stand next to the tag. Tags are passed over, and
 * white space counts as one space.
 */
export function wordsInPage(el: HTMLElement, tag: HTMLElement, words: string): Range[] {
	const { text, places, tagAt } = readable(el, tag);
	const said = words.trim();
	let best: { readonly from: number; readonly away: number } | undefined;
	for (let from = text.indexOf(said); from >= 0; from = text.indexOf(said, from + 1)) {
		const away = from > tagAt ? from - tagAt : Math.abs(tagAt - from - said.length);
		const isWhole = !isInWord(text, from) && !isInWord(text, from + said.length);
		if (isWhole && (best === undefined || away < best.away)) best = { from, away };
	}
	const found = best === undefined ? [] : places.slice(best.from, best.from + said.length);
	const inNodes = new Map<Text, Range>();
	for (const { node, at } of found) {
		const range = inNodes.get(node) ?? el.doc.createRange();
		if (!inNodes.has(node)) range.setStart(node, at);
		range.setEnd(node, at + 1);
		inNodes.set(node, range);
	}
	return [...inNodes.values()];
}

interface Place {
	readonly node: Text;
	readonly at: number;
}

function readable(el: HTMLElement, tag: HTMLElement): { text: string; places: Place[]; tagAt: number } {
	const places: Place[] = [];
	let text = '';
	let tagAt = 0;
	const walker = el.doc.createTreeWalker(el, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		const tagEl = node.parentElement?.closest('a.tag');
		if (tagEl === tag) tagAt = text.length;
		if (tagEl != null) {
			if (text.endsWith(' ')) {
				text = text.slice(0, -1);
				places.pop();
			}
			continue;
		}
		const { data } = node as Text;
		for (let at = 0; at < data.length; at++) {
			const character = /\s/.test(data[at] as string) ? ' ' : (data[at] as string);
			if (character === ' ' && (text === '' || text.endsWith(' '))) continue;
			text += character;
			places.push({ node: node as Text, at });
		}
	}
	return { text, places, tagAt };
}

/** Whether a place lies between two characters of one word. */
function isInWord(text: string, at: number): boolean {
	return /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}
