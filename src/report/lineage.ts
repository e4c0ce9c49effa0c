import type { Day } from '../domain/dates';
import { titleOfPath } from '../domain/file-names';
import type { FantasyRow } from './figures';
import { folded } from './selected-notes';
import type { ReportedNote } from './source';

/** A forerunner as a reflection names it, and that reflection's day. */
interface Named {
	readonly name: string;
	readonly day: Day;
}

interface Lineages {
	/** Fantasies that a fantasy's own notes came from. */
	forerunnersOf(key: string, notes: readonly ReportedNote[]): string[];
	/** All that it grew out of, however far back, the earliest first. */
	lineageOf(key: string): FantasyRow['lineage'];
}

/** What grew out of what; fantasies by their folded names. */
export function lineages(notes: readonly ReportedNote[]): Lineages {
	const comesFrom = notes.filter(({ kind, sources }) => kind === 'reflection' && sources.length > 0);
	const byPath = comesFrom.length === 0 ? new Map() : pathsOf(notes);
	const named = new Map<string, Named[]>();
	for (const note of comesFrom) {
		const names = sourcesOf(note, byPath).map((name) => ({ name, day: note.day }));
		for (const fantasy of new Set(note.fantasies.map(folded))) {
			named.set(fantasy, [...(named.get(fantasy) ?? []), ...names]);
		}
	}
	let known: ReadonlyMap<string, Day> | undefined;
	const firstDays = () => (known ??= firstDaysOf(notes));
	return {
		forerunnersOf: (key, own) =>
			onceEach(
				own.flatMap((note) => sourcesOf(note, byPath)),
				key,
			),
		lineageOf(key) {
			const found = new Map<string, Named>();
			const next = [key];
			for (let at = next.pop(); at !== undefined; at = next.pop()) {
				for (const one of named.get(at) ?? []) {
					const its = folded(one.name);
					if (its === key) continue;
					const before = found.get(its);
					if (before === undefined) next.push(its);
					if (before === undefined || one.day < before.day) found.set(its, one);
				}
			}
			return [...found]
				.map(([its, { name, day }]) => ({ name, first: firstDays().get(its) ?? day }))
				.sort((a, b) => (a.first < b.first || (a.first === b.first && a.name < b.name) ? -1 : 1));
		},
	};
}

/** A reflection stands for its own fantasy, any other note for its name. */
function sourcesOf(
	{ kind, sources }: ReportedNote,
	byPath: ReadonlyMap<string, ReportedNote>,
): readonly string[] {
	if (kind !== 'reflection') return [];
	return sources.flatMap((path) => {
		const source = byPath.get(path);
		return source?.kind === 'reflection' ? source.fantasies : [titleOfPath(path)];
	});
}

/** Of each fantasy the first jot or reflection, else the first note. */
function firstDaysOf(notes: readonly ReportedNote[]): ReadonlyMap<string, Day> {
	const [told, any] = [new Map<string, Day>(), new Map<string, Day>()];
	for (const { side, day, fantasies } of notes) {
		for (const key of fantasies.map(folded)) {
			for (const days of side === 'fantasy' ? [told, any] : [any]) {
				if (day < (days.get(key) ?? '9')) days.set(key, day);
			}
		}
	}
	return new Map([...any, ...told]);
}

function onceEach(names: readonly string[], own: string): string[] {
	return [...new Map(names.map((name) => [folded(name), name]))]
		.filter(([key]) => key !== own)
		.map(([, name]) => name);
}

function pathsOf(notes: readonly ReportedNote[]): ReadonlyMap<string, ReportedNote> {
	return new Map(notes.map((note) => [note.path, note]));
}
