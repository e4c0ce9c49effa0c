import type { CachedMetadata, Reference } from 'obsidian';
import type { Delays } from './adapter';
import { Events } from './events';
import { TFile } from './files';
import { LinkTargets } from './link-resolution';
import { getLinkpath } from './links';
import { guardMissing } from './missing';
import type { PendingWork } from './pending';
import type { Vault } from './vault';

/** A note's text → what the app knows of it. */
export type ParseMetadata = (text: string) => CachedMetadata;

type LinkCounts = Record<string, number>;

/** Reads under way at once while the vault is indexed. */
const READERS = 32;
/** Milliseconds of parsing after which other work gets its turn. */
const SLICE = 8;

function increment(counts: LinkCounts, key: string): void {
	counts[key] = (counts[key] ?? 0) + 1;
}

/**
 * What is known of each Markdown file. A change is read and parsed in a later task than its vault event, or
 * `delays.cache` milliseconds later: until then the cache is that of the text before.
 */
export class MetadataCache extends Events {
	resolvedLinks: Record<string, LinkCounts> = {};
	unresolvedLinks: Record<string, LinkCounts> = {};
	private readonly caches = new Map<TFile, CachedMetadata>();
	private readonly targets: LinkTargets;
	private readonly waiting = new Map<TFile, () => void>();
	private readonly latestRead = new Map<TFile, symbol>();
	private readonly unresolved = new Set<TFile>();
	private cancelResolving: (() => void) | undefined;
	private busy = 0;
	private sliceStart = 0;

	constructor(
		private readonly vault: Vault,
		private readonly parse: ParseMetadata,
		private readonly delays: Delays,
		private readonly pending: PendingWork,
	) {
		super();
		this.targets = new LinkTargets(vault);
		vault.on('modify', (file: unknown) => this.schedule(file));
		vault.on('delete', (file: unknown) => this.forget(file));
		vault.on('rename', (_file: unknown, oldPath: string) => this.forgetLinks(oldPath));
		for (const event of ['create', 'rename', 'delete'])
			vault.on(event, () => this.resolveSoon(this.caches.keys()));
	}

	/**
	 * Indexes every note there is, then follows the vault. With `isQuiet` no `changed` is fired, as at a start
	 * where the app still knows the notes; without, each note is reported when it has been read.
	 */
	async start(isQuiet = false): Promise<void> {
		this.vault.on('create', (file: unknown) => this.schedule(file));
		const files = this.vault.getMarkdownFiles();
		const reader = async (): Promise<void> => {
			for (let file = files.shift(); file; file = files.shift()) await this.index(file, isQuiet);
		};
		this.busy += 1;
		await this.pending.track(Promise.all(Array.from({ length: READERS }, reader)));
		this.busy -= 1;
		this.resolveSoon();
	}

	getFileCache(file: TFile): CachedMetadata | null {
		return this.caches.get(file) ?? null;
	}

	getCache(path: string): CachedMetadata | null {
		const file = this.vault.getFileByPath(path);
		return file && this.getFileCache(file);
	}

	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		return this.targets.find(linkpath, sourcePath);
	}

	fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
		const isShort = omitMdExtension && file.extension === 'md';
		const text = this.targets.isUnique(file) ? file.name : file.path;
		return isShort ? text.slice(0, -'.md'.length) : text;
	}

	private schedule(file: unknown): void {
		if (!(file instanceof TFile) || file.extension !== 'md') return;
		this.waiting.get(file)?.();
		const cancel = this.pending.after(this.delays.cache, () => {
			this.waiting.delete(file);
			void this.pending.track(this.index(file, false));
		});
		this.waiting.set(file, cancel);
	}

	private async index(file: TFile, isQuiet: boolean): Promise<void> {
		const read = Symbol(file.path);
		this.latestRead.set(file, read);
		this.busy += 1;
		try {
			const text = await this.vault.read(file).catch(() => undefined);
			await this.breathe();
			const isGone = this.vault.getFileByPath(file.path) !== file;
			const isOverdue = this.waiting.has(file) || this.latestRead.get(file) !== read;
			if (text === undefined || isGone || isOverdue) return;
			const cache = this.parse(text);
			this.caches.set(file, cache);
			this.unresolved.add(file);
			if (!isQuiet) this.trigger('changed', file, text, cache);
		} finally {
			this.busy -= 1;
			this.resolveSoon();
		}
	}

	/** Lets other tasks run once a slice of time is used up. */
	private async breathe(): Promise<void> {
		if (performance.now() - this.sliceStart < SLICE) return;
		await new Promise<void>((resolve) => this.pending.after(0, resolve));
		this.sliceStart = performance.now();
	}

	private forget(file: unknown): void {
		if (!(file instanceof TFile)) return;
		this.waiting.get(file)?.();
		this.waiting.delete(file);
		this.latestRead.delete(file);
		const previous = this.getFileCache(file);
		this.caches.delete(file);
		this.forgetLinks(file.path);
		this.trigger('deleted', file, previous);
	}

	private forgetLinks(path: string): void {
		delete this.resolvedLinks[path];
		delete this.unresolvedLinks[path];
	}

	/** Which file a link means can change with any file that comes, goes or moves: then all are resolved anew. */
	private resolveSoon(files: Iterable<TFile> = []): void {
		for (const file of files) this.unresolved.add(file);
		this.cancelResolving?.();
		this.cancelResolving = this.pending.after(0, () => {
			if (this.busy === 0 && this.waiting.size === 0) this.resolveAll();
		});
	}

	private resolveAll(): void {
		for (const file of this.unresolved) {
			const cache = this.caches.get(file);
			if (!cache) continue;
			this.resolve(file, [
				...(cache.links ?? []),
				...(cache.embeds ?? []),
				...(cache.frontmatterLinks ?? []),
			]);
			this.trigger('resolve', file);
		}
		this.unresolved.clear();
		this.trigger('resolved');
	}

	private resolve(file: TFile, references: Reference[]): void {
		const resolved: LinkCounts = (this.resolvedLinks[file.path] = {});
		const unresolved: LinkCounts = (this.unresolvedLinks[file.path] = {});
		for (const { link } of references) {
			const linkpath = getLinkpath(link);
			const target = this.getFirstLinkpathDest(linkpath, file.path);
			if (target) increment(resolved, target.path);
			else increment(unresolved, linkpath);
		}
	}
}

guardMissing(MetadataCache);
