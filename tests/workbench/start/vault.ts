import { readdir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { copyFolder, type FolderCopy } from '../server/copy-folder';
import { UsageError } from './options';

/** The folder to work on: the one named, or a copy of it. Throws a `UsageError` where it cannot be read. */
export async function vaultToServe(folder: string, inPlace: boolean): Promise<FolderCopy> {
	const path = resolve(process.env['INIT_CWD'] ?? '.', folder);
	const found = await stat(path).catch(() => undefined);
	if (!found) throw new UsageError(`There is no folder “${path}”.`);
	if (!found.isDirectory())
		throw new UsageError(`“${path}” is a file; name the folder that holds the notes.`);
	await readdir(path).catch(() => {
		throw new UsageError(`The folder “${path}” cannot be read.`);
	});
	if (inPlace) return { path, remove: () => Promise.resolve() };
	return copyFolder(path).catch((error: unknown) => {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	});
}
