import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isWithin } from './paths';
import type { Entry } from './protocol';

/** Folders that are never shown, watched or copied. */
export const skippedFolders: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** What stands at a full path, described under its vault path; undefined when there is nothing. */
export async function entryAt(full: string, path: string): Promise<Entry | undefined> {
	const found = await stat(full).catch(() => undefined);
	if (!found || !(found.isFile() || found.isDirectory())) return undefined;
	const type = found.isDirectory() ? 'folder' : 'file';
	const ctime = found.birthtimeMs || found.ctimeMs;
	return { path, type, ctime, mtime: found.mtimeMs, size: type === 'file' ? found.size : 0 };
}

/** What lies directly in a folder of the vault, without links that lead out of it. */
export async function entriesIn(root: string, path: string): Promise<Entry[]> {
	const items = await readdir(join(root, path), { withFileTypes: true }).catch(() => []);
	const entries = await Promise.all(
		items.map(async (item) => {
			if (skippedFolders.has(item.name)) return undefined;
			const childPath = path ? `${path}/${item.name}` : item.name;
			const full = join(root, childPath);
			if (item.isSymbolicLink()) {
				const real = await realpath(full).catch(() => undefined);
				if (!real || !isWithin(root, real)) return undefined;
			}
			return entryAt(full, childPath);
		}),
	);
	return entries.filter((entry) => entry !== undefined);
}

/** All that lies under `start` in the vault, parents before children. A link back to a folder above is not entered. */
export async function allEntries(root: string, start = ''): Promise<Entry[]> {
	const found: Entry[] = [];
	const entered = new Set<string>();
	const waiting = [start];
	for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
		const real = await realpath(join(root, path)).catch(() => undefined);
		if (!real || entered.has(real)) continue;
		entered.add(real);
		for (const entry of await entriesIn(root, path)) {
			found.push(entry);
			if (entry.type === 'folder') waiting.push(entry.path);
		}
	}
	return found;
}
