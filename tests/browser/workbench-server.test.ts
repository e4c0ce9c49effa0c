import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type WorkbenchServer } from '../workbench/server/server';

let folder: string;
let server: WorkbenchServer;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'served-'));
	await mkdir(join(folder, 'vault'));
	await writeFile(join(folder, 'vault/note.md'), 'text');
	await writeFile(join(folder, 'secret.md'), 'secret');
	await symlink(folder, join(folder, 'vault/way-out'));
	await symlink(join(folder, 'nothing'), join(folder, 'vault/dangling'));
	server = await startServer({ vault: join(folder, 'vault'), pluginDir: folder });
});

afterAll(async () => {
	await server.close();
	await rm(folder, { recursive: true });
});

interface Answer {
	status: number;
	body: string;
}

function answer(method: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
	const token = { 'x-workbench-token': server.token };
	return new Promise((resolve, reject) => {
		const options = { method, path, port: server.port, host: '127.0.0.1', headers: { ...token, ...headers } };
		request(options, (response) => {
			const { statusCode: status = 0 } = response;
			text(response).then((body) => resolve({ status, body }), reject);
		})
			.on('error', reject)
			.end(method === 'PUT' ? 'changed' : undefined);
	});
}

const ask = async (...args: Parameters<typeof answer>) => (await answer(...args)).status;

describe('the server', () => {
	it('gives and takes what is in the vault', async () => {
		expect(await ask('GET', '/api/read?path=note.md')).toBe(200);
		expect(await ask('PUT', '/api/write?path=new.md')).toBe(204);
		expect(await readFile(join(folder, 'vault/new.md'), 'utf8')).toBe('changed');
	});

	it.each([
		'../secret.md',
		'folder/../../secret.md',
		'..\\secret.md',
		'/etc/passwd',
		'C:\\secret.md',
		'way-out/secret.md',
		'way-out',
		'dangling',
		'note.md\0',
	])('refuses “%s” for reading, writing, moving and removing', async (path) => {
		const escaped = encodeURIComponent(path);
		expect(await ask('GET', `/api/read?path=${escaped}`)).toBe(403);
		expect(await ask('GET', `/api/list?path=${escaped}`)).toBe(403);
		expect(await ask('PUT', `/api/write?path=${escaped}`)).toBe(403);
		expect(await ask('POST', `/api/rename?path=note.md&to=${escaped}`)).toBe(403);
		expect(await ask('POST', `/api/remove?path=${escaped}&recursive`)).toBe(403);
		expect(await readFile(join(folder, 'secret.md'), 'utf8')).toBe('secret');
	});

	it('keeps links that lead out off its lists', async () => {
		const paths = (JSON.parse((await answer('GET', '/api/tree')).body) as { path: string }[]).map(
			({ path }) => path,
		);
		expect(paths).not.toContain('way-out');
		expect(paths).toContain('note.md');
	});

	it.each(['/', '/workbench.js', '/plugin/main.js', '/api/tree', '/api/events'])(
		'refuses %s without the token',
		async (path) => {
			expect(await ask('GET', path, { 'x-workbench-token': '' })).toBe(403);
			expect(await ask('GET', path, { 'x-workbench-token': 'x'.repeat(server.token.length) })).toBe(403);
		},
	);

	it('refuses another host’s name, even with the token', async () => {
		expect(await ask('GET', '/', { host: `attacker.example:${String(server.port)}` })).toBe(403);
		expect(await ask('GET', '/')).toBe(200);
	});

	it('says what is not there, and never serves other files of the plugin’s folder', async () => {
		expect(await ask('GET', '/api/read?path=absent.md')).toBe(404);
		expect(await ask('GET', '/plugin/secret.md')).toBe(404);
		expect(await ask('GET', '/api/read')).toBe(400);
	});
});
