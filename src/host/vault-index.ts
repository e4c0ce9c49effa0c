import {
	type CachedMetadata,
	Component,
	type MetadataCache,
	type TAbstractFile,
	TFile,
	type Vault,
} from 'obsidian';
import type { CodeBook } from '../domain/codebook/book';
import type { Code } from '../domain/codes';
import { dayOf, type Day } from '../domain/dates';
import { isWithin } from '../domain/folders';
import { readProperties } from '../domain/properties';
import type { Settings } from '../domain/settings';
import { words } from '../i18n';
import { ReadingQueue } from '../index/reading-queue';
import { recordReader, type RecordReader } from '../index/record';
import { inSlices } from '../index/slices';
import type { Snapshot } from '../index/snapshot';
import { NoteStore } from '../index/store';
import { Announcement } from './announcement';
import { CodeBookInUse } from './code-book-in-use';
import { LateCaches } from './late-caches';
import { NoteIntake } from './note-intake';
import { NotWritten } from './note-writer';

export interface VaultIndexParts {
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly settings: () => Settings;
	/** Folders that never count: the user's and those of templates. */
	readonly excludedFolders: () => Promise<readonly string[]>;
	/** Called after changes, at most once for each pass through the event loop. */
	readonly changed: () => void;
	/** Called when codes, labels or definitions are others than before. */
	readonly bookChanged: () => void;
}

/** Keeps the index in step with the vault: from the cache at the start, by events afterwards, by reading when asked to. */
export class VaultIndex extends Component {
	private readonly store: NoteStore;
	private readonly intake: NoteIntake;
	private readonly queue: ReadingQueue;
	private reader: RecordReader;
	private today: Day = dayOf(Date.now());
	private readonly codes: CodeBookInUse;
	private excluded: readonly string[] = [];
	private scanning: Promise<void> | undefined;
	private isScanned = false;
	/** Whether the app has said that all caches are there. */
	private isResolved = false;
	private readonly firstScan: Promise<void>;
	private scanned: () => void = () => undefined;
	private readonly late: LateCaches;
	/** How many ask for sentences: with none, nothing is read. */
	private readers = 0;
	private readonly announcement: Announcement;
	private isStopped = false;

	constructor(private readonly parts: VaultIndexParts) {
		super();
		const { vault, metadataCache } = parts;
		this.store = new NoteStore(
			(linkpath, source) => metadataCache.getFirstLinkpathDest(linkpath, source)?.path,
		);
		this.intake = new NoteIntake({ vault, metadataCache, store: this.store, reader: () => this.reader });
		this.late = new LateCaches(
			(path) => vault.getFileByPath(path),
			(file) => !this.isCounted(file) || this.intake.takeCached(file),
		);
		this.queue = new ReadingQueue(
			(path, isWanted) => this.intake.read(path, isWanted),
			() => this.announcement.make(),
		);
		this.codes = new CodeBookInUse({
			store: this.store,
			ownCodes: () => parts.settings().ownCodes,
			read: (path) => this.intake.read(path, () => !this.isStopped),
			changed: (codes) => this.bookChanged(codes),
		});
		this.reader = this.newReader();
		this.announcement = new Announcement(
			() => `${this.store.revision} ${this.awaiting} ${this.isScanned}`,
			() => this.parts.changed(),
		);
		this.firstScan = new Promise((resolve) => (this.scanned = resolve));
	}

	/** Looks through the cache and follows the vault from then on. Call once, when the layout is ready. */
	start(): void {
		if (this.isStopped) return;
		const { vault, metadataCache } = this.parts;
		this.registerEvent(metadataCache.on('changed', (file, text, cache) => this.changed(file, cache, text)));
		this.registerEvent(metadataCache.on('deleted', (file) => this.forget(file.path)));
		this.registerEvent(metadataCache.on('resolved', () => this.resolved()));
		this.registerEvent(vault.on('delete', (file) => this.forget(file.path)));
		this.registerEvent(vault.on('rename', (file, oldPath) => this.renamed(file, oldPath)));
		void this.rescan();
	}

	override onunload(): void {
		this.isStopped = true;
		this.announcement.stop();
		this.queue.clear();
	}

	/** Whether the vault was looked through once. */
	get isReady(): boolean {
		return this.isScanned;
	}

	/** The codes as they are now: built in, and what the user's code book note says. */
	get book(): CodeBook {
		return this.codes.book;
	}

	/** A code of the user's own that is about to stand in the code book note. */
	expect(code: Code): void {
		this.codes.expect(code);
	}

	/** What the user said is not it is left out from now on, and examples are counted apart. */
	sortOut(): void {
		const { dismissedPassages, examplesFolder } = this.parts.settings();
		this.store.useDismissed(dismissedPassages);
		this.store.useExamples(examplesFolder);
	}

	/**
	 * The path of the code book note, as soon as one is known; nothing where there is none.
	 * @throws {NotWritten} where the app has not gone through all notes yet: any of them may be it.
	 */
	async codeBookPath(): Promise<string | undefined> {
		await this.firstScan;
		const path = () => this.store.bookPaths()[0];
		const late = await this.late.awaited(() => path() !== undefined);
		if (path() === undefined) this.giveUp(late);
		void this.readLate();
		return path();
	}

	/**
	 * The codes, once the code book note was read: sooner than all notes are.
	 * @throws {NotWritten} where the app has not gone through all notes yet: any of them may be the code book.
	 */
	async bookInUse(): Promise<CodeBook> {
		await this.codeBookPath();
		await this.codes.read();
		return this.book;
	}

	/** What cannot be read in the code book notes. */
	codeBookProblems(): Snapshot['problems'] {
		const paths = this.store.bookPaths();
		return this.snapshot.problems.filter(({ path }) => paths.includes(path));
	}

	get snapshot(): Snapshot {
		return this.store.snapshot();
	}

	/** Notes still being read, and those that the app has not gone through yet. */
	get awaiting(): number {
		return this.queue.length + (this.isResolved ? 0 : this.late.size);
	}

	/** Asks for the sentences of all notes, now and after each change, until the returned function is called. */
	readAlong(): () => void {
		this.readers++;
		this.readUnread();
		return () => {
			this.readers--;
		};
	}

	/**
	 * Resolves with a snapshot in which every note was read.
	 * @throws {NotWritten} where the app has not gone through all notes yet: counts would look complete and not be.
	 */
	async settled(): Promise<Snapshot> {
		await this.firstScan;
		this.keepDay();
		await this.scanning;
		this.giveUp(await this.late.awaited());
		await this.readLate();
		const stop = this.readAlong();
		await this.queue.settled();
		stop();
		return this.snapshot;
	}

	/** Looks through everything again: after a change of settings, or on a new day. What is known stays until then. */
	async rescan(): Promise<void> {
		this.scanning = this.scan();
		await this.scanning;
	}

	private async scan(): Promise<void> {
		this.sortOut();
		this.excluded = await this.parts.excludedFolders();
		this.today = dayOf(Date.now());
		this.reader = this.newReader();
		const files = this.parts.vault.getMarkdownFiles().filter((file) => this.isCounted(file));
		this.store.keepOnly(new Set(files.map((file) => file.path)));
		await inSlices(files, (file) => this.late.takeOrAwait(file), {
			now: () => performance.now(),
			pause: () => sleep(0),
			isStopped: () => this.isStopped,
		});
		await this.codes.read();
		this.isScanned = true;
		this.scanned();
		this.readUnread();
		this.announcement.make();
	}

	/** On a new day, what lay in the future may count. */
	private keepDay(): void {
		if (this.today === dayOf(Date.now())) return;
		this.today = dayOf(Date.now());
		this.reader = this.newReader();
		void this.rescan();
	}

	/** A note without a cache, though the app has gone through all, stands in the check. */
	private giveUp(files: readonly TFile[]): void {
		if (files.length > 0 && !this.isResolved) throw new NotWritten(words.screen.cli.notReady);
		for (const file of files) {
			this.late.forget(file.path);
			if (this.isExcluded(file)) continue;
			this.intake.putUnreadable(file, new Error('the app has no metadata of it.'));
		}
	}

	/** Caches that came late say what is to be read. */
	private async readLate(): Promise<void> {
		this.readUnread();
		await this.codes.read();
	}

	/** Caches that came late are there now, and links may lead elsewhere. */
	private resolved(): void {
		this.isResolved = true;
		if (this.late.catchUp()) void this.readLate();
		this.store.relink();
		this.announcement.make();
	}

	/** A change hands the text over: no reading is needed. */
	private changed(file: TFile, cache: CachedMetadata, text: string): void {
		if (file.extension !== 'md' || !this.isCounted(file)) return;
		this.keepDay();
		this.late.forget(file.path);
		this.queue.drop(file.path);
		if (!this.intake.takeText(file, cache, text)) this.queue.add([file.path]);
		this.codes.take();
		this.announcement.make();
	}

	private renamed(file: TAbstractFile, oldPath: string): void {
		this.forget(oldPath);
		if (!(file instanceof TFile) || file.extension !== 'md' || !this.isCounted(file)) return;
		this.keepDay();
		this.late.takeOrAwait(file);
		void this.readLate();
	}

	private forget(path: string): void {
		this.late.forget(path);
		this.queue.drop(path);
		this.store.remove(path);
		this.codes.take();
		this.announcement.make();
	}

	/** Where codes came or went, everyday notes that hold them count anew; for labels a new snapshot is enough. */
	private bookChanged(codes: ReadonlySet<Code>): void {
		this.reader = this.newReader();
		for (const path of codes.size === 0 ? [] : this.store.everydayWith(codes)) {
			const file = this.parts.vault.getFileByPath(path);
			if (file !== null) this.late.takeOrAwait(file);
		}
		this.readUnread();
		this.parts.bookChanged();
		this.announcement.make();
	}

	private newReader(): RecordReader {
		return recordReader(this.parts.settings(), this.today, this.codes.book);
	}

	/** A code book note says what it says wherever it stands, and a note without a cache may be one. */
	private isCounted(file: TFile): boolean {
		if (!this.isExcluded(file)) return true;
		const cache = this.parts.metadataCache.getFileCache(file);
		return cache === null || readProperties(cache.frontmatter).kind === 'code-book';
	}

	private isExcluded(file: TFile): boolean {
		return this.excluded.some((folder) => isWithin(file.path, folder));
	}

	private readUnread(): void {
		if (this.readers > 0) this.queue.add(this.store.unread());
	}
}
