import { parseYaml } from 'obsidian';
import { codeOfTag, slugCode, type Code, type Roots } from '../../domain/codes';
import type { NoteProperties } from '../../domain/properties';
import { planNote } from '../../domain/renaming/plan-note';
import type { NotePlan, Occurrence, Renaming } from '../../domain/renaming/renaming';
import type { FoundTag } from '../../domain/tags';

/** Of what a note is taken to speak, besides its text. */
export type NoteKind = Pick<NoteProperties, 'kind'>;

/** What a renaming does to a text, under the roots that hold while it goes on. */
export type NotePlanner = (text: string, note: NoteKind, tags?: readonly FoundTag[]) => NotePlan;

/**
 * @param isKnown whether a tag's code is one of ours in a note without a kind: other roots leave alone what was there
 * before and only begins alike.
 */
export function notePlanner(renaming: Renaming, roots: Roots, isKnown: (code: Code) => boolean): NotePlanner {
	const yaml = (text: string): unknown => parseYaml(text);
	const isOurs = ({ name, where }: Occurrence) =>
		where === 'code-book' || isKnown(slugCode(codeOfTag(name, roots) ?? ''));
	return (text, { kind }, tags) => {
		const note = { text, tags, isCodeBook: kind === 'code-book' };
		const plan = planNote(note, renaming, { roots, parseYaml: yaml });
		if (renaming.of !== 'roots' || kind !== undefined) return plan;
		return { ...plan, occurrences: plan.occurrences.filter(isOurs) };
	};
}
