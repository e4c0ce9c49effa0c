import type { DataWriteOptions, Stat } from 'obsidian';
import type { Delays, HostAdapter } from './adapter';
import { Events } from './events';
import { FileTree, statsOf } from './file-tree';
import { type TAbstractFile, TFile, TFolder } from './files';
import { guardMissing } from './missing';
import { isHidden, normalizePath, parentPath } from './paths';
import type { PendingWork } from './pending';

type VaultEvent = 'create' | 'modify' | 'delete' | 'rename' | 'raw';

/**
 * The tree of files over an adapter. Writes go one after the other; the event of a write comes with it, or
 * `delays.event` milliseconds later; changes made outside are taken over when the adapter reports them.
 */
export class Vault extends Events {
	configDir = '.obsidian';
	private readonly tree = new FileTree(this);
	private turn: Promise<unknown> = Promise.resolve();
	private endWatch: (() => void) | undefined;

	constructor(
		readonly adapter: HostAdapter,
		private readonly name: string,
		private readonly delays: Delays,
		private readonly pending: PendingWork,
	) {
		super();
	}

	/** Reads the tree, firing `create` for each file and folder, then follows what the adapter reports. */
	async load(): Promise<void> {
		for (const { path, stat } of await this.pending.track(this.adapter.walk())) {
			this.trigger('create', this.tree.add(path, stat));
		}
		this.endWatch = this.adapter.watch?.((path) => void this.takeOver(path));
	}

	close(): void {
		this.endWatch?.();
	}

	getName(): string {
		return this.name;
	}

	getRoot(): TFolder {
		return this.tree.root;
	}

	getAbstractFileByPath(path: string): TAbstractFile | null {
		return this.tree.get(path);
	}

	getFileByPath(path: string): TFile | null {
		const file = this.tree.get(path);
		return file instanceof TFile ? file : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const folder = this.tree.get(path);
		return folder instanceof TFolder ? folder : null;
	}

	getAllLoadedFiles(): TAbstractFile[] {
		return this.tree.all();
	}

	getAllFolders(includeRoot = false): TFolder[] {
		const folders = this.getAllLoadedFiles().filter((file) => file instanceof TFolder);
		return folders.filter((folder) => includeRoot || !folder.isRoot());
	}

	getFiles(): TFile[] {
		return this.getAllLoadedFiles().filter((file) => file instanceof TFile);
	}

	getMarkdownFiles(): TFile[] {
		return this.getFiles().filter((file) => file.extension === 'md');
	}

	static recurseChildren(root: TFolder, visit: (file: TAbstractFile) => unknown): void {
		visit(root);
		for (const child of root.children) {
			if (child instanceof TFolder) Vault.recurseChildren(child, visit);
			else visit(child);
		}
	}

	getResourcePath(file: TFile): string {
		return this.adapter.getResourcePath(file.path);
	}

	read(file: TFile): Promise<string> {
		return this.pending.track(this.adapter.read(file.path));
	}

	cachedRead(file: TFile): Promise<string> {
		return this.read(file);
	}

	readBinary(file: TFile): Promise<ArrayBuffer> {
		return this.pending.track(this.adapter.readBinary(file.path));
	}

	create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
		return this.createBy(path, (normal) => this.adapter.write(normal, data, options));
	}

	createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
		return this.createBy(path, (normal) => this.adapter.writeBinary(normal, data, options));
	}

	createFolder(path: string): Promise<TFolder> {
		return this.inTurn(async () => {
			const normal = normalizePath(path);
			if (await this.adapter.exists(normal)) throw new Error('Folder already exists.');
			await this.adapter.mkdir(normal);
			return this.addWritten(normal, TFolder);
		});
	}

	async modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
		await this.change(file, () => this.adapter.write(file.path, data, options));
	}

	async modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		await this.change(file, () => this.adapter.writeBinary(file.path, data, options));
	}

	async append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
		await this.change(file, () => this.adapter.append(file.path, data, options));
	}

	async appendBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		await this.change(file, () => this.adapter.appendBinary(file.path, data, options));
	}

	process(file: TFile, change: (data: string) => string, options?: DataWriteOptions): Promise<string> {
		return this.change(file, () => this.adapter.process(file.path, change, options));
	}

	async copy<T extends TAbstractFile>(file: T, newPath: string): Promise<T> {
		if (!(file instanceof TFile)) throw new Error('Only files can be copied here.');
		const copied = await this.createBy(newPath, (normal) => this.adapter.copy(file.path, normal));
		return copied as TAbstractFile as T;
	}

	delete(file: TAbstractFile, force = false): Promise<void> {
		return this.inTurn(async () => {
			if (file instanceof TFolder) await this.adapter.rmdir(file.path, force || file.children.length > 0);
			else await this.adapter.remove(file.path);
			this.drop(file);
		});
	}

	trash(file: TAbstractFile, system: boolean): Promise<void> {
		return this.inTurn(async () => {
			if (!system || !(await this.adapter.trashSystem(file.path))) await this.adapter.trashLocal(file.path);
			this.drop(file);
		});
	}

	rename(file: TAbstractFile, newPath: string): Promise<void> {
		return this.inTurn(async () => {
			const [from, to] = [file.path, normalizePath(newPath)];
			const isSameFile = from.toLowerCase() === to.toLowerCase();
			if (!isSameFile && (await this.adapter.exists(to))) throw new Error('Destination file already exists!');
			await this.adapter.rename(from, to);
			for (const [moved, oldPath] of this.tree.move(file, to)) this.fire('rename', moved, oldPath);
		});
	}

	private createBy(path: string, write: (normal: string) => Promise<void>): Promise<TFile> {
		return this.inTurn(async () => {
			const normal = normalizePath(path);
			if (await this.adapter.exists(normal)) throw new Error('File already exists.');
			await write(normal);
			return this.addWritten(normal, TFile);
		});
	}

	private change<T>(file: TFile, write: () => Promise<T>): Promise<T> {
		return this.inTurn(async () => {
			if (!(await this.adapter.exists(file.path))) throw new Error(`File does not exist: ${file.path}`);
			const result = await write();
			const stat = await this.adapter.stat(file.path);
			if (stat) file.stat = statsOf(stat);
			this.fire('modify', file);
			return result;
		});
	}

	/** One write at a time, so that a report of our own write finds the tree already told. */
	private inTurn<T>(act: () => Promise<T>): Promise<T> {
		const result = this.turn.then(act);
		this.turn = result.catch(() => undefined);
		return this.pending.track(result);
	}

	private takeOver(path: string): Promise<void> {
		return this.inTurn(async () => {
			const normal = normalizePath(path);
			this.fire('raw', normal);
			if (isHidden(normal) || normal === '/') return;
			const [known, stat] = [this.tree.get(normal), await this.adapter.stat(normal)];
			if (!stat && known) this.drop(known);
			else if (stat && !known) await this.addFromDisk(normal);
			else if (stat && known instanceof TFile) this.takeOverStat(known, stat);
		});
	}

	private takeOverStat(file: TFile, stat: Stat): void {
		if (file.stat.mtime === stat.mtime && file.stat.size === stat.size) return;
		file.stat = statsOf(stat);
		this.fire('modify', file);
	}

	private async addWritten<T extends TAbstractFile>(
		path: string,
		type: abstract new (...args: never[]) => T,
	): Promise<T> {
		const file = await this.addFromDisk(path);
		if (!(file instanceof type)) throw new Error(`Was written, but is not there: ${path}`);
		return file;
	}

	private async addFromDisk(path: string): Promise<TAbstractFile | undefined> {
		const parent = parentPath(path);
		if (!this.tree.get(parent)) await this.addFromDisk(parent);
		const stat = await this.adapter.stat(path);
		if (!stat) return undefined;
		const file = this.tree.add(path, stat);
		this.fire('create', file);
		if (file instanceof TFolder) await this.addContents(path);
		return file;
	}

	private async addContents(folder: string): Promise<void> {
		const { files, folders } = await this.adapter.list(folder);
		for (const path of [...folders, ...files]) {
			if (!isHidden(path) && !this.tree.get(path)) await this.addFromDisk(path);
		}
	}

	private drop(file: TAbstractFile): void {
		for (const gone of this.tree.drop(file)) this.fire('delete', gone);
	}

	private fire(name: VaultEvent, ...data: unknown[]): void {
		if (this.delays.event === 0) this.trigger(name, ...data);
		else this.pending.after(this.delays.event, () => this.trigger(name, ...data));
	}
}

guardMissing(Vault);
