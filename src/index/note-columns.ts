import { dayNumber } from '../domain/dates';
import type { CountedNote } from './counted';

/** Each counted note as numbers, in the order of the notes: by day. */
export interface NoteColumns {
	/** Days since 1970-01-01, ascending. */
	readonly dayOf: Int32Array;
	/** year * 12 + month, month from 0. */
	readonly monthOf: Int32Array;
	/** The fantasies of note i are `fantasyAt[fantasyStart[i]]` … `fantasyAt[fantasyStart[i + 1] - 1]`, each once. */
	readonly fantasyStart: Uint32Array;
	readonly fantasyAt: Uint32Array;
	/** How many differ, compared without case. */
	readonly fantasies: number;
	/** Of each fantasy, the first spelling seen. */
	readonly fantasyNames: readonly string[];
}

type Dated = Pick<CountedNote, 'day' | 'fantasies'>;

export function noteColumnsOf(notes: readonly Dated[]): NoteColumns {
	const names = new Map<string, { readonly number: number; readonly name: string }>();
	const numberOf = (name: string) => {
		const key = name.normalize('NFC').toLowerCase();
		const { number } = names.get(key) ?? { number: names.size };
		if (number === names.size) names.set(key, { number, name });
		return number;
	};
	const fantasyStart = new Uint32Array(notes.length + 1);
	const fantasyAt: number[] = [];
	for (const [note, { fantasies }] of notes.entries()) {
		for (const fantasy of new Set(fantasies.map(numberOf))) fantasyAt.push(fantasy);
		fantasyStart[note + 1] = fantasyAt.length;
	}
	return {
		dayOf: Int32Array.from(notes, ({ day }) => dayNumber(day)),
		monthOf: Int32Array.from(notes, ({ day }) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1),
		fantasyStart,
		fantasyAt: Uint32Array.from(fantasyAt),
		fantasies: names.size,
		fantasyNames: [...names.values()].map(({ name }) => name),
	};
}
