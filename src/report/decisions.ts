import type { Day } from '../domain/dates';
import { folded } from './selected-notes';
import type { ReportedNote } from './source';

/** What a decision leaves open: after a no nothing, after a yes or a partly what is still to be found out. */
type Final = 'all' | 'known';

const finals: Readonly<Partial<Record<string, Final>>> = { yes: 'known', no: 'all', partly: 'known' };

/** The later of two notes; on one day the one whose path comes last. */
export function laterOf<T extends Pick<ReportedNote, 'day' | 'path'>>(a: T | undefined, b: T): T {
	return a === undefined || b.day > a.day || (b.day === a.day && b.path > a.path) ? b : a;
}

/** What a decision settles, all or what is known; nothing where it says not now, or nothing. */
export function settledBy({ status }: { readonly status?: string | null | undefined }): Final | undefined {
	return finals[status ?? ''];
}

interface FinalDecision {
	readonly day: Day;
	readonly settles: Final;
}

/** The latest decision on each fantasy, by folded name, where it is final. */
export function finalDecisions(
	notes: readonly ReportedNote[],
	until: Day,
): ReadonlyMap<string, FinalDecision> {
	const latest = new Map<string, ReportedNote>();
	for (const note of notes) {
		if (note.kind !== 'decision' || note.day > until) continue;
		for (const name of note.fantasies) latest.set(folded(name), laterOf(latest.get(folded(name)), note));
	}
	return new Map(
		[...latest].flatMap(([name, note]) => {
			const settles = settledBy(note);
			return settles === undefined ? [] : [[name, { day: note.day, settles }] as const];
		}),
	);
}
