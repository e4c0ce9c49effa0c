import type { OutsideEdits } from './outside-edits';
import type { Session } from './protocol';
import { Refusal } from './refusal';
import type { VaultFolder } from './vault-folder';

/** What a route works with: the folder, the watch over it, and what the page is told at its start. */
export interface Served {
	folder: VaultFolder;
	edits: OutsideEdits;
	session: Session;
}

/** A request taken apart; `path` throws when it is not given. */
export interface Asked {
	path: string;
	to: string;
	has: (flag: string) => boolean;
	number: (name: string) => number | undefined;
	body: Buffer;
}

/** Answers with bytes, with a value that becomes JSON, or with nothing. */
type Route = (served: Served, asked: Asked) => Promise<unknown>;

/** The whole API, by method and path. */
export const routes: Readonly<Record<string, Route>> = {
	'GET /api/session': (served) => Promise.resolve(served.session),
	'GET /api/tree': ({ folder }) => folder.tree(),
	'GET /api/list': ({ folder }, asked) => folder.list(asked.path),
	'GET /api/stat': async ({ folder }, asked) => (await folder.stat(asked.path)) ?? null,
	'GET /api/read': ({ folder }, asked) => folder.read(asked.path),
	'PUT /api/write': ({ folder, edits }, asked) =>
		edits.own([asked.path], () =>
			folder.write(asked.path, asked.body, asked.has('append'), asked.number('mtime')),
		),
	'POST /api/mkdir': ({ folder, edits }, asked) => edits.own([asked.path], () => folder.mkdir(asked.path)),
	'POST /api/rename': ({ folder, edits }, asked) =>
		edits.own([asked.path, asked.to], () => folder.rename(asked.path, asked.to)),
	'POST /api/copy': ({ folder, edits }, asked) =>
		edits.own([asked.to], () => folder.copy(asked.path, asked.to)),
	'POST /api/remove': ({ folder, edits }, asked) =>
		edits.own([asked.path], () => folder.remove(asked.path, asked.has('recursive'))),
};

/** Takes the parameters of a request apart. */
export function asked(url: URL, body: Buffer): Asked {
	const needed = (name: string) => {
		const value = url.searchParams.get(name);
		if (value === null) throw new Refusal(400, `“${name}” is missing.`);
		return value;
	};
	return {
		get path() {
			return needed('path');
		},
		get to() {
			return needed('to');
		},
		has: (flag) => url.searchParams.has(flag),
		number: (name) => {
			const value = Number(url.searchParams.get(name) ?? Number.NaN);
			return Number.isFinite(value) ? value : undefined;
		},
		body,
	};
}
