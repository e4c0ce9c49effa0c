import type { FileStats, Stat } from 'obsidian';
import { type TAbstractFile, TFile, TFolder } from './files';
import { fileName, joinPath, parentPath } from './paths';
import type { Vault } from './vault';

/** What a file keeps of a stat. */
export function statsOf({ ctime, mtime, size }: Stat): FileStats {
	return { ctime, mtime, size };
}

/** Files and folders by path, each in its folder's children. The root's path is `/`. */
export class FileTree {
	readonly root: TFolder;
	private readonly byPath = new Map<string, TAbstractFile>();

	constructor(private readonly vault: Vault) {
		this.root = new TFolder(vault, '/');
		this.root.name = '';
		this.byPath.set('/', this.root);
	}

	get(path: string): TAbstractFile | null {
		return this.byPath.get(path) ?? null;
	}

	all(): TAbstractFile[] {
		return [...this.byPath.values()];
	}

	add(path: string, stat: Stat): TAbstractFile {
		const file =
			stat.type === 'folder' ? new TFolder(this.vault, path) : new TFile(this.vault, path, statsOf(stat));
		this.attach(file);
		return file;
	}

	/** Takes a file out, a folder with all it holds; returns what is gone, contents first. */
	drop(file: TAbstractFile): TAbstractFile[] {
		const inside = file instanceof TFolder ? file.children.flatMap((child) => this.drop(child)) : [];
		this.detach(file);
		file.parent = null;
		return [...inside, file];
	}

	/** Moves a file, a folder with all it holds; returns what has moved with its old path, the folder first. */
	move(file: TAbstractFile, to: string): [file: TAbstractFile, from: string][] {
		const from = file.path;
		this.detach(file);
		file.setPath(to);
		this.attach(file);
		if (!(file instanceof TFolder)) return [[file, from]];
		const children = [...file.children];
		return [
			[file, from],
			...children.flatMap((child) => this.move(child, joinPath(to, fileName(child.path)))),
		];
	}

	private attach(file: TAbstractFile): void {
		const folder = this.get(parentPath(file.path));
		file.parent = folder instanceof TFolder ? folder : this.root;
		file.parent.children.push(file);
		this.byPath.set(file.path, file);
	}

	private detach(file: TAbstractFile): void {
		if (file.parent) file.parent.children = file.parent.children.filter((other) => other !== file);
		this.byPath.delete(file.path);
	}
}
