import { isDraining } from '../domain/codes';
import { words } from '../i18n';
import type { CodeRow } from './pattern-report';

/** A row's label, with the word for what tires. */
export function nameOf({ code, label }: Pick<CodeRow, 'code' | 'label'>): string {
	return isDraining(code) ? words.screen.draining(label) : label;
}
