/** Reads are latency: so many go on at once. */
export const inFlight = 32;

/**
 * Reads each path at most once at a time, 32 together. A path that is dropped while it is being read, because a
 * change has handed its text over or the note is gone, is not read again.
 */
export class ReadingQueue {
	private readonly waiting = new Set<string>();
	private readonly reading = new Set<string>();
	private idle: (() => void)[] = [];

	/** @param read reads one note and takes it in; errors are its own to report. */
	constructor(
		private readonly read: (path: string, isWanted: () => boolean) => Promise<void>,
		private readonly progressed: () => void = () => undefined,
	) {}

	get length(): number {
		return this.waiting.size + this.reading.size;
	}

	add(paths: Iterable<string>): void {
		for (const path of paths) if (!this.reading.has(path)) this.waiting.add(path);
		this.fill();
	}

	drop(path: string): void {
		this.waiting.delete(path);
		this.reading.delete(path);
		this.settle();
	}

	clear(): void {
		this.waiting.clear();
		this.reading.clear();
		this.settle();
	}

	/** Resolves once nothing is waiting or being read. */
	settled(): Promise<void> {
		return this.length === 0 ? Promise.resolve() : new Promise((resolve) => this.idle.push(resolve));
	}

	private fill(): void {
		for (const path of this.waiting) {
			if (this.reading.size >= inFlight) return;
			this.waiting.delete(path);
			this.reading.add(path);
			void this.readOne(path);
		}
	}

	private async readOne(path: string): Promise<void> {
		await this.read(path, () => this.reading.has(path));
		this.reading.delete(path);
		this.progressed();
		this.fill();
		this.settle();
	}

	private settle(): void {
		if (this.length > 0) return;
		const waiting = this.idle;
		this.idle = [];
		for (const resolve of waiting) resolve();
	}
}
