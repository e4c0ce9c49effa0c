import type { ObsidianProtocolData, ObsidianProtocolHandler } from 'obsidian';

/** Handlers of `obsidian://` addresses, by action. */
export class ProtocolHandlers {
	private readonly handlers = new Map<string, ObsidianProtocolHandler>();

	/** Takes a handler in; the result takes it out. Throws where the action has one. */
	register(action: string, handler: ObsidianProtocolHandler): () => void {
		if (this.handlers.has(action)) throw new Error(`The action “${action}” is already registered.`);
		this.handlers.set(action, handler);
		return () => this.handlers.delete(action);
	}

	/** Does what the app does where the system hands it an address; false where nobody handles its action. */
	open(uri: string): boolean {
		const data = parseUri(uri);
		const handler = data && this.handlers.get(data.action);
		if (!handler) return false;
		void handler(data);
		return true;
	}
}

/** `obsidian://action?name=value&flag` taken apart; a parameter without a value is `true`. */
function parseUri(uri: string): ObsidianProtocolData | undefined {
	const [, action, query = ''] = /^obsidian:\/\/([^/?#]+)\/?(?:\?([^#]*))?/.exec(uri) ?? [];
	if (action === undefined) return undefined;
	const data: ObsidianProtocolData = { action: decodeURIComponent(action) };
	for (const pair of query.split('&').filter((part) => part !== '')) {
		const [name = '', ...value] = pair.split('=');
		data[decodeURIComponent(name)] = value.length === 0 ? 'true' : decodeURIComponent(value.join('='));
	}
	return data;
}
