import type { CachedMetadata, MetadataCache, TFile, Vault } from 'obsidian';
import { StalePositions } from '../domain/evidence/read';
import { readProperties } from '../domain/properties';
import type { RecordReader } from '../index/record';
import type { NoteStore } from '../index/store';

/** How often a note is looked at again whose text and cache disagree, and how long between, in milliseconds. */
const retries = 20;
const retryPause = 100;

export interface IntakeParts {
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly store: NoteStore;
	/** Under the settings and on the day that hold now. */
	readonly reader: () => RecordReader;
}

/** Takes notes into the store, by cache or by text, and never trusts positions that the text does not bear out. */
export class NoteIntake {
	constructor(private readonly parts: IntakeParts) {}

	/** What the cache says, unless the note was read before: then it is to be read again. False where there is no cache yet. */
	takeCached(file: TFile): boolean {
		const metadata = this.parts.metadataCache.getFileCache(file);
		if (metadata === null) return false;
		const { store, reader } = this.parts;
		if (!store.askAgain(file.path)) store.put(file.path, reader().fromCache(noteFile(file), metadata));
		return true;
	}

	/** What a text says that came with its cache. False where the two disagree: then it has to be read. */
	takeText(file: TFile, metadata: CachedMetadata, text: string): boolean {
		try {
			this.parts.store.put(file.path, this.parts.reader().fromText(noteFile(file), metadata, text));
			return true;
		} catch (error) {
			if (error instanceof StalePositions) return false;
			this.putUnreadable(file, error);
			return true;
		}
	}

	/** Reads a note; one that is deleted meanwhile is forgotten, one that cannot be read stands in the check. */
	async read(path: string, isWanted: () => boolean): Promise<void> {
		for (let attempt = 0; attempt < retries && isWanted(); attempt++) {
			if (attempt > 0) await sleep(retryPause);
			const file = this.parts.vault.getFileByPath(path);
			if (file === null) return this.parts.store.remove(path);
			try {
				const text = await this.parts.vault.cachedRead(file);
				const metadata = this.parts.metadataCache.getFileCache(file);
				if (!isWanted()) return;
				if (metadata !== null && this.takeText(file, metadata, text)) return;
			} catch (error) {
				if (this.parts.vault.getFileByPath(path) === null) return this.parts.store.remove(path);
				if (isWanted()) this.putUnreadable(file, error);
				return;
			}
		}
		const file = this.parts.vault.getFileByPath(path);
		if (file !== null && isWanted())
			this.putUnreadable(file, new Error('its text and its metadata disagree.'));
	}

	/** A note that cannot be read stands in the check, unless it is private by its cache. */
	putUnreadable(file: TFile, error: unknown): void {
		const reason = error instanceof Error ? error.message : String(error);
		const { isPrivate } = readProperties(this.parts.metadataCache.getFileCache(file)?.frontmatter);
		const problems = [{ about: 'unreadable', reason }] as const;
		this.parts.store.put(file.path, {
			path: file.path,
			entries: [],
			problems,
			isPrivate,
			keepsOwn: true,
			isRead: true,
		});
	}
}

function noteFile(file: TFile) {
	return { path: file.path, title: file.basename, created: file.stat.ctime };
}
