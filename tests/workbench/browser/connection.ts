import type { Entry, OutsideEdit, Session } from '../server/protocol';

/** A request that the server has refused, or that failed there; `code` is `ENOENT` where something is not there. */
export class ServerError extends Error {
	readonly code: string | undefined;

	constructor(
		readonly status: number,
		message: string,
	) {
		super(message);
		this.code = status === 404 ? 'ENOENT' : undefined;
	}
}

/** The page's way to the server: every request carries the token of the page's own address. */
export class Connection {
	readonly #token = new URLSearchParams(location.search).get('token') ?? '';

	session(): Promise<Session> {
		return this.#json<Session>('GET', 'session');
	}

	tree(): Promise<Entry[]> {
		return this.#json<Entry[]>('GET', 'tree');
	}

	list(path: string): Promise<Entry[]> {
		return this.#json<Entry[]>('GET', 'list', { path });
	}

	stat(path: string): Promise<Entry | null> {
		return this.#json<Entry | null>('GET', 'stat', { path });
	}

	async read(path: string): Promise<ArrayBuffer> {
		return (await this.#ask('GET', 'read', { path })).arrayBuffer();
	}

	async write(path: string, data: BodyInit, options: Record<string, string>): Promise<void> {
		await this.#ask('PUT', 'write', { path, ...options }, data);
	}

	async change(verb: 'mkdir' | 'rename' | 'copy' | 'remove', values: Record<string, string>): Promise<void> {
		await this.#ask('POST', verb, values);
	}

	/** One of the plugin's release files. */
	async pluginFile(name: string): Promise<string> {
		return (await this.#fetch('GET', `plugin/${name}`)).text();
	}

	/** Calls back for each outside edit; the result ends it. */
	listen(callback: (edit: OutsideEdit) => void): () => void {
		const source = new EventSource(this.address('api/events', {}));
		source.addEventListener('message', ({ data }) => callback(JSON.parse(String(data)) as OutsideEdit));
		return () => source.close();
	}

	/** An address of the server with the token in it. */
	address(path: string, values: Record<string, string>): string {
		return `/${path}?${new URLSearchParams({ ...values, token: this.#token }).toString()}`;
	}

	async #json<T>(method: string, verb: string, values: Record<string, string> = {}): Promise<T> {
		return (await (await this.#ask(method, verb, values)).json()) as T;
	}

	#ask(method: string, verb: string, values: Record<string, string>, body?: BodyInit): Promise<Response> {
		const query = new URLSearchParams(values).toString();
		return this.#fetch(method, `api/${verb}${query ? `?${query}` : ''}`, body);
	}

	async #fetch(method: string, path: string, body?: BodyInit): Promise<Response> {
		const headers = { 'x-workbench-token': this.#token };
		const response = await window.fetch(`/${path}`, { method, headers, ...(body !== undefined && { body }) });
		if (!response.ok) throw new ServerError(response.status, (await response.text()).trim());
		return response;
	}
}
