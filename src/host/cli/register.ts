import type { CliFlags, Plugin } from 'obsidian';
import { words } from '../../i18n';
import type { Action, CliParts } from './action';
import { check } from './check';
import { evidence } from './evidence';
import { oneOf } from './filter-flags';
import { patterns } from './patterns';
import { suggest } from './suggest';
import { rename } from './rename';

const text = words.screen.cli;

/** Every action of the command line, a file each. */
const actions: readonly Action[] = [patterns, evidence, suggest, check, rename];

const format: CliFlags = { format: { value: '<text|json>', description: text.flags.format } };

/** Registers the command line: text by default, `format=json`; a failure begins with `error:`. */
export function registerCli(plugin: Pick<Plugin, 'registerCliHandler'>, parts: CliParts): void {
	for (const { id, description, flags, run } of actions) {
		plugin.registerCliHandler(id, description, { ...flags, ...format }, async (params) => {
			try {
				const isJson = oneOf(params, 'format', ['text', 'json']) === 'json';
				const answer = await run(params, parts);
				return isJson ? JSON.stringify(answer.rows, null, 2) : answer.text;
			} catch (error) {
				return text.error(error instanceof Error ? error.message : String(error));
			}
		});
	}
}
