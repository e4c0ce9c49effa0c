import type { DataWriteOptions, ListedFiles, Stat } from 'obsidian';
import { fileName, isHidden, joinPath, normalizePath, parentPath } from '../core/index';
import type { HostAdapter, WalkedEntry } from '../core/index';
import type { Entry } from '../server/protocol';
import type { Connection } from './connection';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The vault's files as the server gives them. */
export class ServerAdapter implements HostAdapter {
	constructor(
		private readonly connection: Connection,
		private readonly name: string,
	) {}

	getName(): string {
		return this.name;
	}

	async walk(): Promise<WalkedEntry[]> {
		const entries = (await this.connection.tree()).filter(({ path }) => !isHidden(path));
		return entries.map((entry) => ({ path: entry.path, stat: statOf(entry) }));
	}

	watch(report: (path: string) => void): () => void {
		return this.connection.listen(({ entry }) => report(entry.path));
	}

	async exists(path: string): Promise<boolean> {
		return (await this.stat(path)) !== null;
	}

	async stat(path: string): Promise<Stat | null> {
		const entry = await this.connection.stat(onServer(path));
		return entry && statOf(entry);
	}

	async list(path: string): Promise<ListedFiles> {
		const entries = await this.connection.list(onServer(path));
		const pathsOf = (type: Entry['type']) =>
			entries.filter((entry) => entry.type === type).map(({ path: of }) => of);
		return { files: pathsOf('file'), folders: pathsOf('folder') };
	}

	async read(path: string): Promise<string> {
		return decoder.decode(await this.readBinary(path));
	}

	readBinary(path: string): Promise<ArrayBuffer> {
		return this.connection.read(onServer(path));
	}

	write(path: string, data: string, options?: DataWriteOptions): Promise<void> {
		return this.connection.write(onServer(path), data, timesOf(options));
	}

	writeBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.connection.write(onServer(path), data, timesOf(options));
	}

	append(path: string, data: string, options?: DataWriteOptions): Promise<void> {
		return this.connection.write(onServer(path), data, { ...timesOf(options), append: '1' });
	}

	appendBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.connection.write(onServer(path), data, { ...timesOf(options), append: '1' });
	}

	async process(path: string, change: (data: string) => string, options?: DataWriteOptions): Promise<string> {
		const before = await this.read(path);
		const after = change(before);
		if (after !== before) await this.write(path, after, options);
		return after;
	}

	getResourcePath(path: string): string {
		return this.connection.address('api/read', { path: onServer(path) });
	}

	mkdir(path: string): Promise<void> {
		return this.connection.change('mkdir', { path: onServer(path) });
	}

	/** False: a page has no way to the system's trash, so that deletes go to `.trash` in the vault. */
	trashSystem(): Promise<boolean> {
		return Promise.resolve(false);
	}

	async trashLocal(path: string): Promise<void> {
		const name = fileName(normalizePath(path));
		let target = joinPath('.trash', name);
		for (let number = 2; await this.exists(target); number += 1)
			target = joinPath('.trash', `${String(number)} ${name}`);
		await this.mkdir(parentPath(target));
		await this.rename(path, target);
	}

	rmdir(path: string, recursive: boolean): Promise<void> {
		return this.connection.change('remove', { path: onServer(path), ...(recursive && { recursive: '1' }) });
	}

	remove(path: string): Promise<void> {
		return this.connection.change('remove', { path: onServer(path) });
	}

	rename(path: string, newPath: string): Promise<void> {
		return this.connection.change('rename', { path: onServer(path), to: onServer(newPath) });
	}

	copy(path: string, newPath: string): Promise<void> {
		return this.connection.change('copy', { path: onServer(path), to: onServer(newPath) });
	}
}

/** The root is `/` here and `''` there. */
function onServer(path: string): string {
	const normal = normalizePath(path);
	return normal === '/' ? '' : normal;
}

function statOf({ type, ctime, mtime, size }: Entry): Stat {
	return { type, ctime, mtime, size };
}

function timesOf(options: DataWriteOptions | undefined): Record<string, string> {
	return options?.mtime === undefined ? {} : { mtime: String(options.mtime) };
}
