import { builtInBook, type CodeBook, type OwnEntry } from '../domain/codebook/book';
import { bookWith, difference } from '../domain/codebook/own';
import { slugCode, type Code } from '../domain/codes';
import type { NoteStore } from '../index/store';

export interface CodeBookParts {
	readonly store: NoteStore;
	/** Codes made before there was a note for them. */
	readonly ownCodes: () => readonly Code[];
	readonly read: (path: string) => Promise<void>;
	/** Called with the codes that came or went, if any, whenever codes, labels or definitions are others than before. */
	readonly changed: (codes: ReadonlySet<Code>) => void;
}

/** The codes as they are now: built in, and what the user's code book notes say. */
export class CodeBookInUse {
	private own: readonly OwnEntry[] = [];
	private made: readonly Code[] = [];
	/** Just made, and in no note that was read so far. */
	private expected: readonly Code[] = [];
	private inUse: CodeBook = builtInBook;

	constructor(private readonly parts: CodeBookParts) {}

	get book(): CodeBook {
		return this.inUse;
	}

	/** The notes are read at once, few as they are: labels and everyday counts hang on them. */
	async read(): Promise<void> {
		for (const path of this.parts.store.unreadBooks()) await this.parts.read(path);
		this.take();
	}

	/** A code that is on its way into the note is known at once. */
	expect(code: Code): void {
		this.expected = [...this.expected, slugCode(code)];
		this.take();
	}

	/** Takes over what the notes say by now. */
	take(): void {
		const own = this.parts.store.ownEntries();
		const said = new Set(own.map(({ code }) => code));
		this.expected = this.expected.some((code) => said.has(code))
			? this.expected.filter((code) => !said.has(code))
			: this.expected;
		const made =
			this.expected.length === 0 ? this.parts.ownCodes() : [...this.parts.ownCodes(), ...this.expected];
		const isSame = own.length === this.own.length && own.every((entry, at) => saysSame(entry, this.own[at]));
		if (isSame && made.join() === this.made.join()) return;
		[this.own, this.made] = [own, made];
		const before = this.inUse;
		this.inUse = bookWith([...own, ...made.map((code) => ({ code }))]);
		this.parts.store.useBook(this.inUse);
		this.parts.changed(difference(before, this.inUse));
	}
}

/** A note that is read again gives new objects, mostly with the same words. */
function saysSame(one: OwnEntry, other: OwnEntry | undefined): boolean {
	if (one === other || other === undefined) return one === other;
	const names = Object.keys({ ...one, ...other }) as (keyof OwnEntry)[];
	return names.every((name) => String(one[name]) === String(other[name]));
}
