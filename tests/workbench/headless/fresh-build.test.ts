import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isBuildFresh } from './fresh-build';
import { temporaryFolder } from './testing';

describe('the build', () => {
	it('is fresh while no source is newer', async () => {
		const project = await temporaryFolder({ 'src/deep/a.ts': '', 'main.js': '' });
		const at = (path: string, time: number) => utimes(join(project, path), time, time);
		await at('src/deep/a.ts', 100);
		await at('main.js', 200);
		expect(isBuildFresh(project)).toBe(true);
		await at('src/deep/a.ts', 300);
		expect(isBuildFresh(project)).toBe(false);
	});

	it('is not where there is none', async () => {
		expect(isBuildFresh(await temporaryFolder({ 'src/a.ts': '' }))).toBe(false);
	});
});
