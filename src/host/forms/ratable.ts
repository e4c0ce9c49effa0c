import { isDraining, type Code } from '../../domain/codes';
import type { Day } from '../../domain/dates';
import type { Settings } from '../../domain/settings';
import type { Snapshot } from '../../index/snapshot';
import { patternReport } from '../../report/pattern-report';
import type { RatableCode } from '../../view/forms/model';

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
	const measured = all.notes
		.filter(({ kind, status }) => kind === 'experiment' && (status ?? 'running') === 'running')
		.flatMap(({ ratings = [] }) => ratings.map(({ code }) => code));
	const whys = [
		...[...rated].map((code) => [code, 'rated'] as const),
		...checkInCodes.map((code) => [code, 'picked'] as const),
		...measured.map((code) => [code, 'measured'] as const),
		...coming.map(({ code }) => [code, 'keeps-coming'] as const),
	];
	// The first reason is the one that is told.
	const byCode = new Map(whys.toReversed());
	const inOrder = [...new Set(whys.map(([code]) => code))].filter((code) => !isDraining(code));
	return inOrder.slice(0, most).map((code) => {
		return { code, label: all.labelOf(code), why: byCode.get(code) ?? 'picked' };
	});
}

/** Names of all fantasies, that of the latest note first. */
export function fantasyNames({ all }: Pick<Snapshot, 'all'>): string[] {
	const names = new Map<string, string>();
	for (const { fantasies } of all.notes.toReversed())
		for (const name of fantasies) {
			const key = name.normalize('NFC').toLowerCase();
			if (!names.has(key)) names.set(key, name);
		}
	return [...names.values()];
}
