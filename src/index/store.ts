import { slugCode, type Code } from '../domain/codes';
import { builtInBook, type CodeBook, type OwnEntry } from '../domain/codebook/book';
import type { DismissedPassage } from '../domain/settings';
import type { NoteRecord } from './entry';
import { takeSnapshot, type Snapshot } from './snapshot';

/** Finds the note that a link text in a note leads to, or nothing. */
export type ResolveLink = (linkpath: string, sourcePath: string) => string | undefined;

/** The records of the vault and the snapshot of each revision: same revision, same object. */
export class NoteStore {
	private readonly records = new Map<string, NoteRecord>();
	private current: Snapshot | undefined;
	private count = 0;
	private book = builtInBook;
	private dismissed: readonly DismissedPassage[] = [];
	private examplesFolder = '';
	/** Paths of the code book notes. */
	private readonly books = new Set<string>();
	/** Where the links led that the snapshot followed. */
	private readonly followed = new Map<string, string | undefined>();

	constructor(private readonly resolve: ResolveLink) {}

	/** Grows with each change. */
	get revision(): number {
		return this.count;
	}

	put(path: string, record: NoteRecord | undefined): void {
		if (record === undefined) this.remove(path);
		else {
			const own = record.own ?? (record.keepsOwn ? this.records.get(path)?.own : undefined);
			this.records.set(path, own === record.own ? record : { ...record, own });
			if (own !== undefined) this.books.add(path);
			else this.books.delete(path);
			this.changed();
		}
	}

	remove(path: string): void {
		this.books.delete(path);
		if (this.records.delete(path)) this.changed();
	}

	keepOnly(paths: ReadonlySet<string>): void {
		for (const path of this.records.keys()) if (!paths.has(path)) this.remove(path);
	}

	/** Keeps what is known of a note until it is read again; false where it was never read. */
	askAgain(path: string): boolean {
		const record = this.records.get(path);
		if (record === undefined || !record.isRead) return false;
		this.put(path, { ...record, isRead: false });
		return true;
	}

	/** Where a link leads elsewhere now, what was merged is merged anew. */
	relink(): void {
		const isMoved = [...this.followed].some(([key, target]) => {
			const [linkpath = '', source = ''] = key.split('\n');
			return this.resolve(linkpath, source) !== target;
		});
		if (isMoved) this.changed();
	}

	snapshot(): Snapshot {
		if (this.current !== undefined) return this.current;
		this.followed.clear();
		const follow: ResolveLink = (linkpath, source) => {
			const target = this.resolve(linkpath, source);
			this.followed.set(`${linkpath}\n${source}`, target);
			return target;
		};
		const records = [...this.records.values()];
		const { book, dismissed, examplesFolder } = this;
		return (this.current = takeSnapshot(records, this.count, follow, { book, dismissed, examplesFolder }));
	}

	/** Labels and questions come from this book from now on. */
	useBook(book: CodeBook): void {
		if (book === this.book) return;
		this.book = book;
		this.changed();
	}

	/** These passages count nowhere from now on. */
	useDismissed(passages: readonly DismissedPassage[]): void {
		const isSame = (one: DismissedPassage, other: DismissedPassage | undefined) =>
			one.path === other?.path && one.code === other.code && one.print === other.print;
		const { dismissed } = this;
		if (passages.length === dismissed.length && passages.every((one, at) => isSame(one, dismissed[at])))
			return;
		this.dismissed = passages;
		this.changed();
	}

	/** Notes in this folder are examples from now on, counted apart; where it is empty, only those named as examples. */
	useExamples(folder: string): void {
		if (folder === this.examplesFolder) return;
		this.examplesFolder = folder;
		this.changed();
	}

	bookPaths(): readonly string[] {
		return [...this.books].sort();
	}

	/** What the code book notes say, by path. */
	ownEntries(): readonly OwnEntry[] {
		return this.bookPaths().flatMap((path) => this.records.get(path)?.own ?? []);
	}

	/** Paths of code book notes that are to be read. */
	unreadBooks(): string[] {
		return [...this.books].filter((path) => this.records.get(path)?.isRead === false);
	}

	/** Paths of everyday notes that hold any of these codes, counted or not. */
	everydayWith(codes: ReadonlySet<Code>): string[] {
		const isMeant = (code: Code) => codes.has(slugCode(code));
		return [...this.records.values()].flatMap(({ path, entries, unnamed }) => {
			const held = entries.flatMap((entry) => (entry.kind === undefined ? [...entry.codes.keys()] : []));
			return unnamed?.some(isMeant) === true || held.some(isMeant) ? [path] : [];
		});
	}

	/** Paths of the notes of which only the cache is known. */
	unread(): string[] {
		return [...this.records.values()].filter((record) => !record.isRead).map((record) => record.path);
	}

	private changed(): void {
		this.count++;
		this.current = undefined;
	}
}
