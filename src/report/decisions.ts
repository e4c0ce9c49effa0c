import type { Day } from '../domain/dates';
import { folded } from './selected-notes';
import type { ReportedNote } from './source';

const final: ReadonlySet<string | undefined> = new Set(['yes', 'no', 'partly']);

/** The later of two notes; on one day the one whose path comes last. */
export function laterOf<T extends Pick<ReportedNote, 'day' | 'path'>>(a: T | undefined, b: T): T {
	return a === undefined || b.day > a.day || (b.day === a.day && b.path > a.path) ? b : a;
}

/** Whether a decision says yes, no or partly: not now is none yet. */
export function isFinal({ status }: { readonly status?: string | null | undefined }): boolean {
	return final.has(status ?? undefined);
}

/** The day of the latest decision on each fantasy, by folded name, where it is final. */
export function finalDecisions(notes: readonly ReportedNote[], until: Day): ReadonlyMap<string, Day> {
	const latest = new Map<string, ReportedNote>();
	for (const note of notes) {
		if (note.kind !== 'decision' || note.day > until) continue;
		for (const name of note.fantasies) latest.set(folded(name), laterOf(latest.get(folded(name)), note));
	}
	return new Map([...latest].flatMap(([name, note]) => (isFinal(note) ? [[name, note.day] as const] : [])));
}
