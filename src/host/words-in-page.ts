/** The words of a passage as ranges of the page; tags are passed over and white space counts as one space. */
export function wordsInPage(el: HTMLElement, words: string): Range | undefined {
	const { text, places } = readable(el);
	const from = text.indexOf(words.trim());
	const first = places[from];
	const last = places[from + words.trim().length - 1];
	if (from < 0 || first === undefined || last === undefined) return undefined;
	const range = el.doc.createRange();
	range.setStart(first.node, first.at);
	range.setEnd(last.node, last.at + 1);
	return range;
}

interface Place {
	readonly node: Text;
	readonly at: number;
}

function readable(el: HTMLElement): { text: string; places: Place[] } {
	const places: Place[] = [];
	let text = '';
	const walker = el.doc.createTreeWalker(el, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		if (node.parentElement?.closest('a.tag') != null) {
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
	return { text, places };
}
