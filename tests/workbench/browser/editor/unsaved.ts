import {
	Annotation,
	ChangeSet,
	Text,
	Transaction,
	type EditorState,
	type TransactionSpec,
} from '@codemirror/state';
import type { ViewUpdate } from '@codemirror/view';
import { changesBetween } from './line-diff';

const fromOutside = Annotation.define<boolean>();

/** What was typed since the text on disk was last known: lets an edit made outside be merged below it. */
export class Unsaved {
	#changes: ChangeSet;

	constructor(private disk: Text) {
		this.#changes = ChangeSet.empty(disk.length);
	}

	/** Takes the user's own changes down; true if there were any. */
	follow(update: ViewUpdate): boolean {
		const own = update.transactions.filter(
			(transaction) => transaction.docChanged && !transaction.annotation(fromOutside),
		);
		for (const { changes } of own) this.#changes = this.#changes.compose(changes);
		return own.length > 0;
	}

	/** What is on screen is now on disk. */
	settle(disk: Text): void {
		this.disk = disk;
		this.#changes = ChangeSet.empty(disk.length);
	}

	/** What brings a new text on disk into the editor, keeping what is not saved yet; undefined if nothing is new. */
	take(text: string, state: EditorState): TransactionSpec | undefined {
		const disk = state.toText(text);
		if (disk.eq(this.disk)) return undefined;
		const theirs = changesBetween(this.disk, disk);
		const changes = theirs.map(this.#changes);
		this.#changes = this.#changes.map(theirs, true);
		this.disk = disk;
		return { changes, annotations: [fromOutside.of(true), Transaction.addToHistory.of(false)] };
	}
}
