import { codeOfTag, tagOfCode, type Code, type Roots } from '../../domain/codes';
import { lenses } from '../../domain/lenses';
import type { Occurrence, Renaming } from '../../domain/renaming/renaming';
import { words } from '../../i18n';

/** What is renamed and what it becomes, as it is written: `#value/craft`, `#value/…`, “The goat farm”. */
export function namesOf(renaming: Renaming, roots: Roots): { readonly from: string; readonly to: string } {
	switch (renaming.of) {
		case 'code':
			return { from: `#${tagOfCode(renaming.from, roots)}`, to: `#${tagOfCode(renaming.to, roots)}` };
		case 'fantasy':
			return {
				from: words.vaultChange.quoted(renaming.from),
				to: words.vaultChange.quoted(renaming.to),
			};
		case 'roots': {
			const { from, to } = renaming;
			const changed = lenses.filter((lens) => from[lens] !== to[lens]);
			const listed = (names: Roots) => changed.map((lens) => `#${names[lens]}/…`).join(', ');
			return { from: listed(from), to: listed(to) };
		}
	}
}

/** The codes that move along with the one that is renamed, each once, in order. */
export function childrenIn(occurrences: readonly Occurrence[], roots: Roots): Code[] {
	const children = occurrences.filter(({ isChild }) => isChild);
	return [...new Set(children.flatMap(({ name }) => codeOfTag(name, roots) ?? []))].sort();
}
