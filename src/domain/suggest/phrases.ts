import { stemOf, tokensOf, type Token } from './words';

interface Node<T> {
	readonly next: Map<string, Node<T>>;
	readonly values: T[];
}

/** A phrase found in a text: tokens `from` up to, not including, `to`. */
export interface Match<T> {
	readonly value: T;
	readonly from: number;
	readonly to: number;
}

/** In a phrase: any one word. */
const anyWord = '*';

/**
 * Phrases by their stems. `the`, `my`, `really` and their like match whether or not the phrase has them; where phrases are
 * loose, `at`, `of` and their like too.
 */
export class Phrases<T> {
	private readonly root: Node<T> = { next: new Map(), values: [] };

	constructor(
		phrases: Iterable<readonly [phrase: string, value: T]> = [],
		private readonly isLoose = false,
	) {
		for (const [phrase, value] of phrases) this.add(stemsOf(phrase, isLoose), value);
	}

	add(stems: readonly string[], value: T): void {
		if (stems.length === 0) return;
		let node = this.root;
		for (const stem of stems) {
			let next = node.next.get(stem);
			if (next === undefined) node.next.set(stem, (next = { next: new Map(), values: [] }));
			node = next;
		}
		node.values.push(value);
	}

	/** Every phrase that begins at a token and crosses no punctuation. */
	at(tokens: readonly Token[], from: number): readonly Match<T>[] {
		const start = this.root.next.get((tokens[from] as Token).stem);
		if (start === undefined) return [];
		const matches: Match<T>[] = [];
		const walk = (node: Node<T>, to: number, fillers: number) => {
			for (const value of node.values) matches.push({ value, from, to });
			const token = tokens[to];
			if (node.next.size === 0 || token === undefined || token.gap !== '') return;
			const next = node.next.get(token.stem);
			if (next !== undefined) walk(next, to + 1, 0);
			const any = node.next.get(anyWord);
			if (any !== undefined && next === undefined) walk(any, to + 1, 0);
			if (isFiller(token, this.isLoose) && fillers < 3) walkOn(node, to + 1, fillers + 1);
		};
		const walkOn = (node: Node<T>, to: number, fillers: number) => {
			const token = tokens[to];
			if (token === undefined || token.gap !== '') return;
			const next = node.next.get(token.stem);
			if (next !== undefined) walk(next, to + 1, 0);
			if (isFiller(token, this.isLoose) && fillers < 3) walkOn(node, to + 1, fillers + 1);
		};
		walk(start, from + 1, 0);
		return matches;
	}
}

function isFiller({ filler }: Token, isLoose: boolean): boolean {
	return filler === 'any' || (isLoose && filler === 'hint');
}

/** What a phrase is compared by: its stems, without the words that it runs on over unless little else is left. */
export function stemsOf(phrase: string, isLoose = false): string[] {
	const tokens = phrase
		.split(anyWord)
		.flatMap((part, index) => [...(index === 0 ? [] : [undefined]), ...tokensOf(part)]);
	const stems = (all: typeof tokens) =>
		all.map((token) => (token === undefined ? anyWord : stemOf(token.word)));
	const kept = tokens.filter((token) => token === undefined || !isFiller(token, isLoose));
	return stems(kept.length < 2 ? tokens : kept);
}

/** The phrases of a list parted by commas, each with a value; `see/hear it` makes two. */
export function listed<T>(phrases: string, value: T): [string, T][] {
	return phrases === ''
		? []
		: phrases.split(', ').flatMap((phrase) => spelledOut(phrase).map((one) => [one, value] as [string, T]));
}

/** `see/hear it` makes `see it` and `hear it`. */
export function spelledOut(phrase: string): string[] {
	return phrase
		.split(' ')
		.reduce<string[]>(
			(begun, word) =>
				begun.flatMap((start) => word.split('/').map((one) => (start === '' ? one : `${start} ${one}`))),
			[''],
		);
}
