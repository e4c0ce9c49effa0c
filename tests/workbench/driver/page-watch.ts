import type { ConsoleMessage, Page, Request } from 'playwright-core';

/** Notes down what must not happen on a page and in the windows that it opens: uncaught errors, and requests that leave the machine. */
export class PageWatch {
	readonly #page: Page;
	#problems: string[] = [];

	constructor(page: Page) {
		this.#page = page;
		this.#watch(page);
		page.context().on('page', this.#watch);
	}

	/** Ends the watch: what happens while a page is left belongs to no test. */
	end(): void {
		const page = this.#page;
		page.context().off('page', this.#watch);
		page.off('pageerror', this.#onError).off('request', this.#onRequest).off('console', this.#onMessage);
	}

	readonly #watch = (page: Page) => {
		page.on('pageerror', this.#onError).on('request', this.#onRequest).on('console', this.#onMessage);
	};

	readonly #onError = (error: Error) => {
		this.#problems.push(error.stack ?? error.message);
	};

	readonly #onRequest = (request: Request) => {
		const { protocol, hostname } = new URL(request.url());
		if (!isLocal(protocol, hostname)) this.#problems.push(`A request left the machine: ${request.url()}`);
	};

	readonly #onMessage = (message: ConsoleMessage) => {
		if (/Content Security Policy/.test(message.text())) this.#problems.push(message.text());
	};

	/** What has happened so far; a test that expected it goes on with a clean list. */
	take(): string[] {
		const taken = this.#problems;
		this.#problems = [];
		return taken;
	}

	/** Throws where something has happened. */
	check(): void {
		const problems = this.take();
		if (problems.length > 0) throw new Error(`On the page:\n${problems.join('\n')}`);
	}
}

function isLocal(protocol: string, hostname: string): boolean {
	return ['data:', 'blob:', 'about:'].includes(protocol) || ['127.0.0.1', 'localhost'].includes(hostname);
}
