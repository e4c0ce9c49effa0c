/** The host's work under way: reads, writes, delayed events. `settled` waits for all of it. */
export class PendingWork {
	private open = 0;
	private waiting: (() => void)[] = [];

	/** Counts a promise as work until it ends, well or badly. */
	track<T>(work: Promise<T>): Promise<T> {
		this.begin();
		void work.then(
			() => this.end(),
			() => this.end(),
		);
		return work;
	}

	/** Runs `act` in a later task, at least `delay` milliseconds from now; the result cancels it. */
	after(delay: number, act: () => void): () => void {
		this.begin();
		let isDone = false;
		const finish = (): void => {
			if (isDone) return;
			isDone = true;
			this.end();
		};
		const timer = setTimeout(() => {
			try {
				act();
			} finally {
				finish();
			}
		}, delay);
		return () => {
			clearTimeout(timer);
			finish();
		};
	}

	/** Resolves once nothing is under way and one further task has added nothing. */
	async settled(): Promise<void> {
		do {
			await new Promise<void>((resolve) => setTimeout(resolve));
			if (this.open > 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
		} while (this.open > 0);
	}

	private begin(): void {
		this.open += 1;
	}

	private end(): void {
		this.open -= 1;
		if (this.open > 0) return;
		const waiting = this.waiting;
		this.waiting = [];
		for (const resume of waiting) resume();
	}
}
