import type { DataAdapter } from 'obsidian';
import { isOutdated, type LastChange, readLastChange } from '../../domain/renaming/last-change';

/** The record of the last change across the vault, in a file of the plugin's folder: places and spellings, no text. */
export class LastChangeFile {
	private change: LastChange | undefined;
	/** Old and new paths that the record does not know of yet. */
	private moves: (readonly [from: string, to: string])[] = [];
	private turn: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly adapter: DataAdapter,
		private readonly folder: string,
	) {}

	get current(): LastChange | undefined {
		return this.change;
	}

	/** Takes over what the file says; one that is older than it is kept goes. */
	load(): Promise<LastChange | undefined> {
		return this.inTurn(async () => {
			this.change = readLastChange(await this.readFile());
			if (this.change && isOutdated(this.change, Date.now()))
				await this.write(undefined).catch(() => undefined);
			return this.change;
		});
	}

	/** Keeps a change in place of the former one; of nothing there is no record. @throws where it cannot be written. */
	keep(change: LastChange | undefined): Promise<void> {
		return this.inTurn(() => this.write(change));
	}

	/** A note's places go along when it is renamed; those of a whole folder are written together. */
	followRename(path: string, oldPath: string): void {
		this.moves.push([oldPath, path]);
		if (this.moves.length === 1) void this.inTurn(() => this.move()).catch(() => undefined);
	}

	private get path(): string {
		return `${this.folder}/last-change.json`;
	}

	private async move(): Promise<void> {
		const { moves, change } = this;
		this.moves = [];
		const notes = new Map(change?.notes.map((note) => [note.path, note]));
		let isMoved = false;
		for (const [from, to] of moves) {
			const note = notes.get(from);
			if (!note) continue;
			isMoved = notes.delete(from);
			notes.set(to, { ...note, path: to });
		}
		if (!change || !isMoved) return;
		const moved = { ...change, notes: [...notes.values()] };
		await this.write(moved).finally(() => (this.change = moved));
	}

	private async write(change: LastChange | undefined): Promise<void> {
		if (change === this.change) return;
		if (change && (change.notes.length > 0 || change.settings)) {
			if (!(await this.adapter.exists(this.folder))) await this.adapter.mkdir(this.folder);
			await this.adapter.write(this.path, JSON.stringify(change));
			this.change = change;
		} else {
			this.change = undefined;
			if (await this.adapter.exists(this.path)) await this.adapter.remove(this.path);
		}
	}

	private inTurn<T>(act: () => Promise<T>): Promise<T> {
		const done = this.turn.then(act);
		this.turn = done.catch(() => undefined);
		return done;
	}

	private async readFile(): Promise<unknown> {
		try {
			return (await this.adapter.exists(this.path))
				? JSON.parse(await this.adapter.read(this.path))
				: undefined;
		} catch {
			return undefined;
		}
	}
}
