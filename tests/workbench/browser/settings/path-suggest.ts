import type { App } from '../app';
import { AbstractInputSuggest } from '../suggest/input-suggest';

/** Suggests paths of the vault that hold what is typed; one that is chosen is typed for its field. */
export class PathSuggest extends AbstractInputSuggest<string> {
	readonly #paths: () => string[];

	constructor(app: App, inputEl: HTMLInputElement, paths: () => string[]) {
		super(app, inputEl);
		this.#paths = paths;
		this.onSelect((path) => {
			this.setValue(path);
			inputEl.dispatchEvent(new Event('input'));
			this.close();
		});
	}

	protected getSuggestions(query: string): string[] {
		const words = query.toLowerCase();
		return this.#paths().filter((path) => path !== query && path.toLowerCase().includes(words));
	}

	renderSuggestion(path: string, el: HTMLElement): void {
		el.setText(path);
	}
}
