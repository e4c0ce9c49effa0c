import type { CliData, CliFlags, CliHandler } from 'obsidian';

/** One handler that a plugin offers on the command line. */
export interface CliEntry {
	id: string;
	description: string;
	flags: CliFlags;
	handler: CliHandler;
}

/** Handlers by id; ids are unique over all plugins. */
export class CliHandlers {
	private readonly entries = new Map<string, CliEntry>();

	register(entry: CliEntry): void {
		if (this.entries.has(entry.id)) throw new Error(`CLI command "${entry.id}" is already registered.`);
		this.entries.set(entry.id, entry);
	}

	unregister(id: string): void {
		this.entries.delete(id);
	}

	has(id: string): boolean {
		return this.entries.has(id);
	}

	list(): CliEntry[] {
		return [...this.entries.values()];
	}

	/** The handler's text; a missing required flag is answered for it, as a text that begins with `error:`. */
	async run(id: string, params: CliData = {}): Promise<string> {
		const entry = this.entries.get(id);
		if (!entry)
			throw new Error(`No such handler: ${id}. Known: ${[...this.entries.keys()].join(', ') || 'none'}.`);
		const required = Object.keys(entry.flags).filter((flag) => entry.flags[flag]?.required === true);
		const absent = required.find((flag) => !(flag in params));
		if (absent !== undefined) return `error: ${id} needs ${absent}=…`;
		return entry.handler(params);
	}
}

/** `flag` and `flag=value` → the object that a handler gets. */
export function parseCliFlags(args: readonly string[]): CliData {
	const params: CliData = {};
	for (const arg of args) {
		const equals = arg.indexOf('=');
		if (equals < 0) params[arg] = 'true';
		else params[arg.slice(0, equals)] = arg.slice(equals + 1);
	}
	return params;
}
