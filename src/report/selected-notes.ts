import type { Day } from '../domain/dates';
import type { Side } from '../domain/kinds';
import type { Shape } from '../domain/properties';
import type { Filter, FilterSide } from './filter';
import type { ReportedNote, ReportSource } from './source';

type Notes = ReportSource['notes'];

/** Whether a note meets all parts of a filter but its side; private notes are in the source or not. */
export function noteMatcher(notes: Notes, filter: Filter): (note: ReportedNote) => boolean {
	const { tone, shape, folder } = filter;
	const fantasy = filter.fantasy === undefined ? undefined : folded(filter.fantasy);
	const shapes = shape === undefined ? undefined : shapesOfFantasies(notes);
	const within = folder === undefined ? undefined : `${folder.replace(/^\/+|\/+$/g, '')}/`;
	return (note) =>
		isInPeriod(note.day, filter) &&
		(tone === undefined || note.tone === tone) &&
		(fantasy === undefined || note.fantasies.some((name) => folded(name) === fantasy)) &&
		(within === undefined || within === '/' || note.path.startsWith(within)) &&
		(shapes === undefined || shapesOf(note, shapes).includes(shape));
}

/** 1 for each note of a side that meets the filter. */
export function selectedNotes(
	notes: Notes,
	side: FilterSide | Side,
	matches: (note: ReportedNote) => boolean,
): Uint8Array {
	return Uint8Array.from(notes, (note) => (isOnSide(note.side, side) && matches(note) ? 1 : 0));
}

export function isInPeriod(day: Day, { from, to }: Pick<Filter, 'from' | 'to'>): boolean {
	return (from === undefined || day >= from) && (to === undefined || day <= to);
}

/** The shape of each fantasy, by folded name: that of its latest reflection with one. */
export function shapesOfFantasies(notes: Notes): ReadonlyMap<string, Shape> {
	const shapes = new Map<string, Shape>();
	for (const { kind, shape, fantasies } of notes) {
		if (kind !== 'reflection' || shape === undefined) continue;
		for (const name of fantasies) shapes.set(folded(name), shape);
	}
	return shapes;
}

/** Fantasies are compared without case. */
export function folded(name: string): string {
	return name.normalize('NFC').toLowerCase();
}

function shapesOf(note: ReportedNote, shapes: ReadonlyMap<string, Shape>): readonly (Shape | undefined)[] {
	return note.fantasies.length === 0 ? [note.shape] : note.fantasies.map((name) => shapes.get(folded(name)));
}

function isOnSide(side: Side, wanted: FilterSide | Side): boolean {
	return wanted === 'both' ? side === 'fantasy' || side === 'everyday' : side === wanted;
}
