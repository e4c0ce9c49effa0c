import { access, constants, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCliFlags } from '../core';
import { type HeadlessHost, startHeadless } from './start-headless';

/** What a run leaves: the handler's text for standard output, anything else for standard error. */
export interface CommandLineResult {
	code: 0 | 1 | 2;
	out: string;
	err: string;
}

interface Request {
	vault: string;
	dataFile: string | undefined;
	id: string | undefined;
	flags: string[];
}

const USAGE = 'Usage: npm run cli -- --vault DIR [--data FILE] <id> [flag | flag=value]...';

/** A mistake in how the program was called: told in one line, exit code 2. */
class CallError extends Error {}

function readRequest(args: readonly string[]): Request {
	const rest: string[] = [];
	const options = new Map<string, string>();
	for (let at = 0; at < args.length; at += 1) {
		const arg = args[at] ?? '';
		if (arg !== '--vault' && arg !== '--data') rest.push(arg);
		else options.set(arg, args[(at += 1)] ?? '');
	}
	const vault = options.get('--vault');
	if (!vault) throw new CallError(USAGE);
	const [id, ...flags] = rest;
	return { vault, dataFile: options.get('--data'), id, flags };
}

async function requireFolder(folder: string): Promise<void> {
	const found = await stat(folder).catch(() => undefined);
	if (!found) throw new CallError(`There is no folder ${folder}.`);
	if (!found.isDirectory()) throw new CallError(`${folder} is not a folder.`);
	await access(folder, constants.R_OK | constants.X_OK).catch(() => {
		throw new CallError(`The folder ${folder} cannot be read.`);
	});
}

/** Settings named by `--data`, else those of the vault; kept in memory, so that nothing is written for them. */
async function readData(request: Request, pluginId: string): Promise<unknown> {
	const ownFile = join(request.vault, '.obsidian', 'plugins', pluginId, 'data.json');
	const text = await readFile(request.dataFile ?? ownFile, 'utf8').catch(() => undefined);
	if (text === undefined) {
		if (request.dataFile) throw new CallError(`The file ${request.dataFile} cannot be read.`);
		return undefined;
	}
	try {
		return JSON.parse(text) as unknown;
	} catch {
		throw new CallError(`The file ${request.dataFile ?? ownFile} is no JSON.`);
	}
}

async function runHandler(host: HeadlessHost, { id, flags }: Request): Promise<string> {
	const known = host.app.cli.list().map((entry) => entry.id);
	const list = known.length === 0 ? 'The plugin has none.' : `Known: ${known.join(', ')}.`;
	if (id === undefined) throw new CallError(`Name a handler. ${list}`);
	if (!known.includes(id)) throw new CallError(`There is no handler ${id}. ${list}`);
	await host.settle();
	return host.cli(id, parseCliFlags(flags));
}

/** Runs one of the plugin's handlers over a real folder. */
export async function runCommandLine(args: readonly string[], pluginDir: string): Promise<CommandLineResult> {
	try {
		const request = readRequest(args);
		await requireFolder(request.vault);
		const manifest = JSON.parse(await readFile(join(pluginDir, 'manifest.json'), 'utf8')) as { id: string };
		const data = await readData(request, manifest.id);
		const host = await startHeadless({ vault: request.vault, pluginDir, data });
		try {
			const text = await runHandler(host, request);
			return { code: text.startsWith('error:') ? 1 : 0, out: text, err: '' };
		} finally {
			await host.close();
		}
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		if (error instanceof CallError) return { code: 2, out: '', err: message };
		return { code: 1, out: '', err: `error: ${message}` };
	}
}
