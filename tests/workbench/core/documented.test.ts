import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { DOCUMENTED_EXPORTS } from './documented';

const types = readFileSync(createRequire(import.meta.url).resolve('obsidian/obsidian.d.ts'), 'utf8');
const declaration = /^export (?:abstract )?(?:class|function|const|let|enum) (\w+)/gm;

describe('the documented exports', () => {
	it('are those of the installed types', () => {
		const declared = [...types.matchAll(declaration)].map((match) => match[1]);
		expect(declared.length).toBeGreaterThan(100);
		expect(new Set(DOCUMENTED_EXPORTS)).toEqual(new Set(declared));
	});
});
