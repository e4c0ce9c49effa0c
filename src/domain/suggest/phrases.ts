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

/** Phrases by their stems. `the`, `my`, `really` and their like match whether or not the phrase has them. */
export class Phrases<T> {
	private readonly root: Node<T> = { next: new Map(), values: [] };

	constructor(phrases: Iterable<readonly [phrase: string, value: T]> = []) {
		for (const [phrase, value] of phrases) this.add(stemsOf(phrase), value);
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
			if (token.isFiller && fillers < 3) walk(node, to + 1, fillers + 1);
		};
		walk(start, from + 1, 0);
		return matches;
	}
}

/** What a phrase is compared by: its stems, without the words that any phrase runs on over unless little else is left. */
export function stemsOf(phrase: string): string[] {
	const tokens = tokensOf(phrase);
	const kept = tokens.filter((token) => !token.isFiller);
	return (kept.length < 2 ? tokens : kept).map((token) => stemOf(token.word));
}

/** The phrases of a list parted by commas, each with a value. */
export function listed<T>(phrases: string, value: T): [string, T][] {
	return phrases.split(', ').map((phrase) => [phrase, value]);
}
