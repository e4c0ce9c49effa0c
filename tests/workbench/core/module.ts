import moment from 'moment';
import { Component } from './component';
import { debounce } from './debounce';
import { DOCUMENTED_EXPORTS } from './documented';
import * as encoding from './encoding';
import { Events } from './events';
import { FileManager } from './file-manager';
import { TAbstractFile, TFile, TFolder } from './files';
import * as frontmatter from './frontmatter';
import * as links from './links';
import { MetadataCache } from './metadata-cache';
import { missingExport } from './missing';
import { normalizePath } from './paths';
import { apiVersion, getLanguage, Platform, requireApiVersion } from './platform';
import { Plugin } from './plugin';
import * as search from './search';
import { EditorSuggest, MarkdownRenderChild, PluginSettingTab, SettingTab, Tasks } from './shells';
import { resolveSubpath } from './subpath';
import { getAllTags, parseFrontMatterTags } from './tags';
import { Vault } from './vault';
import { Workspace } from './workspace';
import { App } from './app';

const icons = new Map<string, string>();

/** All that needs neither a document nor Node. */
const CORE_EXPORTS = {
	...encoding,
	...frontmatter,
	...links,
	...search,
	App,
	Component,
	EditorSuggest,
	Events,
	FileManager,
	MarkdownRenderChild,
	MetadataCache,
	Platform,
	Plugin,
	PluginSettingTab,
	SettingTab,
	TAbstractFile,
	TFile,
	TFolder,
	Tasks,
	Vault,
	Workspace,
	addIcon: (id: string, content: string) => void icons.set(id, content),
	apiVersion,
	debounce,
	getAllTags,
	getIconIds: () => [...icons.keys()],
	getLanguage,
	moment,
	normalizePath,
	parseFrontMatterTags,
	removeIcon: (id: string) => void icons.delete(id),
	requireApiVersion,
	resolveSubpath,
};

/**
 * The `obsidian` module as handed to a plugin: the core's exports, overlaid with a host's own. Any other name,
 * documented or not, gives something that throws by that name when used.
 */
export function createObsidianCore(own: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
	const given: Record<string, unknown> = { ...CORE_EXPORTS, ...own };
	for (const name of DOCUMENTED_EXPORTS) given[name] ??= missingExport(name);
	return new Proxy(given, {
		get(target, name) {
			if (typeof name === 'symbol' || name in target || ['__esModule', 'then', 'default'].includes(name)) {
				return Reflect.get(target, name) as unknown;
			}
			return (target[name] = missingExport(name));
		},
	});
}
