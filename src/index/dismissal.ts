import { countsByCode } from '../domain/codes';
import { printOf, type Evidence } from '../domain/evidence/read';
import { isFantasyKind } from '../domain/kinds';
import type { DismissedPassage } from '../domain/settings';
import type { Entry } from './entry';

/** Entries as though the tags of dismissed passages were not there, and what was left out; a note not read yet keeps all. */
export function withoutDismissed(
	entries: readonly Entry[],
	dismissed: readonly DismissedPassage[],
): { readonly kept: readonly Entry[]; readonly left: readonly Entry[] } {
	const left: Entry[] = [];
	if (dismissed.length === 0) return { kept: entries, left };
	const keys = new Set(dismissed.map(keyOf));
	const paths = new Set(dismissed.map(({ path }) => path));
	const kept = entries.map((entry) => {
		if (entry.evidence === undefined || !paths.has(entry.path)) return entry;
		const [stays, goes]: [Evidence[], Evidence[]] = [[], []];
		for (const row of entry.evidence)
			(keys.has(keyOf({ path: entry.path, code: row.code, print: printOf(row) })) ? goes : stays).push(row);
		if (goes.length === 0) return entry;
		left.push({ ...entry, evidence: goes });
		const words = isFantasyKind(entry.kind) && stays.length === 0 ? goes[0] : undefined;
		const opening = words?.place && { text: words.text, isCut: words.isCut, place: words.place };
		return { ...entry, opening, evidence: stays, codes: countsByCode(stays.map(({ code }) => code)) };
	});
	return { kept, left };
}

function keyOf({ path, code, print }: DismissedPassage): string {
	return `${print} ${code} ${path}`;
}
