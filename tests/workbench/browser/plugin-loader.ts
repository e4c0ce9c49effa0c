import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as search from '@codemirror/search';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as lezerCommon from '@lezer/common';
import * as lezerHighlight from '@lezer/highlight';
import type { PluginManifest } from 'obsidian';
import { hostMissing, type Plugin, type PluginClass } from '../core/index';
import type { App } from './app';
import type { Connection } from './connection';
import { obsidianModule } from './obsidian-module';

/** What a plugin may `require`: the very modules that the editor is made of. */
const modules: Readonly<Record<string, unknown>> = {
	obsidian: obsidianModule,
	'@codemirror/commands': commands,
	'@codemirror/language': language,
	'@codemirror/search': search,
	'@codemirror/state': state,
	'@codemirror/view': view,
	'@lezer/common': lezerCommon,
	'@lezer/highlight': lezerHighlight,
};

declare global {
	interface Window {
		workbenchPlugin?: (module: object, exports: unknown, require: (name: string) => unknown) => void;
	}
}

/** Runs a plugin's release files as the app does: style sheet, then the bundle's default export, enabled. It can be enabled anew. */
export async function loadPlugin(app: App, connection: Connection, hasStyles: boolean): Promise<Plugin> {
	const manifest = JSON.parse(await connection.pluginFile('manifest.json')) as PluginManifest;
	const styles = hasStyles ? await connection.pluginFile('styles.css') : '';
	const load = async (isByUser: boolean) => {
		const takeAway = app.pluginStyles.add(styles);
		const plugin = await app.plugins.enable(evaluate(manifest.id), manifest, isByUser);
		plugin.register(takeAway);
		return plugin;
	};
	app.plugins.install(manifest.id, () => load(true));
	return load(false);
}

/** Runs the plugin's bundle, which the page has loaded as a script of its own. */
function evaluate(id: string): PluginClass {
	if (window.workbenchPlugin === undefined) throw new Error(`“${id}” has no main.js: run the build first.`);
	const module: { exports: unknown } = { exports: {} };
	const require = (name: string): unknown => modules[name] ?? hostMissing(`module “${name}”`);
	window.workbenchPlugin(module, module.exports, require);
	const { exports } = module;
	const type: unknown =
		typeof exports === 'object' && exports && 'default' in exports ? exports.default : exports;
	if (typeof type !== 'function') throw new Error(`main.js of “${id}” exports no plugin.`);
	return type as PluginClass;
}
