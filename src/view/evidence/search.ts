import type { Passage } from '../../index/counted';

/** Passages that hold each word of a query, in any order; case and marks do not matter. */
export function passagesWith(passages: readonly Passage[], query: string): readonly Passage[] {
	const wanted = folded(query).split(/\s+/).filter(Boolean);
	if (wanted.length === 0) return passages;
	return passages.filter((passage) => {
		const said = foldedText(passage);
		return wanted.every((word) => said.includes(word));
	});
}

/** Passages never change, so each is folded once and not at each letter typed. */
const known = new WeakMap<Passage, string>();

function foldedText(passage: Passage): string {
	const text = known.get(passage) ?? folded(passage.text);
	known.set(passage, text);
	return text;
}

/** What has no mark to lose is left as it is, a Korean syllable among it. */
function folded(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.normalize('NFC')
		.toLowerCase();
}
