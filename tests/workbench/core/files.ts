import type { FileStats } from 'obsidian';
import { fileName, splitName } from './paths';
import type { Vault } from './vault';

/** A file or folder of the vault's tree; the same object for as long as it exists, through renames. */
export abstract class TAbstractFile {
	path: string;
	name: string;
	parent: TFolder | null = null;

	constructor(
		readonly vault: Vault,
		path: string,
	) {
		this.path = path;
		this.name = fileName(path);
	}

	/** For the vault only: takes a new path over, name included. */
	setPath(path: string): void {
		this.path = path;
		this.name = fileName(path);
	}
}

/** A file, with the stat it had when the vault last looked. */
export class TFile extends TAbstractFile {
	stat: FileStats;
	basename: string;
	extension: string;

	constructor(vault: Vault, path: string, stat: FileStats) {
		super(vault, path);
		this.stat = stat;
		({ basename: this.basename, extension: this.extension } = splitName(this.name));
	}

	override setPath(path: string): void {
		super.setPath(path);
		({ basename: this.basename, extension: this.extension } = splitName(this.name));
	}
}

/** A folder; the root's path is `/`, its name empty. */
export class TFolder extends TAbstractFile {
	children: TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === '/';
	}
}
