import { rolledUp, type Code } from '../domain/codes';

/** Whether a code was said not to be it, or is counted in a row that was. */
export function isSetAside(code: Code, dismissed: readonly Code[]): boolean {
	return dismissed.includes(code) || dismissed.includes(rolledUp(code));
}
