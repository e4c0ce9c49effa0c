/** Tells of what is new, once the events at hand are through, and only where something is. */
export class Announcement {
	private isDue = false;
	private last = '';
	private isStopped = false;

	/** @param state all that a listener could see, as a text. */
	constructor(
		private readonly state: () => string,
		private readonly tell: () => void,
	) {}

	make(): void {
		if (this.isDue || this.isStopped) return;
		this.isDue = true;
		void sleep(0).then(() => {
			this.isDue = false;
			const state = this.state();
			if (this.isStopped || state === this.last) return;
			this.last = state;
			this.tell();
		});
	}

	stop(): void {
		this.isStopped = true;
	}
}
