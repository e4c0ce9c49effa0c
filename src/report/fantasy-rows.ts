import type { Code } from '../domain/codes';
import type { Status } from '../domain/properties';
import { laterOf, settledBy } from './decisions';
import type { CountRow, FantasyRow } from './figures';
import { lineages } from './lineage';
import { ranked } from './reading';
import { folded, shapesOfFantasies } from './selected-notes';
import type { ReportedNote, ReportSource } from './source';
import { statusOf } from './task-status';
import { hasOpenUnknowns, isWaiting } from './waiting';

/** Most frequent codes named in a story. */
const mostTop = 3;

/**
 * The story of each fantasy, those with most notes first.
 * @param notes those that meet the filter, of any side; `rowOf` gives the row of a code, nothing where it is not shown.
 */
export function fantasyRows(
	source: ReportSource,
	notes: readonly ReportedNote[],
	rowOf: (code: Code) => Code | undefined,
): FantasyRow[] {
	const shapes = shapesOfFantasies(source.notes);
	const grown = lineages(source.notes);
	const groups = new Map<string, { name: string; notes: Set<ReportedNote> }>();
	for (const note of notes) {
		for (const name of note.fantasies) {
			const key = folded(name);
			let group = groups.get(key);
			if (group === undefined) groups.set(key, (group = { name, notes: new Set() }));
			group.notes.add(note);
		}
	}
	return [...groups]
		.map(([key, { name, notes: found }]): FantasyRow | undefined => {
			const own = [...found];
			const told = own.filter(({ side }) => side === 'fantasy');
			const read = told.filter(({ codes }) => codes.size > 0);
			const [first, last] = [own[0], own.at(-1)];
			if (first === undefined || last === undefined) return undefined;
			const clues = cluesOf(source, read, rowOf);
			const steps = stepsOf(own);
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
				...steps,
				from: grown.forerunnersOf(key, told),
				lineage: grown.lineageOf(key),
				isCompleted: isCompleted(steps.decision, own),
			};
		})
		.filter((row) => row !== undefined)
		.sort((a, b) => b.notes - a.notes || (a.last < b.last ? 1 : -1));
}

function cluesOf(
	source: ReportSource,
	read: readonly ReportedNote[],
	rowOf: (code: Code) => Code | undefined,
): CountRow[] {
	const counts = new Map<Code, { notes: number; passages: number; last: ReportedNote | undefined }>();
	for (const note of read) {
		for (const [code, passages] of note.codes) {
			const row = rowOf(code);
			if (row === undefined) continue;
			let count = counts.get(row);
			if (count === undefined) counts.set(row, (count = { notes: 0, passages: 0, last: undefined }));
			if (count.last !== note) count.notes++;
			count.last = note;
			count.passages += passages;
		}
	}
	const rows = [...counts].map(([code, { notes, passages }]) => ({
		code,
		label: source.labelOf(code),
		notes,
		of: read.length,
		passages,
	}));
	const { value, energy, need } = ranked(rows);
	return [...value, ...energy, ...need].sort((a, b) => b.notes - a.notes || b.passages - a.passages);
}

function doneAndOpen(notes: readonly ReportedNote[]): FantasyRow['moves'] {
	const statuses = notes
		.filter(({ moves }) => moves.length > 0)
		.flatMap(({ moves }) => moves.map(({ task }) => statusOf(task)));
	return {
		open: statuses.filter((status) => isWaiting({ kind: 'move', status, again: null })).length,
		done: statuses.filter((status) => status === 'done').length,
	};
}

function stepsOf(notes: readonly ReportedNote[]): Pick<FantasyRow, 'experiments' | 'unknowns' | 'decision'> {
	const experiments = notes.filter(({ kind }) => kind === 'experiment');
	const unknowns = notes.filter(({ kind }) => kind === 'inquiry').flatMap(({ unknowns = [] }) => unknowns);
	const decided = notes
		.filter(({ kind }) => kind === 'decision')
		.reduce<ReportedNote | undefined>(laterOf, undefined);
	const having = (said: Status) => experiments.filter(({ status }) => status === said).length;
	return {
		experiments: {
			all: experiments.length,
			running: having('running'),
			ended: experiments.filter(
				({ status = null }) => !isWaiting({ kind: 'experiment', status, again: null }),
			).length,
			outcomes: {
				keep: having('keep'),
				change: having('change'),
				stop: having('stop'),
				learnt: having('learnt'),
			},
		},
		unknowns: {
			open: unknowns.filter(({ task }) => isWaiting({ kind: 'unknown', status: statusOf(task), again: null }))
				.length,
			known: unknowns.filter(({ task }) => statusOf(task) === 'done').length,
		},
		decision:
			decided === undefined
				? null
				: {
						...{ path: decided.path, day: decided.day },
						status: decided.status ?? decided.unknownStatus ?? null,
					},
	};
}

/** Decided, and nothing was said of it on a later day; after a yes or a partly nothing is left to find out either. */
function isCompleted(decision: FantasyRow['decision'], own: readonly ReportedNote[]): boolean {
	const settles = decision === null ? undefined : settledBy(decision);
	if (decision === null || settles === undefined) return false;
	return own.every(
		(note) =>
			(note.side !== 'fantasy' || note.day <= decision.day) && (settles === 'all' || !hasOpenUnknowns(note)),
	);
}
