import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { HostMissing } from '../core';

const hostRequire = createRequire(import.meta.url);

/** `require` as a plugin has it: the app's module, CodeMirror and Lezer; any other name throws. */
export function createRequireShim(obsidian: object): (name: string) => unknown {
	return (name) => {
		if (name === 'obsidian') return obsidian;
		if (/^@(codemirror|lezer)\//.test(name)) return hostRequire(name) as unknown;
		throw new HostMissing(`module "${name}"`);
	};
}

/** Runs a CommonJS bundle with some globals of its own and returns what it exports. */
export function runBundle(
	code: string,
	fileName: string,
	require: (name: string) => unknown,
	globals: Readonly<Record<string, unknown>>,
): unknown {
	const names = ['require', 'module', 'exports', ...Object.keys(globals)];
	const wrapped = `(function (${names.join(', ')}) {${code}\n})`;
	const run = runInThisContext(wrapped, { filename: fileName }) as (...args: unknown[]) => void;
	const module = { exports: {} as unknown };
	run(require, module, module.exports, ...Object.values(globals));
	return module.exports;
}
