import { defaultRoots } from '../../../src/domain/codes';
import { planNote, type NoteText } from '../../../src/domain/renaming/plan-note';
import type { NotePlan, Renaming } from '../../../src/domain/renaming/renaming';
import { applied } from '../../../src/domain/tagging/change';
import { parseYaml } from '../../workbench/core/frontmatter';
import { parseMetadata } from '../../workbench/metadata';

export const toMaking: Renaming = { of: 'code', from: 'value/craft', to: 'value/making' };

export function code(from: string, to: string): Renaming {
	return { of: 'code', from, to };
}

export function fantasy(from: string, to: string): Renaming {
	return { of: 'fantasy', from, to };
}

/** The plan for a note, by the tags that the app's cache would give. */
export function planFor(
	text: string,
	renaming = toMaking,
	note: Partial<NoteText> = {},
	roots = defaultRoots,
): NotePlan {
	const tags = (parseMetadata(text).tags ?? []).map(({ tag, position }) => ({
		tag,
		from: position.start.offset,
		to: position.end.offset,
	}));
	return planNote({ text, tags, isCodeBook: false, ...note }, renaming, { roots, parseYaml });
}

/** The text with its plan applied; what stays as it is follows as its reasons. */
export function renamed(text: string, renaming = toMaking, note: Partial<NoteText> = {}): string {
	const plan = planFor(text, renaming, note);
	const why = plan.unchanged.map((kept) => `\n${kept.why} ${String(kept.line)}: ${kept.written}`);
	return applied(text, plan.occurrences) + why.join('');
}
