import { copyFile, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { allEntries } from './entries';

const most = { files: 50_000, bytes: 2 * 1024 ** 3 };

/** A copy in the system's temporary folder. */
export interface FolderCopy {
	path: string;
	remove(): Promise<void>;
}

/** Copies a folder, without `.git`, `node_modules` and links that lead out. Throws where it is far too large. */
export async function copyFolder(source: string): Promise<FolderCopy> {
	const root = await realpath(source);
	const entries = await allEntries(root);
	const bytes = entries.reduce((sum, entry) => sum + entry.size, 0);
	if (entries.length > most.files || bytes > most.bytes) throw new Error(`“${source}” is too large to copy.`);
	const copy = await emptyFolder(basename(root));
	for (const { path, type } of entries) {
		const target = join(copy.path, path);
		if (type === 'folder') await mkdir(target, { recursive: true });
		else await copyFile(join(root, path), target);
	}
	return copy;
}

/** A new folder of a given name; `remove` takes it and its parent away. */
export async function emptyFolder(name: string): Promise<FolderCopy> {
	const parent = await mkdtemp(join(tmpdir(), 'workbench-'));
	const path = join(parent, name);
	await mkdir(path);
	return { path, remove: () => rm(parent, { recursive: true, force: true, maxRetries: 3 }) };
}
