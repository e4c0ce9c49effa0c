import {
	appendFile,
	copyFile,
	mkdir,
	readFile,
	rename,
	rm,
	rmdir,
	utimes,
	writeFile,
} from 'node:fs/promises';
import { allEntries, entriesIn, entryAt } from './entries';
import { pathInside } from './paths';
import type { Entry } from './protocol';
import { Refusal } from './refusal';

/** Reading and writing inside one folder; `root` is its real path. Whatever leads out of it is refused. */
export class VaultFolder {
	constructor(readonly root: string) {}

	tree(): Promise<Entry[]> {
		return allEntries(this.root);
	}

	async list(path: string): Promise<Entry[]> {
		await pathInside(this.root, path);
		return entriesIn(this.root, path.replace(/^\/+|\/+$/g, ''));
	}

	async stat(path: string): Promise<Entry | undefined> {
		return entryAt(await pathInside(this.root, path), path);
	}

	async read(path: string): Promise<Buffer> {
		const full = await pathInside(this.root, path);
		if ((await entryAt(full, path))?.type !== 'file') throw new Refusal(404, `There is no file “${path}”.`);
		return readFile(full);
	}

	/** Writes, or with `isAppended` adds to, a file; `mtime` sets its time. */
	async write(path: string, bytes: Buffer, isAppended: boolean, mtime: number | undefined): Promise<void> {
		const full = await this.#pathOfItem(path);
		await (isAppended ? appendFile : writeFile)(full, bytes);
		if (mtime !== undefined) await utimes(full, mtime / 1000, mtime / 1000);
	}

	async mkdir(path: string): Promise<void> {
		await mkdir(await this.#pathOfItem(path), { recursive: true });
	}

	async rename(path: string, to: string): Promise<void> {
		const [source, target] = [await this.#pathOfItem(path), await this.#pathOfItem(to)];
		if (!(await entryAt(source, path))) throw new Refusal(404, `There is nothing at “${path}”.`);
		const isOnlyCase = path.toLowerCase() === to.toLowerCase();
		if (!isOnlyCase && (await entryAt(target, to))) throw new Refusal(409, `“${to}” is already there.`);
		await rename(source, target);
	}

	async copy(path: string, to: string): Promise<void> {
		await copyFile(await this.#pathOfItem(path), await this.#pathOfItem(to));
	}

	/** Removes a file, or a folder: an empty one, or with `isRecursive` one with all that is in it. */
	async remove(path: string, isRecursive: boolean): Promise<void> {
		const full = await this.#pathOfItem(path);
		const entry = await entryAt(full, path);
		if (!entry) throw new Refusal(404, `There is nothing at “${path}”.`);
		if (entry.type === 'folder' && !isRecursive) await rmdir(full);
		else await rm(full, { recursive: isRecursive });
	}

	async #pathOfItem(path: string): Promise<string> {
		const full = await pathInside(this.root, path);
		if (full === this.root) throw new Refusal(403, 'The vault itself cannot be changed.');
		return full;
	}
}
