import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MoveRow } from '../../report/figures';

interface Left {
	readonly key: string;
	readonly at: number;
	readonly moves: readonly MoveRow[];
}

/**
 * Keeps the focus in a list of which a row goes: on it where it is still shown, else on that in its place.
 * @returns what is called with the row's key before it may go, and with none where it stays.
 */
export function useRowFocus(
	el: RefObject<HTMLElement | null>,
	moves: readonly MoveRow[],
): (key: string | undefined) => void {
	const left = useRef<Left>(undefined);
	const rows = () => [...(el.current?.querySelectorAll<HTMLElement>('.eh-move') ?? [])];
	const placeOf = (key: string) => rows().findIndex(({ dataset }) => dataset['move'] === key);
	useLayoutEffect(() => {
		const from = left.current;
		if (from === undefined || from.moves === moves) return;
		left.current = undefined;
		const { activeElement, body } = el.current?.ownerDocument ?? {};
		/** Somebody who went elsewhere meanwhile is not called back. */
		if (activeElement !== body) return;
		const all = rows();
		const row = all[placeOf(from.key)] ?? all[Math.min(from.at, all.length - 1)] ?? el.current;
		/** The words of a row, not its box: a key pressed again would tick another line. */
		row?.querySelector<HTMLElement>('.eh-passage, button, [tabindex]')?.focus({ preventScroll: true });
	});
	return (key) => {
		left.current = key === undefined ? key : { key, at: placeOf(key), moves };
	};
}
