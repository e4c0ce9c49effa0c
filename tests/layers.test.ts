import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder of `src/` may import, besides itself. `main` is the file `main.ts`. */
const allowed: Record<string, readonly string[]> = {
	i18n: [],
	domain: ['i18n'],
	index: ['domain', 'i18n'],
	patterns: ['domain', 'i18n'],
	report: ['domain', 'i18n', 'patterns'],
	chart: ['domain', 'i18n'],
	editor: ['domain', 'i18n'],
	view: ['domain', 'i18n', 'index', 'patterns', 'report', 'chart'],
	host: ['domain', 'i18n', 'index', 'patterns', 'report', 'chart', 'editor', 'view'],
	main: ['domain', 'i18n', 'index', 'patterns', 'report', 'chart', 'editor', 'view', 'host'],
};

/** Packages by layer; whoever is not named here imports none. */
const packages: Record<string, RegExp> = {
	domain: /^stemmer$/,
	editor: /^(?:@codemirror\/|obsidian$)/,
	view: /^preact(?:\/|$)/,
	host: /^(?:obsidian$|@codemirror\/)/,
	main: /^obsidian$/,
};

/** Pure layers see no document and no window, not even through a global. */
const pure = ['i18n', 'domain', 'index', 'patterns', 'report', 'chart'];
const hostGlobals = /\b(?:document|window|activeDocument|activeWindow|localStorage|navigator)\s*[.[]/;

interface Source {
	readonly path: string;
	readonly text: string;
}

const root = resolve(import.meta.dirname, '../src');
const sources: Source[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.tsx?$/.test(path))
	.map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(root, path), 'utf8') }));

describe('the layers of src', () => {
	it('are all in the table', () => {
		const folders = new Set(sources.map(({ path }) => layerOf(path)));
		expect([...folders].filter((folder) => allowed[folder] === undefined)).toEqual([]);
	});

	it('import something at all, or this test would prove nothing', () => {
		expect(sources.flatMap((source) => importsOf(source.text)).length).toBeGreaterThan(100);
	});

	it('import only what the table allows', () => {
		expect(sources.flatMap(violations)).toEqual([]);
	});

	it.each([
		['domain/x.ts', "import { App } from 'obsidian';"],
		['domain/x.ts', "import '../host/commands';"],
		['patterns/x.ts', "export { count } from '../index/counted';"],
		['view/x.tsx', "const later = await import('../host/commands');"],
		['editor/x.ts', "import type { Selection } from '../view/model';"],
		['report/x.ts', 'export const width = window.innerWidth;'],
		['unheard-of/x.ts', "import { lenses } from '../domain/lenses';"],
	])('are broken by a planted line in %s: %s', (path, text) => {
		expect(violations({ path, text })).toHaveLength(1);
	});
});

function violations({ path, text }: Source): string[] {
	const layer = layerOf(path);
	const layers = allowed[layer];
	if (layers === undefined) return [`${path}: the table does not know ${layer}`];
	const found = importsOf(text)
		.filter((specifier) => !isAllowed(layer, layers, path, specifier))
		.map((specifier) => `${path}: ${layer} may not import ${specifier}`);
	const touchesHost = pure.includes(layer) && hostGlobals.test(withoutComments(text));
	return touchesHost ? [...found, `${path}: ${layer} knows no document`] : found;
}

function isAllowed(layer: string, layers: readonly string[], path: string, specifier: string): boolean {
	if (!specifier.startsWith('.')) return packages[layer]?.test(specifier) ?? false;
	const target = layerOf(relative('/src', resolve('/src', dirname(path), specifier)).replaceAll('\\', '/'));
	return target === layer || layers.includes(target);
}

/** Static, re-exporting, side-effect and dynamic imports alike. */
function importsOf(text: string): string[] {
	const pattern =
		/(?:^|[\s;])(?:import|export)\s+(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
	return [...withoutComments(text).matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
}

function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/[^\n]*/g, '$1');
}

function layerOf(path: string): string {
	return path.includes('/') ? (path.split('/', 1)[0] ?? '') : path.replace(/\.tsx?$/, '');
}
