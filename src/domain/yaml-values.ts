/** What a property is to say; nothing, an empty text and an empty list are absent. */
export type PropertyValue = string | readonly string[] | boolean | undefined;

export type PropertyValues = Readonly<Record<string, PropertyValue>>;

/** Words that every reader of YAML takes for text where they stand without quotes, in lines and in brackets. */
const plain = /^[\p{L}_](?:[\p{L}\p{M}\p{N} _/.()'’-]*[\p{L}\p{M}\p{N}_)])?$/u;
const dated = /^\d{4}-(?:\d\d(?:-\d\d)?|W\d\d|Q\d)$/;
const reserved = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** Characters that may not stand in quotes as they are; those before the space JSON takes care of. */
const unprinted = /[\u007f-\u009f\u2028\u2029\ufeff]/g;

/** A value as it is written in YAML: in quotes wherever it could be read as anything else. */
export function inYaml(value: string | boolean): string {
	if (typeof value === 'boolean') return String(value);
	const isPlain = dated.test(value) || (plain.test(value) && !reserved.test(value));
	return isPlain ? value : inQuotes(value);
}

export function inQuotes(value: string): string {
	const code = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
	return JSON.stringify(value).replace(unprinted, code);
}

/** The lines of a property; a list has a line for each entry. */
export function propertyLines(name: string, value: string | readonly string[] | boolean): string {
	if (typeof value !== 'object') return `${name}: ${inYaml(value)}\n`;
	return [`${name}:`, ...value.map((entry) => `  - ${inYaml(entry)}`), ''].join('\n');
}

/** The lines of what is said; what is absent has none. */
export function blockOf(values: PropertyValues): string {
	return Object.entries(values)
		.map(([name, value]) => (value === undefined || isEmpty(value) ? '' : propertyLines(name, value)))
		.join('');
}

/** Whether a property with such a value says nothing. */
export function isEmpty(value: unknown): boolean {
	return (
		value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
	);
}
