import type { Code } from '../../domain/codes';
import type { Passage } from '../../index/counted';
import type { Clue } from '../model';

/** What a passage gives to try: its words and where they stand. */
export function clueOf(passage: Passage, codes: readonly Code[], fantasies: readonly string[]): Clue {
	const { path, place, text, isNoteLevel } = passage;
	return { codes, path, line: place?.line, text: isNoteLevel ? undefined : text, fantasies };
}
