import type { SettingDefinition, SettingDefinitionPage } from 'obsidian';

/** By what a row is known again once it has been drawn anew. */
export function keyOf(item: SettingDefinition | SettingDefinitionPage): string {
	if ('type' in item) return `page ${item.name}`;
	return item.control ? `control ${item.control.key}` : `row ${item.name}`;
}
