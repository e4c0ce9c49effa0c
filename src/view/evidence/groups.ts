import type { Code } from '../../domain/codes';
import { words } from '../../i18n';
import type { Passage } from '../../index/counted';
import { folded } from '../../report/selected-notes';
import type { Grouping } from '../model';
import { titleOf } from '../naming';
import { nameWith, type Behind, type Labels } from './behind';

const { pane } = words.evidence;

/** Passages that stand together under a heading. */
export interface Group {
	readonly key: string;
	readonly title: string;
	/** Set where they are of one note. */
	readonly note?: Pick<Passage, 'path' | 'day' | 'isDayUncertain' | 'kind'>;
	/** Whether the title is the user's name of a fantasy. */
	readonly isFantasy?: boolean;
	readonly passages: readonly Passage[];
}

interface Given extends Pick<Behind, 'noteOf'> {
	readonly labels: Labels;
	/** The row that a code is counted in. */
	readonly rowOf: (code: Code) => Code;
}

/** Under which headings a passage stands, and what is said there; a passage stands under each of its note's fantasies. */
interface GroupingRule {
	readonly keysOf: (passage: Passage, given: Given) => readonly string[];
	readonly headOf: (
		passage: Passage,
		key: string,
		given: Given,
	) => Pick<Group, 'title' | 'note' | 'isFantasy'>;
}

const rules: Readonly<Record<Grouping, GroupingRule>> = {
	note: {
		keysOf: ({ path }) => [path],
		headOf: (note) => ({ title: titleOf(note.path, note.day), note }),
	},
	code: {
		keysOf: ({ code }, { rowOf }) => [rowOf(code)],
		headOf: (_, code, { labels }) => ({ title: nameWith(code, labels) }),
	},
	fantasy: {
		keysOf: ({ path }, { noteOf }) => {
			const names = noteOf.get(path)?.fantasies ?? [];
			return names.length === 0 ? [''] : [...new Set(names.map(folded))];
		},
		headOf: ({ path }, key, { noteOf }) => ({
			title: noteOf.get(path)?.fantasies.find((name) => folded(name) === key) ?? pane.noFantasy,
			isFantasy: key !== '',
		}),
	},
	month: { keysOf: ({ day }) => [day.slice(0, 7)], headOf: (_, title) => ({ title }) },
};

/** Notes and months in their order; codes and fantasies by how many passages they have, those without any fantasy last. */
export function grouped(passages: readonly Passage[], grouping: Grouping, given: Given): Group[] {
	const { keysOf, headOf } = rules[grouping];
	const groups = new Map<string, Group & { readonly passages: Passage[] }>();
	for (const passage of passages) {
		for (const key of keysOf(passage, given)) {
			const group = groups.get(key);
			if (group) group.passages.push(passage);
			else groups.set(key, { key, ...headOf(passage, key, given), passages: [passage] });
		}
	}
	const all = [...groups.values()];
	if (grouping === 'note' || grouping === 'month') return all;
	return all.sort(
		(a, b) => Number(a.key === '') - Number(b.key === '') || b.passages.length - a.passages.length,
	);
}

/** Of a pair: spans whose words carry all of its codes, each once, and the passages besides. */
export function sharedFirst(
	passages: readonly Passage[],
	codes: number,
	rowOf: (code: Code) => Code,
): { readonly shared: readonly Passage[]; readonly others: readonly Passage[] } {
	const spans = new Map<string, Map<string, Passage>>();
	for (const passage of passages) {
		const span = spans.get(spanOf(passage)) ?? new Map<string, Passage>();
		if (!span.has(rowOf(passage.code))) span.set(rowOf(passage.code), passage);
		spans.set(spanOf(passage), span);
	}
	const isShared = (passage: Passage) =>
		!passage.isNoteLevel && (spans.get(spanOf(passage))?.size ?? 0) >= codes;
	const shared = passages.filter(isShared);
	return {
		shared: shared.filter((passage) => spans.get(spanOf(passage))?.values().next().value === passage),
		others: passages.filter((passage) => !isShared(passage)),
	};
}

export function isOnSameWords(a: Passage, b: Passage): boolean {
	return a.place?.from === b.place?.from && a.place?.to === b.place?.to && a.path === b.path;
}

/** Other passages on the same words have the same; a note's title is one. */
function spanOf({ path, place }: Passage): string {
	return `${place?.from} ${place?.to} ${path}`;
}
