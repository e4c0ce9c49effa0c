import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { copyFolder, emptyFolder, type FolderCopy } from '../server/copy-folder';

/** A vault to test over: a folder that is copied, or its files as text by path. */
export type VaultSource = string | Readonly<Record<string, string>>;

/** The files of a temporary vault, read and changed on disk, behind the app's back. */
export class VaultFiles {
	private constructor(private readonly copy: FolderCopy) {}

	static async from(source: VaultSource): Promise<VaultFiles> {
		if (typeof source === 'string') return new VaultFiles(await copyFolder(source));
		const files = new VaultFiles(await emptyFolder('vault'));
		for (const [path, text] of Object.entries(source)) await files.write(path, text);
		return files;
	}

	/** The folder's absolute path. */
	get folder(): string {
		return this.copy.path;
	}

	read(path: string): Promise<string> {
		return readFile(join(this.folder, path), 'utf8');
	}

	async write(path: string, text: string): Promise<void> {
		const full = join(this.folder, path);
		await mkdir(dirname(full), { recursive: true });
		await writeFile(full, text);
	}

	async delete(path: string): Promise<void> {
		await rm(join(this.folder, path), { recursive: true });
	}

	/** Removes the whole copy. */
	remove(): Promise<void> {
		return this.copy.remove();
	}
}
