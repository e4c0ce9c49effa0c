import type { HostAdapter } from './adapter';

/** Where a plugin's settings lie; `load` gives null while nothing was saved. */
export interface PluginData {
	load(): Promise<unknown>;
	save(data: unknown): Promise<void>;
	/** True once after a change by someone else. */
	hasChangedOutside(): Promise<boolean>;
}

/** Settings kept for the time of the session, handed out and taken in as copies. */
export class MemoryData implements PluginData {
	private json: string | undefined;

	constructor(initial?: unknown) {
		this.json = JSON.stringify(initial ?? undefined);
	}

	load(): Promise<unknown> {
		return Promise.resolve(this.json === undefined ? null : (JSON.parse(this.json) as unknown));
	}

	save(data: unknown): Promise<void> {
		this.json = JSON.stringify(data);
		return Promise.resolve();
	}

	hasChangedOutside(): Promise<boolean> {
		return Promise.resolve(false);
	}
}

/** Settings in `data.json` of the plugin's folder; `load` throws where the file is no JSON. */
export class FileData implements PluginData {
	private readonly path: string;
	private lastText: string | undefined;

	constructor(
		private readonly adapter: HostAdapter,
		private readonly folder: string,
	) {
		this.path = `${folder}/data.json`;
	}

	async load(): Promise<unknown> {
		this.lastText = await this.text();
		return this.lastText === undefined ? null : (JSON.parse(this.lastText) as unknown);
	}

	async save(data: unknown): Promise<void> {
		if (!(await this.adapter.exists(this.folder))) await this.adapter.mkdir(this.folder);
		this.lastText = JSON.stringify(data, null, 2);
		await this.adapter.write(this.path, this.lastText);
	}

	async hasChangedOutside(): Promise<boolean> {
		const before = this.lastText;
		this.lastText = await this.text();
		return this.lastText !== before;
	}

	private async text(): Promise<string | undefined> {
		return (await this.adapter.exists(this.path)) ? this.adapter.read(this.path) : undefined;
	}
}
