import { Notice } from 'obsidian';
import { byDayThenNumber } from '../../domain/note-order';
import type { CountedNote } from '../../index/counted';
import type { Snapshot } from '../../index/snapshot';
import { words } from '../../i18n';
import type { WordsOpener } from '../open-words';
import type { LookedAt } from './looked-at';

/** Opens the oldest jot that was not looked at yet, at its words; after the last one says so and begins anew. */
export async function readNextJot(
	snapshot: Snapshot,
	lookedAt: LookedAt,
	opener: WordsOpener,
): Promise<void> {
	const jots = waitingJots(snapshot);
	const next = jots.find((jot) => !lookedAt.has(jot));
	if (next === undefined) {
		lookedAt.forgetAll();
		const { lastRead, noneToRead } = words.jot.notices;
		new Notice(jots.length === 0 ? noneToRead : lastRead);
		return;
	}
	lookedAt.add(next);
	await opener.open({ path: next.path, place: next.opening?.place }, false);
}

/** Jots without a code that no reflection has taken in, the oldest first. */
export function waitingJots(snapshot: Pick<Snapshot, 'all'>): CountedNote[] {
	return snapshot.all.notes
		.filter(({ kind, codes }) => kind === 'jot' && codes.size === 0)
		.sort((a, b) => byDayThenNumber(a, b) || (a.opening?.place.from ?? 0) - (b.opening?.place.from ?? 0));
}
