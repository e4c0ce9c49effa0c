import type { Code } from '../../domain/codes';
import type { Day } from '../../domain/dates';
import { planReading } from '../../domain/follow-through/readings';
import { words } from '../../i18n';
import type { CountedNote } from '../../index/counted';
import type { Snapshot } from '../../index/snapshot';
import type { Written } from '../../view/model';
import { writeInto, type Writing } from './write-into';

/** How met a code is, 0 to 5, on a day. */
export interface NewReading {
	readonly code: Code;
	readonly value: number;
	readonly day: Day;
}

const outcomes: ReadonlySet<string | undefined> = new Set(['keep', 'change', 'stop', 'learnt']);

/** The experiments that are running on a day, the measured ones first, then the latest. */
export function runningExperiments({ all }: Snapshot, today: Day): readonly CountedNote[] {
	const running = all.notes.filter((note) => note.kind === 'experiment' && isRunning(note, today)).reverse();
	return [...running.filter(isMeasured), ...running.filter((note) => !isMeasured(note))];
}

/** Whether a reading was kept, or a place for one. */
export function isMeasured({ ratings = [], isMeasured: hasPlace }: CountedNote): boolean {
	return ratings.length > 0 || hasPlace === true;
}

/** Writes a reading into an experiment as it is then: one digit where the code has one of that day. */
export function keepReading(parts: Writing, path: string, reading: NewReading): Promise<Written | undefined> {
	const { roots } = parts.choices.current;
	const plan = (text: string) => planReading(text, reading, roots);
	return writeInto(parts, path, plan, words.followActs.reading.notWritten(path));
}

/** Said to be, or begun and not at its end. */
function isRunning({ status, start, again }: CountedNote, today: Day): boolean {
	if (status === 'running') return true;
	const isBegun = start !== undefined && start <= today && !(again !== undefined && again < today);
	return isBegun && !outcomes.has(status);
}
