import type { TFile } from 'obsidian';

/** How often, and how long between in milliseconds, notes are waited for whose cache comes late. */
const tries = 100;
const pause = 100;

/** Notes whose metadata was not there when they were asked for: at the start the app may still be going through them. */
export class LateCaches {
	private readonly paths = new Set<string>();

	/**
	 * @param fileAt the note at a path, if there still is one.
	 * @param take takes a note in by its cache; false where it has none yet.
	 */
	constructor(
		private readonly fileAt: (path: string) => TFile | null,
		private readonly take: (file: TFile) => boolean,
	) {}

	get size(): number {
		return this.paths.size;
	}

	takeOrAwait(file: TFile): void {
		if (!this.take(file)) this.paths.add(file.path);
	}

	forget(path: string): void {
		this.paths.delete(path);
	}

	/** Asks again for each; true where there was any. */
	catchUp(): boolean {
		const files = this.waiting();
		this.paths.clear();
		for (const file of files) this.takeOrAwait(file);
		return files.length > 0;
	}

	/** Waits until it is enough, but not forever, and gives back the notes that still have none. */
	async awaited(isEnough = () => false): Promise<TFile[]> {
		for (let tried = 0; this.paths.size > 0 && tried < tries && !isEnough(); tried++) {
			await sleep(pause);
			this.catchUp();
		}
		return this.waiting();
	}

	private waiting(): TFile[] {
		return [...this.paths].flatMap((path) => this.fileAt(path) ?? []);
	}
}
