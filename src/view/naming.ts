import { useState } from 'preact/hooks';
import type { Day } from '../domain/dates';
import { titleOfPath } from '../domain/file-names';

/** A note's file name without extension, and without its day, which is shown beside it; empty where nothing else is left. */
export function titleOf(path: string, day: Day): string {
	const name = titleOfPath(path);
	return name.startsWith(day) ? name.slice(day.length).replace(/^[\s_–-]+/, '') : name;
}

let named = 0;

/** An element id of its own for each mounted component: `useId` repeats itself when two views are open. */
export function useElementId(): string {
	return useState(() => `eh-${++named}`)[0];
}
