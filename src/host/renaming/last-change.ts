import type { DataAdapter } from 'obsidian';
import { isOutdated, type LastChange, readLastChange } from '../../domain/renaming/last-change';

/** The record of the last change across the vault, in a file of the plugin's folder: places and spellings, no text. */
export class LastChangeFile {
	private change: LastChange | undefined;

	constructor(
		private readonly adapter: DataAdapter,
		private readonly folder: string,
	) {}

	get current(): LastChange | undefined {
		return this.change;
	}

	/** Takes over what the file says; one that is older than it is kept goes. */
	async load(): Promise<LastChange | undefined> {
		this.change = readLastChange(await this.readFile());
		if (this.change !== undefined && isOutdated(this.change, Date.now())) await this.forget();
		return this.change;
	}

	/** @throws where it cannot be written: then nothing must be changed. */
	async keep(change: LastChange): Promise<void> {
		if (!(await this.adapter.exists(this.folder))) await this.adapter.mkdir(this.folder);
		await this.adapter.write(this.path, JSON.stringify(change));
		this.change = change;
	}

	async forget(): Promise<void> {
		this.change = undefined;
		if (await this.adapter.exists(this.path)) await this.adapter.remove(this.path);
	}

	/** A note's places go along when it is renamed. */
	async followRename(path: string, oldPath: string): Promise<void> {
		const { change } = this;
		if (!change?.notes.some((note) => note.path === oldPath)) return;
		const notes = change.notes.map((note) => (note.path === oldPath ? { ...note, path } : note));
		await this.keep({ ...change, notes });
	}

	private get path(): string {
		return `${this.folder}/last-change.json`;
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
