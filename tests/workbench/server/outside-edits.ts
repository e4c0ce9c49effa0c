import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { allEntries, entryAt } from './entries';
import type { Entry, OutsideEdit } from './protocol';

const settleMs = 40;
const pollMs = 1500;

/**
 * Tells of edits in a folder that did not come through `own`. A notice of the system only triggers a
 * comparison with what was there before; a slow poll covers systems without such notices.
 */
export class OutsideEdits {
	#known = new Map<string, Entry>();
	#listeners = new Set<(edit: OutsideEdit) => void>();
	#turn: Promise<unknown> = Promise.resolve();
	#watcher: FSWatcher | undefined;
	#settling: NodeJS.Timeout | undefined;
	#polling: NodeJS.Timeout | undefined;

	constructor(private readonly root: string) {}

	async start(): Promise<void> {
		this.#known = await this.#look();
		try {
			this.#watcher = watch(this.root, { recursive: true }, () => this.#compareSoon());
			this.#watcher.on('error', () => this.#watcher?.close());
		} catch {
			this.#watcher = undefined;
		}
		this.#polling = setInterval(() => this.#compareSoon(), pollMs);
	}

	stop(): void {
		this.#watcher?.close();
		clearTimeout(this.#settling);
		clearInterval(this.#polling);
		this.#listeners.clear();
	}

	/** Calls back for each edit until the returned function is called. */
	listen(listener: (edit: OutsideEdit) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Runs a change of the page's own: what it does at `paths` is not told as an outside edit. */
	own<T>(paths: string[], change: () => Promise<T>): Promise<T> {
		return this.#inTurn(async () => {
			const result = await change();
			for (const path of paths) await this.#acknowledge(path);
			return result;
		});
	}

	async #acknowledge(path: string): Promise<void> {
		for (const known of this.#known.keys()) {
			if (known === path || known.startsWith(`${path}/`)) this.#known.delete(known);
		}
		const segments = path.split('/');
		for (const [index] of segments.entries()) {
			const ancestor = segments.slice(0, index + 1).join('/');
			const entry = await entryAt(join(this.root, ancestor), ancestor);
			if (entry) this.#known.set(ancestor, entry);
		}
		if (this.#known.get(path)?.type !== 'folder') return;
		for (const entry of await allEntries(this.root, path)) this.#known.set(entry.path, entry);
	}

	#compareSoon(): void {
		clearTimeout(this.#settling);
		this.#settling = setTimeout(() => void this.#inTurn(() => this.#compare()), settleMs);
	}

	async #compare(): Promise<void> {
		const before = this.#known;
		const now = await this.#look();
		this.#known = now;
		for (const [path, entry] of before) if (!now.has(path)) this.#tell({ kind: 'delete', entry });
		for (const [path, entry] of now) {
			const old = before.get(path);
			if (!old) this.#tell({ kind: 'create', entry });
			else if (isEdited(old, entry)) this.#tell({ kind: 'modify', entry });
		}
	}

	#tell(edit: OutsideEdit): void {
		for (const listener of this.#listeners) listener(edit);
	}

	async #look(): Promise<Map<string, Entry>> {
		return new Map((await allEntries(this.root)).map((entry) => [entry.path, entry]));
	}

	/** One at a time: a comparison never sees half of a change of our own. */
	#inTurn<T>(step: () => Promise<T>): Promise<T> {
		const result = this.#turn.then(step, step);
		this.#turn = result.catch(() => undefined);
		return result;
	}
}

function isEdited(before: Entry, now: Entry): boolean {
	return now.type === 'file' && (before.mtime !== now.mtime || before.size !== now.size);
}
