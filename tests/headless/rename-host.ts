import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { fixture, openVault } from './vault-host';

/** What `escape-hatch:rename` answers. */
export interface RenameAnswer {
	readonly merges: boolean;
	readonly notes: readonly {
		readonly path: string;
		readonly changes: readonly { readonly line: number; readonly before: string; readonly after: string }[];
	}[];
	readonly places: number;
	readonly children: readonly string[];
	readonly duplicates: number;
	readonly unchanged: readonly LeftRow[];
	readonly skipped: readonly LeftRow[];
}

interface LeftRow {
	readonly path: string;
	readonly line: number | null;
	readonly why: string;
}

export interface UndoAnswer {
	readonly undone: { readonly notes: number; readonly places: number };
	readonly left: readonly LeftRow[];
	readonly problems?: readonly string[];
}

/** An empty folder that goes when the test ends. */
export async function folder(): Promise<string> {
	const path = await mkdtemp(join(tmpdir(), 'rename-'));
	onTestFinished(() => rm(path, { recursive: true, force: true }));
	return path;
}

/** A copy of a folder of fixtures. */
export async function copyOf(name: string): Promise<string> {
	const path = await folder();
	await cp(fixture(name), path, { recursive: true });
	return path;
}

/** The bytes of every file that is not hidden, by path. */
export async function bytesIn(path: string): Promise<Map<string, string>> {
	const entries = await readdir(path, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.filter((file) => !file.includes('/.'));
	const read = async (file: string) => [file.slice(path.length + 1), await readFile(file, 'latin1')] as const;
	return new Map(await Promise.all(files.map(read)));
}

/** The built plugin on a vault, until the test ends, with what it answers to renaming. */
export async function renaming(
	vault: Parameters<typeof openVault>[0],
	options: Parameters<typeof openVault>[1] = {},
) {
	const host = await openVault(vault, options);
	await host.settle();
	onTestFinished(() => host.close());
	const ask = async (flags: Record<string, string>): Promise<unknown> => {
		const answer = await host.cli('escape-hatch:rename', { format: 'json', ...flags });
		return answer.startsWith('error:') ? answer : JSON.parse(answer);
	};
	return {
		...host,
		rename: (old: string, to: string, flags: Record<string, string> = {}) =>
			ask({ old, new: to, ...flags }) as Promise<RenameAnswer>,
		undo: () => ask({ undo: 'true' }) as Promise<UndoAnswer>,
		said: (flags: Record<string, string>) => host.cli('escape-hatch:rename', flags),
		text: async (path: string) => {
			const file = host.app.vault.getFileByPath(path);
			return file === null ? undefined : await host.app.vault.read(file);
		},
	};
}
