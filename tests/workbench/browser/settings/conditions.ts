/** What can be said of a definition, or asked at each drawing. */
export type Condition = boolean | (() => boolean) | undefined;

export function isMet(condition: Condition, otherwise: boolean): boolean {
	return typeof condition === 'function' ? condition() : (condition ?? otherwise);
}
