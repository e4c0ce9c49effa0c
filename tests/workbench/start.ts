import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { startHeadless } from './headless/index';
import { startServer, type WorkbenchServer } from './server/server';
import { openBrowser } from './start/open-browser';
import { readOptions, UsageError, type StartOptions } from './start/options';
import { summaryOf } from './start/summary';
import { vaultToServe } from './start/vault';

const projectDir = join(dirname(fileURLToPath(import.meta.url)), '../..');
const sampleVault = join(projectDir, 'tests/fixtures/vault');
const firstNote = 'Start here.md';

const say = (line: string) => process.stdout.write(`${line}\n`);

async function start(options: StartOptions): Promise<void> {
	const vault = await vaultToServe(options.folder ?? sampleVault, options.inPlace);
	const ending: (() => Promise<void>)[] = [() => vault.remove()];
	endOnSignals(ending);
	try {
		await promisify(execFile)(process.execPath, ['esbuild.config.mjs', 'production'], { cwd: projectDir });
		const server = await serve(vault.path, options);
		ending.unshift(() => server.close());
		const url = `${server.url}&open=patterns&note=${encodeURIComponent(firstNote)}`;
		say(`\n  ${url}\n`);
		for (const line of await foundIn(vault.path)) say(line);
		say(
			`\n  ${options.inPlace ? 'Edits go to the folder itself.' : 'Edits go to a copy that is removed at the end.'}`,
		);
		say(`  Ctrl+C ends it.${options.open && openBrowser(url) ? '' : ' Open the URL above in a browser.'}\n`);
	} catch (error) {
		for (const end of ending) await end();
		throw error;
	}
}

async function serve(vault: string, { folder, port, theme }: StartOptions): Promise<WorkbenchServer> {
	return startServer({
		vault,
		pluginDir: projectDir,
		port,
		theme,
		...(folder === undefined && { name: 'Sample vault' }),
	}).catch((error: unknown) => {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		if (code === 'EADDRINUSE' || code === 'EACCES')
			throw new UsageError(`Port ${String(port)} is taken or not allowed; leave --port out for a free one.`);
		throw error;
	});
}

/** The plugin's own answers over the folder, from a host without a window. */
async function foundIn(vault: string): Promise<string[]> {
	const host = await startHeadless({ vault, pluginDir: projectDir });
	try {
		await host.settle();
		return await summaryOf((id, flags) => host.cli(id, flags), host.app.vault.getMarkdownFiles().length);
	} finally {
		await host.close();
	}
}

function endOnSignals(ending: (() => Promise<void>)[]): void {
	let isEnding = false;
	const end = async () => {
		if (isEnding) return;
		isEnding = true;
		for (const step of ending) await step();
		process.exit(0);
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
}

try {
	await start(readOptions(process.argv.slice(2)));
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exit(error instanceof UsageError ? 2 : 1);
}
