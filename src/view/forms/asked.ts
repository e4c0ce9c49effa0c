import type { FieldSpec } from '../../domain/forms/form';
import { hintOf, promptOf } from '../../domain/forms/prompts';
import { words } from '../../i18n';
import type { FormProps } from './model';

const own = { ...words.forms.hints, ...words.formsFollow.hints };

/** A field's question and the help below it, in words that fit what fills the user's days. */
export function askedOf({ spec, situation }: Pick<FormProps, 'spec' | 'situation'>, { id }: FieldSpec) {
	const prompt = promptOf(spec, id, situation);
	return { prompt, hint: own[id] ?? hintOf(spec, id, situation) ?? '' };
}
