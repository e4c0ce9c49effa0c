import { codeOfTag, rolledUp, type Code, type Roots } from '../../domain/codes';
import type { CodeBook } from '../../domain/codebook/book';
import { isFantasyKind } from '../../domain/kinds';
import type { Lens } from '../../domain/lenses';
import { readProperties } from '../../domain/properties';
import type { RejectedSuggestion } from '../../domain/settings';
import { suggestTags } from '../../domain/suggest/suggest';
import type { Suggestion } from '../../domain/suggest/suggestion';
import { codesIn as codesInText } from '../../domain/tagging/codes-in';
import { propertyTags } from '../../domain/tags';
import { asInEditor } from '../../domain/written-change';

/** A note whose words are looked at. */
export interface HintedNote {
	readonly path: string;
	/** In the editor's form or the file's; offsets are those of this text. */
	readonly text: string;
	readonly properties: Readonly<Record<string, unknown>> | undefined;
}

export interface HintParts {
	readonly book: CodeBook;
	readonly roots: Roots;
	readonly rejected: readonly RejectedSuggestion[];
	readonly lens?: Lens | undefined;
}

/** What a note's words hint at, without what is tagged there already or was turned down. */
export function hintsIn(note: HintedNote, { rejected, ...parts }: HintParts): readonly Suggestion[] {
	const { kind } = readProperties(note.properties);
	return suggestTags(note.text, {
		...parts,
		without: [...codesIn(note, parts.roots), ...rejectedIn(note.path, rejected)],
		isFantasy: kind !== 'unknown' && isFantasyKind(kind),
	});
}

/** The codes that a note carries, in its text and its property. */
export function codesIn({ text, properties }: HintedNote, roots: Roots): Code[] {
	const said = propertyTags(properties).flatMap((tag) => codeOfTag(tag, roots) ?? []);
	return [...new Set([...said.map(rolledUp), ...codesInText(asInEditor(text), roots)])];
}

function rejectedIn(path: string, rejected: readonly RejectedSuggestion[]): Code[] {
	return rejected.filter((entry) => entry.path === path).map(({ code }) => code);
}
