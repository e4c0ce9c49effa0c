import { defaultRoots, type Code } from '../../../src/domain/codes';
import type { Range } from '../../../src/domain/metadata';
import { defaultSettings } from '../../../src/domain/settings';
import { applied, planTaggings, type TaggingsPlan } from '../../../src/domain/tagging/plan';
import { taggingTargets } from '../../../src/domain/tagging/target';
import { recordReader } from '../../../src/index/record';
import { parseMetadata } from '../../workbench/metadata';

/** A text with its selections: `‹` and `›` stand around one, `¦` is a cursor. */
export function unmarked(marked: string): { text: string; selections: Range[] } {
	const selections: Range[] = [];
	let text = '';
	let from = 0;
	for (const piece of marked.split(/([‹›¦])/)) {
		if (piece === '‹') from = text.length;
		else if (piece === '›') selections.push({ from, to: text.length });
		else if (piece === '¦') selections.push({ from: text.length, to: text.length });
		else text += piece;
	}
	return { text, selections };
}

/** Where the cursor of a marked text stands. */
export function cursorIn(marked: string): { text: string; at: number } {
	const { text, selections } = unmarked(marked);
	return { text, at: selections[0]?.from ?? 0 };
}

/** The plan for the selections of a marked text, and the text that it makes; or why there is none. */
export function planned(
	marked: string,
	codes: readonly Code[],
): (TaggingsPlan & { readonly result: string; readonly skipped: number }) | string {
	const { text, selections } = unmarked(marked);
	const found = taggingTargets(text, selections, defaultRoots);
	if ('refused' in found) return found.refused;
	const plan = planTaggings(text, found.targets, codes, defaultRoots);
	return { ...plan, skipped: found.skipped, result: applied(text, plan.changes) };
}

/** The text after tagging, or why it is left as it is. */
export function tagged(marked: string, ...codes: readonly Code[]): string {
	const plan = planned(marked, codes.length === 0 ? ['value/nature'] : codes);
	if (typeof plan === 'string') return plan;
	return plan.tagged > 0 ? plan.result : plan.complete > 0 ? 'already' : 'not-here';
}

/** What the index reads in a note, in order: code and words. */
export function evidenceIn(text: string): string[] {
	const reader = recordReader({ ...defaultSettings, earlierTags: 'count' }, '2026-09-01');
	const record = reader.fromText({ path: 'a.md', title: 'a', created: 0 }, parseMetadata(text), text);
	const rows = record?.entries.flatMap((entry) => entry.evidence ?? []) ?? [];
	return rows.map((row) => `${row.code}: ${row.text}`);
}
