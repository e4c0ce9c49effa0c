import { realpathSync, watch } from 'node:fs';
import * as fs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DataWriteOptions, ListedFiles, Stat } from 'obsidian';
import { type HostAdapter, joinPath, normalizePath, type WalkedEntry } from '../core';
import { placeOnDisk, vaultPathOf } from './safe-path';

/** Milliseconds within which several reports of the same path count as one. */
const SAME_CHANGE = 20;

/** A real folder as a vault. Nothing outside it is read or written. */
export class FileSystemAdapter implements HostAdapter {
	private readonly root: string;

	/** Throws where the folder does not exist. */
	constructor(folder: string) {
		this.root = realpathSync(folder);
	}

	getName(): string {
		return basename(this.root);
	}

	getBasePath(): string {
		return this.root;
	}

	getFullPath(path: string): string {
		return join(this.root, normalizePath(path));
	}

	getFilePath(path: string): string {
		return pathToFileURL(this.getFullPath(path)).href;
	}

	getResourcePath(path: string): string {
		return this.getFilePath(path);
	}

	async walk(): Promise<WalkedEntry[]> {
		const { files, folders } = await this.list('/');
		return (await Promise.all([...folders, ...files].map((path) => this.walkFrom(path)))).flat();
	}

	/** Reports changed paths, hidden ones too; several reports of one change are one. */
	watch(report: (path: string) => void): () => void {
		const waiting = new Map<string, NodeJS.Timeout>();
		const watcher = watch(this.root, { recursive: true }, (_event, name) => {
			if (name === null) return;
			const path = vaultPathOf(this.root, join(this.root, name));
			clearTimeout(waiting.get(path));
			const timer = setTimeout(() => {
				waiting.delete(path);
				report(path);
			}, SAME_CHANGE);
			waiting.set(path, timer);
		});
		return () => {
			watcher.close();
			for (const timer of waiting.values()) clearTimeout(timer);
		};
	}

	async exists(path: string): Promise<boolean> {
		return (await this.stat(path)) !== null;
	}

	async stat(path: string): Promise<Stat | null> {
		const place = await this.place(path);
		const found = await fs.stat(place).catch(() => null);
		if (!found) return null;
		const type = found.isDirectory() ? 'folder' : 'file';
		const [ctime, mtime] = [Math.round(found.birthtimeMs), Math.round(found.mtimeMs)];
		return { type, ctime, mtime, size: type === 'folder' ? 0 : found.size };
	}

	async list(path: string): Promise<ListedFiles> {
		const listed: ListedFiles = { files: [], folders: [] };
		for (const entry of await fs.readdir(await this.place(path), { withFileTypes: true })) {
			const child = joinPath(normalizePath(path), entry.name.normalize('NFC'));
			if (entry.isDirectory()) listed.folders.push(child);
			else if (entry.isFile() || (await this.isLinkInside(child))) listed.files.push(child);
		}
		return listed;
	}

	async read(path: string): Promise<string> {
		return fs.readFile(await this.place(path), 'utf8');
	}

	async readBinary(path: string): Promise<ArrayBuffer> {
		return new Uint8Array(await fs.readFile(await this.place(path))).buffer;
	}

	async write(path: string, data: string, options?: DataWriteOptions): Promise<void> {
		await this.writeBytes(path, Buffer.from(data), options);
	}

	async writeBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		await this.writeBytes(path, new Uint8Array(data), options);
	}

	async append(path: string, data: string, options?: DataWriteOptions): Promise<void> {
		await this.write(path, (await this.read(path)) + data, options);
	}

	async appendBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		const before = Buffer.from(await this.readBinary(path));
		await this.writeBytes(path, Buffer.concat([before, Buffer.from(data)]), options);
	}

	async process(path: string, change: (data: string) => string, options?: DataWriteOptions): Promise<string> {
		const text = change(await this.read(path));
		await this.write(path, text, options);
		return text;
	}

	async mkdir(path: string): Promise<void> {
		await fs.mkdir(await this.place(path), { recursive: true });
	}

	trashSystem(_path: string): Promise<boolean> {
		return Promise.resolve(false);
	}

	async trashLocal(path: string): Promise<void> {
		let target = joinPath('.trash', normalizePath(path));
		if (await this.exists(target)) target += ` ${String(Date.now())}`;
		await fs.mkdir(dirname(await this.place(target)), { recursive: true });
		await this.rename(path, target);
	}

	async rmdir(path: string, recursive: boolean): Promise<void> {
		const place = await this.place(path);
		if (recursive) await fs.rm(place, { recursive: true });
		else await fs.rmdir(place);
	}

	async remove(path: string): Promise<void> {
		await fs.unlink(await this.place(path));
	}

	async rename(path: string, newPath: string): Promise<void> {
		await fs.rename(await this.place(path), await this.place(newPath));
	}

	async copy(path: string, newPath: string): Promise<void> {
		await fs.copyFile(await this.place(path), await this.place(newPath), fs.constants.COPYFILE_EXCL);
	}

	private place(path: string): Promise<string> {
		return placeOnDisk(this.root, path);
	}

	private async writeBytes(path: string, data: Uint8Array, options?: DataWriteOptions): Promise<void> {
		const place = await this.place(path);
		await fs.writeFile(place, data);
		if (options?.mtime !== undefined) await fs.utimes(place, new Date(), new Date(options.mtime));
	}

	/** A link counts where it leads to a file of the vault; linked folders are not followed. */
	private async isLinkInside(path: string): Promise<boolean> {
		return (await this.stat(path).catch(() => null))?.type === 'file';
	}

	private async walkFrom(path: string): Promise<WalkedEntry[]> {
		if (basename(path).startsWith('.')) return [];
		const stat = await this.stat(path);
		if (!stat) return [];
		if (stat.type === 'file') return [{ path, stat }];
		const { files, folders } = await this.list(path);
		const inside = await Promise.all([...folders, ...files].map((child) => this.walkFrom(child)));
		return [{ path, stat }, ...inside.flat()];
	}
}
