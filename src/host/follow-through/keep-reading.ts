import type { Code } from '../../domain/codes';
import type { Day } from '../../domain/dates';
import { planReading } from '../../domain/follow-through/readings';
import { words } from '../../i18n';
import type { Entry } from '../../index/entry';
import type { Written } from '../../view/model';
import { writeInto, type Writing } from './write-into';

/** How met a code is, 0 to 5, on a day. */
export interface NewReading {
	readonly code: Code;
	readonly value: number;
	readonly day: Day;
}

const outcomes: ReadonlySet<string | undefined> = new Set(['keep', 'change', 'stop', 'learnt']);

/** The experiments that a reading can be added to on a day, the measured ones first, then the latest. */
export function openExperiments<Note extends Entry>(notes: readonly Note[], today: Day): readonly Note[] {
	const open = notes.filter((note) => note.kind === 'experiment' && isOpen(note, today)).reverse();
	return [...open.filter(isMeasured), ...open.filter((note) => !isMeasured(note))];
}

/** Whether a reading was kept, or a place for one. */
export function isMeasured({ ratings = [], isMeasured: hasPlace }: Entry): boolean {
	return ratings.length > 0 || hasPlace === true;
}

/** Writes a reading into an experiment as it is then: one digit where the code has one of that day. */
export function keepReading(parts: Writing, path: string, reading: NewReading): Promise<Written | undefined> {
	const { roots } = parts.choices.current;
	const plan = (text: string) => planReading(text, reading, roots);
	return writeInto(parts, path, plan, words.followActs.reading.notWritten(path));
}

/** Said to run, or begun and not at its end; where it is measured, readings from before it starts count as well. */
function isOpen(note: Entry, today: Day): boolean {
	const { status, start, again } = note;
	if (status === 'running') return true;
	const isBegun = start !== undefined && start <= today;
	const hasEnded = outcomes.has(status) || (again !== undefined && again < today);
	return !hasEnded && (isBegun || isMeasured(note));
}
