import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

function newestIn(folder: string): number {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	return Math.max(0, ...entries.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}

/** True where the bundle is there and nothing in `src/` is newer. */
export function isBuildFresh(projectDir: string): boolean {
	const built = statSync(join(projectDir, 'main.js'), { throwIfNoEntry: false });
	return built !== undefined && built.mtimeMs >= newestIn(join(projectDir, 'src'));
}

/** Builds the plugin where it is missing or stale; the build speaks on standard error. Throws where it fails. */
export function buildIfStale(projectDir: string): void {
	if (isBuildFresh(projectDir)) return;
	const stdio: ['ignore', 2, 2] = ['ignore', 2, 2];
	const build = spawnSync(process.execPath, ['esbuild.config.mjs', 'production'], { cwd: projectDir, stdio });
	if (build.status !== 0) throw new Error('The plugin could not be built.');
}
