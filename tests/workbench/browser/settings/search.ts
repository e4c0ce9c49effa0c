import type { SettingDefinition, SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { isMet } from './conditions';
import { keyOf } from './keys';

/** A setting or page that was found: on which page it stands, by the names of pages, and as which row there. */
export interface Found {
	name: string;
	desc: string;
	pages: string[];
	key: string;
}

/** The settings whose name, description or other words hold each word of a query, in their order, pages gone through. */
export function search(items: readonly SettingDefinitionItem[], query: string): Found[] {
	const words = query.toLowerCase().split(/\s+/);
	return all(items, []).filter(({ name, desc, more }) => {
		const text = [name, desc, ...more].join('\n').toLowerCase();
		return words.every((word) => text.includes(word));
	});
}

function all(items: readonly SettingDefinitionItem[], pages: string[]): (Found & { more: string[] })[] {
	return items.flatMap((item) => {
		if (!isMet(item.visible, true)) return [];
		if (!('type' in item)) return isMet(item.searchable, true) ? [found(item, pages)] : [];
		if (item.type === 'page') return [found(item, pages), ...all(item.items ?? [], [...pages, item.name])];
		return all(item.items ?? [], pages);
	});
}

function found(item: SettingDefinition | SettingDefinitionPage, pages: string[]): Found & { more: string[] } {
	const { name, desc = '' } = item;
	const more = 'aliases' in item ? (item.aliases ?? []) : [];
	return { name, desc: typeof desc === 'string' ? desc : desc.textContent, pages, key: keyOf(item), more };
}
