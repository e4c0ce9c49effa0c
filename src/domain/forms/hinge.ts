import { languages, words } from '../../i18n';
import type { Range } from '../metadata';

/** Where the halves of the sentence stand in an answer. */
export interface Halves {
	/** Empty where the sentence does not say it. */
	readonly not: Range;
	readonly but: Range;
}

/** The halves of the sentence with two gaps, tags in them included; nothing where an answer reads otherwise, or in two ways. */
export function hingeIn(answer: string): Halves | undefined {
	if (answer.includes('\n')) return undefined;
	for (const { hinge } of languages) {
		const [before, between] = hinge.both;
		if (answer.startsWith(before) && answer.split(between).length > 2) continue;
		const found =
			halvesIn(answer, hinge.both) ??
			halvesIn(answer, hinge.not, 'not') ??
			halvesIn(answer, hinge.but, 'but');
		if (found !== undefined) return goesOn(answer.slice(found.not.from, found.not.to)) ? undefined : found;
	}
	return undefined;
}

/** Whether another sentence begins in a half that ends before the sentence does. */
function goesOn(half: string): boolean {
	return /[.!?…]\s+\S/.test(half);
}

/** The sentence of two halves; with one of them empty, what is left of it. */
export function hingeSentence(not: string, but: string): string {
	const { hinge } = words;
	const halves = [not, but].filter((half) => half.trim() !== '');
	if (halves.length === 0) return '';
	const texts = halves.length === 2 ? hinge.both : but.trim() === '' ? hinge.not : hinge.but;
	const last = halves.at(-1) ?? '';
	return texts
		.map((text, at) => (at < halves.length ? text + (halves[at] ?? '') : /[.!?…]$/.test(last) ? '' : text))
		.join('');
}

function halvesIn(answer: string, texts: readonly string[], only?: keyof Halves): Halves | undefined {
	const [before = '', between = ''] = texts;
	const after = texts.at(-1) ?? '';
	if (!answer.startsWith(before)) return undefined;
	const from = before.length;
	/** A tag may stand behind the stop. */
	const tags = /(?:\s+#[^\s#.]+)*\s*$/.exec(answer)?.index ?? answer.length;
	const isStopped = answer.slice(0, tags).endsWith(after);
	const to = isStopped ? Math.max(from, tags - after.length) : answer.trimEnd().length;
	if (only !== undefined) {
		const none = { from, to: from };
		return { not: none, but: none, [only]: { from, to } };
	}
	const middle = answer.indexOf(between, from);
	if (middle < 0 || middle + between.length > to) return undefined;
	return { not: { from, to: middle }, but: { from: middle + between.length, to } };
}
