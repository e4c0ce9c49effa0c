import { isDraining } from '../domain/codes';
import { words } from '../i18n';
import type { CountRow } from './figures';

/** A row's label, with the word for what tires. */
export function nameOf({ code, label }: Pick<CountRow, 'code' | 'label'>): string {
	return isDraining(code) ? words.screen.draining(label) : label;
}
