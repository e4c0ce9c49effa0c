import type { App } from 'obsidian';

const key = 'escape-hatch-jot-draft';

/** The words of a jot that was not kept yet: on this device only, and gone once it is kept or emptied. */
export class Draft {
	/** @param changed lets whoever shows the draft follow. */
	constructor(
		private readonly app: Pick<App, 'loadLocalStorage' | 'saveLocalStorage'>,
		private readonly changed: () => void,
	) {}

	get words(): string {
		const saved: unknown = this.app.loadLocalStorage(key);
		return typeof saved === 'string' ? saved : '';
	}

	set words(words: string) {
		if (words === this.words) return;
		this.app.saveLocalStorage(key, words === '' ? null : words);
		this.changed();
	}
}
