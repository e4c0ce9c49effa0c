/** The style sheets of plugins, in every window; a sheet belongs to one document, so each gets its own. */
export class PluginStyles {
	readonly #texts = new Set<string>();

	constructor(private readonly docs: () => Document[]) {}

	/** Adds a sheet everywhere; the result takes it away. */
	add(text: string): () => void {
		this.#texts.add(text);
		this.#putEverywhere();
		return () => {
			this.#texts.delete(text);
			this.#putEverywhere();
		};
	}

	/** Brings a window's sheets up to date. */
	put(doc: Document): void {
		const { CSSStyleSheet: Sheet } = doc.win as typeof window;
		doc.adoptedStyleSheets = [...this.#texts].map((text) => {
			const sheet = new Sheet();
			sheet.replaceSync(text);
			return sheet;
		});
	}

	#putEverywhere(): void {
		for (const doc of this.docs()) this.put(doc);
	}
}
