import { folderInVault } from './folders';

/** How the core Daily notes plugin makes a day's note. */
export interface DailySettings {
	readonly folder: string;
	/** A pattern of Moment; it may hold folders. */
	readonly format: string;
	/** Path of its template, as written; empty for none. */
	readonly template: string;
}

/** Whether a core plugin is on, by the app's own file: names with yes or no, or a list of those that are on. */
export function isCorePluginOn(file: unknown, id: string): boolean {
	if (Array.isArray(file)) return file.includes(id);
	return typeof file === 'object' && file !== null && (file as Record<string, unknown>)[id] === true;
}

/** What the settings file of the plugin says; what it leaves open is as the app has it from the start. */
export function dailySettings(file: unknown): DailySettings | undefined {
	if (typeof file !== 'object' || file === null || Array.isArray(file)) return undefined;
	const said = file as Readonly<Record<string, unknown>>;
	const text = (name: string) => (typeof said[name] === 'string' ? said[name].trim() : '');
	return { folder: text('folder'), format: text('format') || 'YYYY-MM-DD', template: text('template') };
}

/** The path of a day's note; nothing where it would lie outside the vault or in hidden places. */
export function dailyPath(
	{ folder, format }: DailySettings,
	formatted: (pattern: string) => string,
): string | undefined {
	const name = formatted(format).trim().replace(/\.md$/i, '');
	const path = folderInVault(`${folder}/${name}`);
	return name === '' || name.endsWith('/') || folderInVault(folder) === undefined
		? undefined
		: path && `${path}.md`;
}
