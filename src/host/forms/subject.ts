import { folded } from '../../report/selected-notes';
import type { Beginning } from './form-parts';
import type { FormKind } from './place';

/**
 * What a new note is about as it is begun, so that what was left of the same is gone on with: an experiment by its clue and
 * where that stands, any other by its fantasy, else by the note that it comes from.
 */
export function subjectOf(kind: FormKind, { answers, about, from }: Beginning): string {
	if (kind === 'experiment') return JSON.stringify([from?.path, from?.move?.print, answers['clue']]);
	const { fantasy = '' } = about;
	return JSON.stringify(fantasy === '' ? [from?.path] : folded(fantasy));
}
