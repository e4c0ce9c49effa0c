import type { NoteRecord } from './entry';
import { takeSnapshot, type Snapshot } from './snapshot';

/** Finds the note that a link text in a note leads to, or nothing. */
export type ResolveLink = (linkpath: string, sourcePath: string) => string | undefined;

/** The records of the vault and the snapshot of each revision: same revision, same object. */
export class NoteStore {
	private readonly records = new Map<string, NoteRecord>();
	private current: Snapshot | undefined;
	private count = 0;
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
			this.records.set(path, record);
			this.changed();
		}
	}

	remove(path: string): void {
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
		return (this.current = takeSnapshot([...this.records.values()], this.count, follow));
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
