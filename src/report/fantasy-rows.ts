import type { Code } from '../domain/codes';
import type { CountRow, FantasyRow } from './figures';
import { ranked } from './reading';
import { folded, shapesOfFantasies } from './selected-notes';
import type { ReportedNote, ReportSource } from './source';

/** Most frequent codes named in a story. */
const mostTop = 3;

/**
 * The story of each fantasy, those with most notes first.
 * @param notes those that meet the filter, of any side; `rowsIn` gives the rows of a note that are shown.
 */
export function fantasyRows(
	source: ReportSource,
	notes: readonly ReportedNote[],
	rowsIn: (note: ReportedNote) => ReadonlyMap<Code, number>,
): FantasyRow[] {
	const shapes = shapesOfFantasies(source.notes);
	const byPath = new Map(source.notes.map((note) => [note.path, note]));
	const groups = new Map<string, { name: string; notes: ReportedNote[] }>();
	for (const note of notes) {
		for (const name of note.fantasies) {
			const group = groups.get(folded(name)) ?? { name, notes: [] };
			if (!group.notes.includes(note)) group.notes.push(note);
			groups.set(folded(name), group);
		}
	}
	return [...groups]
		.map(([key, { name, notes: own }]): FantasyRow | undefined => {
			const told = own.filter(({ side }) => side === 'fantasy');
			const read = told.filter(({ codes }) => codes.size > 0);
			const [first, last] = [own[0], own.at(-1)];
			if (first === undefined || last === undefined) return undefined;
			const clues = cluesOf(source, read, rowsIn);
			return {
				name,
				notes: told.length,
				read: read.length,
				first: (told[0] ?? first).day,
				last: (told.at(-1) ?? last).day,
				shape: shapes.get(key) ?? null,
				clues: clues.length,
				top: clues.slice(0, mostTop),
				moves: doneAndOpen(own),
				...stepsOf(own),
				from: forerunners(told, byPath, key),
			};
		})
		.filter((row) => row !== undefined)
		.sort((a, b) => b.notes - a.notes || (a.last < b.last ? 1 : -1));
}

function cluesOf(
	source: ReportSource,
	read: readonly ReportedNote[],
	rowsIn: (note: ReportedNote) => ReadonlyMap<Code, number>,
): CountRow[] {
	const counts = new Map<Code, { notes: number; passages: number }>();
	for (const note of read) {
		for (const [code, passages] of rowsIn(note)) {
			const count = counts.get(code) ?? { notes: 0, passages: 0 };
			counts.set(code, { notes: count.notes + 1, passages: count.passages + passages });
		}
	}
	const rows = [...counts].map(([code, count]) => ({
		...{ code, label: source.labelOf(code), of: read.length },
		...count,
	}));
	const { value, energy, need } = ranked(rows);
	return [...value, ...energy, ...need].sort((a, b) => b.notes - a.notes || b.passages - a.passages);
}

function doneAndOpen(notes: readonly ReportedNote[]): FantasyRow['moves'] {
	const moves = notes.flatMap((note) => note.moves);
	return {
		open: moves.filter(({ task }) => task === ' ' || task === '/').length,
		done: moves.filter(({ task }) => task.toLowerCase() === 'x').length,
	};
}

function stepsOf(notes: readonly ReportedNote[]): Pick<FantasyRow, 'experiments' | 'unknowns' | 'decision'> {
	const experiments = notes.filter(({ kind }) => kind === 'experiment');
	const unknowns = notes.flatMap(({ unknowns = [] }) => unknowns);
	const decided = notes.findLast(({ kind }) => kind === 'decision');
	return {
		experiments: {
			all: experiments.length,
			running: experiments.filter(({ status }) => status === 'running').length,
		},
		unknowns: {
			open: unknowns.filter(({ task }) => ' /?'.includes(task)).length,
			known: unknowns.filter(({ task }) => task.toLowerCase() === 'x').length,
		},
		decision:
			decided === undefined ? null : { path: decided.path, day: decided.day, status: decided.status ?? null },
	};
}

/** Where a reflection came from: a reflection stands for its own fantasy, any other note for its name. */
function forerunners(
	notes: readonly ReportedNote[],
	byPath: ReadonlyMap<string, ReportedNote>,
	own: string,
): string[] {
	const names = notes
		.filter(({ kind }) => kind === 'reflection')
		.flatMap(({ sources }) => sources)
		.flatMap((path) => {
			const source = byPath.get(path);
			if (source?.kind === 'reflection') return source.fantasies;
			return [nameOf(path)];
		});
	return [...new Map(names.map((name) => [folded(name), name]))]
		.filter(([key]) => key !== own)
		.map(([, name]) => name);
}

function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
