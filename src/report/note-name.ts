import { titleOfPath } from '../domain/file-names';
import type { ReportedNote } from './source';

/** Its title where that says more than day and kind; else its own words, the fantasy that it is about, or its first words. */
export function nameOfNote({ path, kind, called, fantasies, opening, passages }: ReportedNote): string {
	const title = titleOfPath(path);
	const isPlain = /^\d{4}-\d\d-\d\d (\S+)(?: \d+)?$/.exec(title)?.[1] === kind;
	const first = opening ?? passages.find(({ isNoteLevel }) => !isNoteLevel);
	return isPlain ? (called ?? fantasies[0] ?? first?.text ?? title) : title;
}
