import type { Vault } from 'obsidian';

/**
 * What a file among the app's own settings says, for the API tells nothing of core plugins: null where there is none,
 * nothing where it cannot be read.
 */
export async function coreSettings({ configDir, adapter }: Vault, name: string): Promise<unknown> {
	const path = `${configDir}/${name}.json`;
	try {
		return (await adapter.exists(path)) ? (JSON.parse(await adapter.read(path)) as unknown) : null;
	} catch {
		return undefined;
	}
}
