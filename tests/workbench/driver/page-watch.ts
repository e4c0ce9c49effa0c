import type { Page } from 'playwright-core';

/** Notes down what must not happen on a page and in the windows that it opens: uncaught errors, and requests that leave the machine. */
export class PageWatch {
	#problems: string[] = [];

	constructor(page: Page) {
		this.#watch(page);
		page.context().on('page', (other) => this.#watch(other));
	}

	#watch(page: Page): void {
		page.on('pageerror', (error) => this.#problems.push(error.stack ?? error.message));
		page.on('request', (request) => {
			const { protocol, hostname } = new URL(request.url());
			if (!isLocal(protocol, hostname)) this.#problems.push(`A request left the machine: ${request.url()}`);
		});
		page.on('console', (message) => {
			if (/Content Security Policy/.test(message.text())) this.#problems.push(message.text());
		});
	}

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
