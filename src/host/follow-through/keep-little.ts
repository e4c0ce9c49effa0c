import { rolledUp, type Code } from '../../domain/codes';
import { madeIn } from '../../domain/follow-through/due';
import { planMove } from '../../domain/follow-through/new-move';
import { type Day, dayOf } from '../../domain/dates';
import { words } from '../../i18n';
import type { CountedNote } from '../../index/counted';
import type { Snapshot } from '../../index/snapshot';
import type { TypedLittle } from '../../view/little/model';
import type { Clue, Written } from '../../view/model';
import { aboutText } from '../renaming/known-note';
import { writeInto, type Writing } from './write-into';

/** Where a line to try goes. */
export interface LittlePlace {
	readonly path: string;
	/** From 1, that it is to stand near. */
	readonly line?: number | undefined;
	/** Words that the line is known by. */
	readonly text?: string | undefined;
	/** Of the note. */
	readonly day?: Day | undefined;
}

/**
 * The note that a clue stands in; for a code alone the latest note that carries it, of a fantasy where there is one. In
 * an inquiry each task line is something to find out.
 */
export function littlePlace({ all }: Snapshot, clue: Clue, code: Code): LittlePlace | undefined {
	const { path, line, text } = clue;
	const isInquiry = (note: CountedNote) => note.kind === 'inquiry';
	const isOfInquiry = all.notes.some((note) => note.path === path && isInquiry(note));
	const there = all.notes.find((note) => note.path === path);
	if (path !== undefined && !isOfInquiry) return { path, line, text, day: there?.day };
	const notes = all.notes.filter((note) => !isInquiry(note));
	const isIt = (other: Code) => other === code || rolledUp(other) === code;
	const carrying = notes.filter(({ codes }) => [...codes.keys()].some(isIt));
	const rated = () => notes.findLast(({ ratings = [] }) => ratings.some((rating) => isIt(rating.code)));
	return carrying.findLast(({ side }) => side === 'fantasy') ?? carrying.at(-1) ?? rated();
}

/** The same for each code in turn: all notes are gone through once for one, and again where they have changed. */
export function littlePlaces(snapshot: () => Snapshot, clue: Clue): (code: Code) => LittlePlace | undefined {
	let last:
		{ readonly now: Snapshot; readonly code: Code; readonly place: LittlePlace | undefined } | undefined;
	return (code) => {
		const now = snapshot();
		if (last?.now !== now || last.code !== code) last = { now, code, place: littlePlace(now, clue, code) };
		return last.place;
	};
}

/** Writes one line to try into a note, near a line of it where that can be. */
export function keepLittle(
	parts: Writing,
	place: LittlePlace,
	{ text: said, code, due }: TypedLittle,
): Promise<Written | undefined> {
	const { roots } = parts.choices.current;
	const made = madeIn(place.day, dayOf(Date.now()));
	const plan = (note: string) => {
		const { kind } = aboutText(note).properties;
		return planMove(note, kind, { text: said, codes: [code], due, made }, roots, lineIn(note, place));
	};
	return writeInto(parts, place.path, plan, words.followActs.little.unfit(place.path));
}

/** The line, as long as the words that it is known by begin there. */
function lineIn(note: string, { line, text = '' }: LittlePlace): number | undefined {
	const lines = line === undefined ? [] : note.split('\n').slice(line - 1, line + 1);
	const first = (text.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 5);
	return first.every((word) => lines.join('\n').includes(word)) ? line : undefined;
}
