import { parseMetadata } from '../metadata';
import { App, type Delays, MemoryAdapter, Workspace } from './index';

/** A loaded app over notes in memory, for tests: path → text. */
export async function openApp(notes: Record<string, string>, delays: Partial<Delays> = {}) {
	const adapter = new MemoryAdapter(notes, 'vault');
	const app = new App({ adapter, parse: parseMetadata, workspace: new Workspace(), delays });
	await app.vault.load();
	await app.metadataCache.start(true);
	await app.pending.settled();
	return { app, adapter, vault: app.vault, cache: app.metadataCache };
}

/** Names of the vault's and the cache's events in the order they come, with the path of their file. */
export function recordEvents({ vault, metadataCache }: App): string[] {
	const heard: string[] = [];
	for (const name of ['create', 'modify', 'delete', 'rename']) {
		vault.on(name, (file: { path: string }) => heard.push(`${name} ${file.path}`));
	}
	for (const name of ['changed', 'deleted']) {
		metadataCache.on(name, (file: { path: string }) => heard.push(`${name} ${file.path}`));
	}
	metadataCache.on('resolved', () => heard.push('resolved'));
	return heard;
}
