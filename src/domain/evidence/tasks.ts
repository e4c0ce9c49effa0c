import type { Code } from '../codes';
import { isDay, type Day } from '../dates';
import type { EvidencePlace } from './read';

/** A task line: what it says without its box, marks and tags of ours. */
export interface Task {
	readonly text: string;
	readonly isCut: boolean;
	/** The character in the box: `' '` open, `x` done, `-` dropped, `/` begun, `?` not yet examined. */
	readonly task: string;
	readonly place: EvidencePlace;
}

/** A task line with tags of ours: something to try. */
export interface Move extends Task {
	/** As written, each once. */
	readonly codes: readonly Code[];
}

/** A task line of an inquiry: something to find out. */
export interface Unknown extends Task {
	/** Behind 📅, and not in the text. */
	readonly due?: Day | undefined;
}

/** A task of an inquiry as an unknown; none where nothing but a date is said. */
export function unknownIn(task: Task): Unknown[] {
	const [written, day] = /\s*📅\uFE0F?\s*(\d{4}-\d{2}-\d{2})(?!\d)/u.exec(task.text) ?? [];
	const due = day !== undefined && isDay(day) ? day : undefined;
	const text = due === undefined ? task.text : task.text.replace(written ?? '', '').trim();
	return text === '' ? [] : [{ ...task, text, due }];
}
