import { useRef, useState } from 'preact/hooks';
import type { Page } from './page';

interface Adding<Item> {
	readonly item: Item;
	/** The answer without it. */
	readonly base: string;
	readonly put: (item: Item) => void;
	/** It is one of the others from now on. */
	readonly done: () => void;
}

/** Something that is being added to an answer. It stands there from the first key, so that it is never lost. */
export function useAdding<Item>(
	{ written }: Pick<Page, 'written'>,
	id: string,
	empty: Item,
	add: (answer: string, item: Item) => string,
): Adding<Item> {
	const [, setDrawn] = useState(0);
	const held = useRef<{ readonly item: Item; readonly base: string; readonly answer: string }>(undefined);
	const answer = written.of(id);
	if (held.current?.answer !== answer) held.current = undefined;
	const { item = empty, base = answer } = held.current ?? {};
	return {
		item,
		base,
		put(next) {
			held.current = { item: next, base, answer: add(base, next) };
			written.type(id, held.current.answer);
		},
		done() {
			held.current = undefined;
			setDrawn((drawn) => drawn + 1);
		},
	};
}
