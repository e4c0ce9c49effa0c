import type { TFile } from './files';
import { joinPath, parentPath } from './paths';
import type { Vault } from './vault';

/** `a/./b/../c` → `a/c`; undefined where it leads out of the vault. */
function resolveDots(path: string): string | undefined {
	const kept: string[] = [];
	for (const segment of path.split('/')) {
		if (segment === '' || segment === '.') continue;
		if (segment !== '..') kept.push(segment);
		else if (kept.pop() === undefined) return undefined;
	}
	return kept.join('/');
}

/** Files by name in lower case, to find what a link means without walking the vault. */
export class LinkTargets {
	private byName: Map<string, TFile[]> | undefined;

	constructor(private readonly vault: Vault) {
		for (const event of ['create', 'delete', 'rename']) {
			vault.on(event, () => (this.byName = undefined));
		}
	}

	/** The file a link path names, seen from `sourcePath`: nearest first, then the shortest path. */
	find(linkpath: string, sourcePath: string): TFile | null {
		if (linkpath === '') return this.vault.getFileByPath(sourcePath);
		const folder = parentPath(sourcePath);
		const isRelative = /^\.\.?\//.test(linkpath);
		const absolute = resolveDots(isRelative ? joinPath(folder, linkpath) : linkpath)?.toLowerCase();
		if (!absolute) return null;
		const named = [...this.named(absolute), ...this.named(`${absolute}.md`)];
		const exact = named.find(
			({ path }) => path.toLowerCase() === absolute || path.toLowerCase() === `${absolute}.md`,
		);
		if (exact || isRelative || linkpath.startsWith('/')) return exact ?? null;
		const suffixes = [`/${absolute}`, `/${absolute}.md`];
		const matching = named.filter(({ path }) =>
			suffixes.some((end) => `/${path}`.toLowerCase().endsWith(end)),
		);
		const distance = ({ path }: TFile): number => (parentPath(path) === folder ? 0 : path.length);
		return matching.sort((a, b) => distance(a) - distance(b))[0] ?? null;
	}

	/** True where no other file has this name, whatever its case. */
	isUnique(file: TFile): boolean {
		return this.named(file.name.toLowerCase()).length === 1;
	}

	private named(path: string): TFile[] {
		this.byName ??= this.group();
		return this.byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? [];
	}

	private group(): Map<string, TFile[]> {
		const groups = new Map<string, TFile[]>();
		for (const file of this.vault.getFiles()) {
			const name = file.name.toLowerCase();
			const group = groups.get(name);
			if (group) group.push(file);
			else groups.set(name, [file]);
		}
		return groups;
	}
}
