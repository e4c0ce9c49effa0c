import { parseYaml } from 'obsidian';
import { propertiesIn } from '../domain/asides/kept';

/** The properties that a text has of its own, for the cache may be of an older one; nothing where they cannot be read. */
export function ownProperties(text: string): Readonly<Record<string, unknown>> | undefined {
	try {
		const said: unknown = parseYaml(propertiesIn(text)) ?? {};
		return typeof said === 'object' && !Array.isArray(said) ? (said as Record<string, unknown>) : undefined;
	} catch {
		return undefined;
	}
}
