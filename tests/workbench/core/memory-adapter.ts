import type { DataWriteOptions, ListedFiles, Stat } from 'obsidian';
import type { HostAdapter, WalkedEntry } from './adapter';
import { isHidden, joinPath, normalizePath, parentPath } from './paths';

type Entry = { type: 'folder'; stat: Stat } | { type: 'file'; stat: Stat; data: Uint8Array };

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function isUnder(path: string, folder: string): boolean {
	return folder === '/' ? path !== '/' : path.startsWith(`${folder}/`);
}

/** A vault's files in memory; each change is reported to watchers, like a disk that tells. */
export class MemoryAdapter implements HostAdapter {
	private entries = new Map<string, Entry>();
	private watchers = new Set<(path: string) => void>();

	constructor(
		files: Readonly<Record<string, string>> = {},
		private readonly name = 'memory',
		private readonly now: () => number = Date.now,
	) {
		this.entries.set('/', { type: 'folder', stat: this.statOf('folder', 0) });
		for (const [path, text] of Object.entries(files)) {
			this.addFolders(parentPath(normalizePath(path)));
			this.put(normalizePath(path), encoder.encode(text));
		}
	}

	getName(): string {
		return this.name;
	}

	walk(): Promise<WalkedEntry[]> {
		const found = [...this.entries].filter(([path]) => path !== '/' && !isHidden(path));
		const walked = found.map(([path, entry]) => ({ path, stat: { ...entry.stat } }));
		return Promise.resolve(walked.sort((a, b) => (a.path < b.path ? -1 : 1)));
	}

	watch(report: (path: string) => void): () => void {
		this.watchers.add(report);
		return () => this.watchers.delete(report);
	}

	exists(path: string): Promise<boolean> {
		return Promise.resolve(this.entries.has(normalizePath(path)));
	}

	stat(path: string): Promise<Stat | null> {
		const entry = this.entries.get(normalizePath(path));
		return Promise.resolve(entry ? { ...entry.stat } : null);
	}

	async list(path: string): Promise<ListedFiles> {
		const folder = normalizePath(path);
		if (this.entries.get(folder)?.type !== 'folder') throw this.absent(folder);
		const listed: ListedFiles = { files: [], folders: [] };
		for (const [child, entry] of this.entries) {
			if (child === '/' || parentPath(child) !== folder) continue;
			(entry.type === 'file' ? listed.files : listed.folders).push(child);
		}
		return Promise.resolve(listed);
	}

	async read(path: string): Promise<string> {
		return Promise.resolve(decoder.decode(this.fileAt(path).data));
	}

	async readBinary(path: string): Promise<ArrayBuffer> {
		return Promise.resolve(new Uint8Array(this.fileAt(path).data).buffer);
	}

	async write(path: string, data: string, options?: DataWriteOptions): Promise<void> {
		return this.writeBytes(path, encoder.encode(data), options);
	}

	async writeBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.writeBytes(path, new Uint8Array(data.slice(0)), options);
	}

	async append(path: string, data: string, options?: DataWriteOptions): Promise<void> {
		return this.write(path, (await this.read(path)) + data, options);
	}

	async appendBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		const before = this.fileAt(path).data;
		const joined = new Uint8Array(before.length + data.byteLength);
		joined.set(before);
		joined.set(new Uint8Array(data), before.length);
		return this.writeBytes(path, joined, options);
	}

	async process(path: string, change: (data: string) => string, options?: DataWriteOptions): Promise<string> {
		const text = change(decoder.decode(this.fileAt(path).data));
		await this.write(path, text, options);
		return text;
	}

	getResourcePath(path: string): string {
		return `app://memory/${encodeURI(normalizePath(path))}`;
	}

	async mkdir(path: string): Promise<void> {
		this.addFolders(normalizePath(path));
		return Promise.resolve(this.report(normalizePath(path)));
	}

	trashSystem(): Promise<boolean> {
		return Promise.resolve(false);
	}

	async trashLocal(path: string): Promise<void> {
		const target = joinPath('.trash', normalizePath(path));
		this.addFolders(parentPath(target));
		return this.rename(path, this.entries.has(target) ? `${target} ${String(this.now())}` : target);
	}

	async rmdir(path: string, recursive: boolean): Promise<void> {
		const folder = normalizePath(path);
		const inside = [...this.entries.keys()].filter((child) => isUnder(child, folder));
		if (inside.length > 0 && !recursive) throw new Error(`Folder is not empty: ${folder}`);
		for (const gone of [...inside, folder]) this.entries.delete(gone);
		return Promise.resolve([...inside, folder].forEach((gone) => this.report(gone)));
	}

	async remove(path: string): Promise<void> {
		this.fileAt(path);
		this.entries.delete(normalizePath(path));
		return Promise.resolve(this.report(normalizePath(path)));
	}

	async rename(path: string, newPath: string): Promise<void> {
		const [from, to] = [normalizePath(path), normalizePath(newPath)];
		if (!this.entries.has(from)) throw this.absent(from);
		if (this.entries.has(to)) throw new Error(`Destination file already exists: ${to}`);
		if (!this.entries.has(parentPath(to))) throw this.absent(parentPath(to));
		const moved = [...this.entries].filter(([child]) => child === from || isUnder(child, from));
		for (const [child, entry] of moved) {
			this.entries.delete(child);
			this.entries.set(to + child.slice(from.length), entry);
		}
		return Promise.resolve([from, to].forEach((end) => this.report(end)));
	}

	async copy(path: string, newPath: string): Promise<void> {
		if (this.entries.has(normalizePath(newPath)))
			throw new Error(`Destination file already exists: ${newPath}`);
		return this.writeBytes(newPath, this.fileAt(path).data);
	}

	private writeBytes(path: string, data: Uint8Array, options?: DataWriteOptions): Promise<void> {
		const normal = normalizePath(path);
		if (this.entries.get(parentPath(normal))?.type !== 'folder') throw this.absent(parentPath(normal));
		this.put(normal, data, options);
		return Promise.resolve(this.report(normal));
	}

	private put(path: string, data: Uint8Array, options?: DataWriteOptions): void {
		const known = this.entries.get(path)?.stat;
		const stat = this.statOf('file', data.length);
		stat.ctime = options?.ctime ?? known?.ctime ?? stat.ctime;
		stat.mtime = options?.mtime ?? Math.max(stat.mtime, (known?.mtime ?? 0) + 1);
		this.entries.set(path, { type: 'file', stat, data });
	}

	private addFolders(path: string): void {
		if (this.entries.get(path)?.type === 'file') throw new Error(`Not a folder: ${path}`);
		if (this.entries.has(path)) return;
		this.addFolders(parentPath(path));
		this.entries.set(path, { type: 'folder', stat: this.statOf('folder', 0) });
	}

	private statOf(type: 'file' | 'folder', size: number): Stat {
		const time = this.now();
		return { type, ctime: time, mtime: time, size };
	}

	private fileAt(path: string): Entry & { type: 'file' } {
		const entry = this.entries.get(normalizePath(path));
		if (entry?.type !== 'file') throw this.absent(normalizePath(path));
		return entry;
	}

	private absent(path: string): Error {
		return Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT' });
	}

	private report(path: string): void {
		for (const watcher of this.watchers) watcher(path);
	}
}
