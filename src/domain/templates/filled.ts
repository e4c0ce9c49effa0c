import { inQuotes, inYaml } from '../yaml-values';

/** What stands for the placeholders of a template. */
export interface Filling {
	/** By name, in small letters; `cursor` is where the cursor goes. */
	readonly says: Readonly<Record<string, string>>;
	/** The day and time of the note, by a pattern of Moment. */
	readonly format: (pattern: string) => string;
}

export interface Filled {
	readonly text: string;
	/** In UTF-16 units. */
	readonly cursor: number | undefined;
	/** Placeholders that nothing is known of, as written, each once; they stay. */
	readonly unknown: readonly string[];
}

/** What `{{date}}` and `{{time}}` are written in, as the core Templates plugin does. */
const patterns: Readonly<Record<string, string>> = { date: 'YYYY-MM-DD', time: 'HH:mm' };

/** A placeholder; the commands of Templater are passed over, with whatever they hold. */
const placeholder = /<%[^]*?%>|\{\{[ \t]*([a-z][\w-]*)[ \t]*(?::([^{}\n]*))?\}\}/gi;

const properties = /^---[ \t]*\n(?:[^]*?\n)??---[ \t]*(?:\n|$)/;

/** A template with its placeholders filled in; any other syntax stays as it is. */
export function filled(template: string, { says, format }: Filling): Filled {
	const bodyFrom = properties.exec(template)?.[0].length ?? 0;
	const unknown = new Set<string>();
	let [text, at] = ['', 0];
	let cursor: number | undefined;
	for (const { 0: whole, 1: written, 2: pattern, index } of template.matchAll(placeholder)) {
		const name = written?.toLowerCase();
		if (name === undefined) continue;
		const usual = Object.hasOwn(patterns, name) ? patterns[name] : undefined;
		const said = pattern === undefined && Object.hasOwn(says, name) ? says[name] : undefined;
		text += template.slice(at, index);
		at = index + whole.length;
		if (name === 'cursor' && said !== undefined) cursor ??= text.length;
		if (usual !== undefined) text += format(pattern?.trim() || usual);
		else if (said === undefined) {
			unknown.add(whole);
			text += whole;
		} else text += index < bodyFrom ? inProperty(said, text, template.slice(at)) : said;
	}
	return { text: text + template.slice(at), cursor, unknown: [...unknown] };
}

/** Words between others of a property, so that they are read as what they are: in its quotes, or in some of their own. */
function inProperty(said: string, before: string, behind: string): string {
	const line = before
		.slice(before.lastIndexOf('\n') + 1)
		.replace(/(^|[\s,[])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/g, '$1');
	const [, quote] = /(?:^|[\s,[])(["'])/.exec(line) ?? [];
	if (quote === '"') return inQuotes(said).slice(1, -1);
	if (quote === "'") return said.replaceAll("'", "''");
	const isWhole = /(?:[:,-][ \t]+|\[[ \t]*)$/.test(line) && /^[ \t]*(?:[\n,\]]|$)/.test(behind);
	return isWhole && said !== '' ? inYaml(said) : said;
}
