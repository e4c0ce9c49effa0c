import { realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { DEFAULT_DELAYS, type Delays } from '../core/adapter';
import { pluginAsset, workbenchAssets } from './assets';
import { checkRequest, newToken } from './gate';
import { OutsideEdits } from './outside-edits';
import { Refusal } from './refusal';
import { send, sendError, sendText, streamEdits } from './replies';
import { asked, routes, type Served } from './routes';
import { VaultFolder } from './vault-folder';

/** What to serve. `port` 0 takes a free one; `name` is the vault's name, its folder's by default. */
export interface ServerOptions {
	vault: string;
	pluginDir: string;
	port?: number;
	name?: string;
	theme?: 'light' | 'dark';
	delays?: Partial<Delays>;
	indexing?: 'late' | 'early';
	sectionInfo?: boolean;
	tagSpans?: 'two' | 'many';
	coreTagSuggest?: boolean;
	isPhone?: boolean;
	settingsIn?: 'window' | 'page';
}

/** A running server. `url` carries the token; `close` ends open connections too. */
export interface WorkbenchServer {
	url: string;
	port: number;
	token: string;
	close(): Promise<void>;
}

/** Serves the workbench over one folder on 127.0.0.1. Throws when the port is taken. */
export async function startServer(options: ServerOptions): Promise<WorkbenchServer> {
	const root = await realpath(options.vault);
	const assets = await workbenchAssets();
	const hasStyles = await pluginAsset(options.pluginDir, 'styles.css').then(
		() => true,
		() => false,
	);
	const served: Served = {
		folder: new VaultFolder(root),
		edits: new OutsideEdits(root),
		session: {
			vaultName: options.name ?? basename(root),
			theme: options.theme ?? 'dark',
			delays: { ...DEFAULT_DELAYS, ...options.delays },
			indexing: options.indexing ?? 'late',
			platform: process.platform,
			hasStyles,
			tagSpans: options.tagSpans ?? 'two',
			sectionInfo: options.sectionInfo ?? true,
			coreTagSuggest: options.coreTagSuggest ?? false,
			isPhone: options.isPhone ?? false,
			settingsIn: options.settingsIn ?? 'window',
		},
	};
	await served.edits.start();
	const token = newToken();
	let port = 0;

	const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		const url = new URL(request.url ?? '/', 'http://127.0.0.1');
		checkRequest(request, url, token, port);
		if (url.pathname === '/api/events') return streamEdits(served.edits, response);
		const route = routes[`${request.method ?? 'GET'} ${url.pathname}`];
		if (route) return send(response, await route(served, asked(url, await bodyOf(request))));
		const pluginFile = /^\/plugin\/([\w.]+)$/.exec(url.pathname)?.[1];
		const asset = pluginFile ? await pluginAsset(options.pluginDir, pluginFile) : assets.get(url.pathname);
		if (!asset) throw new Refusal(404, `There is no ${url.pathname}.`);
		const text = url.pathname === '/' ? asset.text.replaceAll('{{token}}', token) : asset.text;
		sendText(response, asset.type, text);
	};

	const server = createServer((request, response) => {
		answer(request, response).catch((error: unknown) => sendError(response, error));
	});
	try {
		await new Promise<void>((resolve, reject) => {
			server.once('error', reject);
			server.listen(options.port ?? 0, '127.0.0.1', resolve);
		});
	} catch (error) {
		served.edits.stop();
		throw error;
	}
	port = (server.address() as AddressInfo).port;
	return {
		url: `http://127.0.0.1:${String(port)}/?token=${token}`,
		port,
		token,
		close: async () => {
			served.edits.stop();
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

const maxBody = 64 * 1024 * 1024;

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of request as AsyncIterable<Buffer>) {
		size += part.length;
		if (size > maxBody) throw new Refusal(413, 'The file is too large for the workbench.');
		parts.push(part);
	}
	return Buffer.concat(parts);
}
