import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexed } from '../index/indexed';

const folder = join(import.meta.dirname, '../fixtures/vault');

export const today = '2026-09-01';

const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
	path.endsWith('.md'),
);

/** The sample vault, all of it read. */
export const sample = indexed(
	Object.fromEntries(
		paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
	),
	today,
).all;
