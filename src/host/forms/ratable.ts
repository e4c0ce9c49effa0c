import { isDraining, type Code } from '../../domain/codes';
import type { Day } from '../../domain/dates';
import type { Settings } from '../../domain/settings';
import type { Counted } from '../../index/counted';
import type { Snapshot } from '../../index/snapshot';
import { patternReport } from '../../report/pattern-report';
import { folded } from '../../report/selected-notes';
import type { RatableCode } from '../../view/forms/model';
import type { FormNote } from './form-note';

/** A check-in takes a few minutes. */
const most = 8;

/** What a check-in asks about: what was rated in it, what the user picked, what is measured, what keeps coming. */
export function ratableCodes(
	{ all }: Pick<Snapshot, 'all'>,
	{ checkInCodes, dismissedCodes }: Settings,
	rated: Iterable<Code>,
	today: Day,
): RatableCode[] {
	const { lenses } = patternReport(all, { today, dismissedCodes });
	const coming = Object.values(lenses)
		.flat()
		.filter(({ level }) => level === 'recurring' || level === 'core');
	const whys = [
		...[...rated].map((code) => [code, 'rated'] as const),
		...checkInCodes.map((code) => [code, 'picked'] as const),
		...measuredIn(all).map((code) => [code, 'measured'] as const),
		...coming.map(({ code }) => [code, 'keeps-coming'] as const),
	];
	// The first reason is the one that is told.
	const byCode = new Map(whys.toReversed());
	const inOrder = [...new Set(whys.map(([code]) => code))].filter((code) => !isDraining(code));
	return inOrder.slice(0, most).map((code) => {
		return { code, label: all.labelOf(code), why: byCode.get(code) ?? 'picked' };
	});
}

/** What a decision may keep a part of, by what its fantasy names most; what a review may try next, by what is little met. */
export function offeredCodes(
	{ all }: Pick<Snapshot, 'all'>,
	{ dismissedCodes }: Settings,
	{ spec, about }: Pick<FormNote, 'spec' | 'about'>,
	today: Day,
): Code[] {
	if (spec.kind !== 'decision' && spec.kind !== 'review') return [];
	const { fantasies, gap } = patternReport(all, { today, dismissedCodes });
	const { top = [] } = fantasies.find(({ name }) => folded(name) === folded(about.fantasy)) ?? {};
	const rows = spec.kind === 'decision' ? top : gap.filter(({ quadrant }) => quadrant === 'look-here-first');
	return rows.map(({ code }) => code).filter((code) => !isDraining(code));
}

/** What is gathered from all notes is gathered once for each revision: a form is drawn with every key. */
export function oncePer<T>(gather: (all: Counted) => T): (all: Counted) => T {
	const known = new WeakMap<Counted, T>();
	return (all) => {
		const found = known.get(all) ?? gather(all);
		known.set(all, found);
		return found;
	};
}

/** Codes of the experiments that are running. */
const measuredIn = oncePer(({ notes }) =>
	notes
		.filter(({ kind, status }) => kind === 'experiment' && (status ?? 'running') === 'running')
		.flatMap(({ ratings = [] }) => ratings.map(({ code }) => code)),
);

/** Names of all fantasies, that of the latest note first. */
export const fantasyNames = oncePer(({ notes }) => {
	const names = new Map<string, string>();
	for (const { fantasies } of notes.toReversed())
		for (const name of fantasies) {
			const key = name.normalize('NFC').toLowerCase();
			if (!names.has(key)) names.set(key, name);
		}
	return [...names.values()];
});
