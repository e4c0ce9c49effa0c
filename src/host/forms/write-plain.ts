import { dayOf } from '../../domain/dates';
import type { BeginningParts } from './begin-form';
import type { Beginning } from './form-parts';
import { optionsOf } from './new-notes';
import type { FormKind } from './place';
import { openToWrite } from './plain-note';
import { leaveTrace } from './trace';

/** Makes a note of all questions of a kind, with what it begins with, and opens it to be written in. */
export async function writePlain(
	parts: BeginningParts,
	kind: FormKind,
	{ answers, about, from }: Beginning,
): Promise<void> {
	const note = { kind, day: dayOf(Date.now()), answers, about, from };
	const options = { ...(await optionsOf(parts, note)), answers };
	const { file, cursor } = await parts.writer.fromTemplate(kind, options);
	if (from) await leaveTrace(parts.app, kind, from, file, parts.choices.current.roots);
	await openToWrite(parts.app, file, cursor);
}
