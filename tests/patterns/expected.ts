import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'vitest';

/** One case of the statistics: the input and output of a function under its name in the vectors. */
export interface Vector {
	readonly id: string;
	readonly function: string;
	readonly note?: string;
	readonly input: unknown;
	readonly expected: unknown;
}

export function vectorsIn(name: string): readonly Vector[] {
	const path = resolve(import.meta.dirname, '../fixtures', name);
	return (JSON.parse(readFileSync(path, 'utf8')) as { vectors: Vector[] }).vectors;
}

/** Each expected field is there, numbers within 1e-6; null expects nothing. What is keyed by codes holds no others. */
export function expectClose(actual: unknown, expected: unknown, at = 'result'): void {
	if (typeof expected === 'number') {
		expect(actual, at).toBeTypeOf('number');
		expect(
			Math.abs(Number(actual) - expected),
			`${at}: ${String(actual)} for ${expected}`,
		).toBeLessThanOrEqual(1e-6);
	} else if (expected === null) expect(actual, at).toBeUndefined();
	else if (typeof expected === 'object') {
		expect(actual, at).toBeTypeOf('object');
		if (Array.isArray(expected)) expect(actual, at).toHaveLength(expected.length);
		const keys = Object.keys(expected);
		if (keys.some((key) => key.includes('/')))
			expect(Object.keys(actual ?? {}).sort(), at).toEqual(keys.sort());
		for (const [key, value] of Object.entries(expected)) {
			expectClose((actual as Record<string, unknown>)[key], value, `${at}.${key}`);
		}
	} else expect(actual, at).toBe(expected);
}

/** `wilsonLow` → `wilson_low`, one level deep. */
export function inSnakeCase(fields: object): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(fields).map(([key, value]: [string, unknown]) => [
			key.replace(/[A-Z]/g, (letter, at: number) => (at === 0 ? letter : `_${letter.toLowerCase()}`)),
			value,
		]),
	);
}
