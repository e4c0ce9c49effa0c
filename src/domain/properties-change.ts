import { writtenProperties, type WrittenProperty } from './renaming/scalars';
import { applied, type Change } from './tagging/change';
import { inYaml, isEmpty, propertyLines, type PropertyValues } from './yaml-values';

export type { PropertyValues } from './yaml-values';

/** `unreadable`: the block is broken as it is. `unsafe`: something else could come of changing it. */
export interface Refused {
	readonly refused: 'unreadable' | 'unsafe';
}

const block = /^(---[ \t]*\n)((?:[^]*?\n)??)---[ \t]*(?:\n|$)/;

type ParseYaml = (yaml: string) => unknown;

/**
 * How to give the properties at the top of an editor's text these values: only their own lines change, what stands
 * there already stays to the byte, and it is read again, or refused. Names are compared exactly, as the app's cache does.
 */
export function planPropertyValues(
	text: string,
	values: PropertyValues,
	parseYaml: ParseYaml,
): readonly Change[] | Refused {
	const [, opening, yaml = ''] = block.exec(text) ?? [];
	const before = valuesOf(yaml, parseYaml);
	if (before === undefined) return { refused: 'unreadable' };
	const meant: Record<string, unknown> = { ...before };
	const changes: Change[] = [];
	for (const [name, said] of Object.entries(values)) {
		const written = writtenProperties(yaml, escaped(name));
		if (written.length !== (Object.hasOwn(before, name) ? 1 : 0)) return { refused: 'unsafe' };
		const value = isEmpty(said) ? undefined : said;
		if (isSame(meant[name], value)) continue;
		const [property] = written;
		if (value === undefined) delete meant[name];
		else meant[name] = readBack(value, parseYaml);
		if (property !== undefined) changes.push(changed(yaml, name, property, value));
		else if (value !== undefined)
			changes.push({ from: yaml.length, to: yaml.length, insert: propertyLines(name, value) });
	}
	const after = applied(yaml, changes);
	const isMeant = isSame(valuesOf(after, parseYaml), meant) && !/^---[ \t]*$/m.test(after);
	if (!isMeant) return { refused: 'unsafe' };
	if (opening !== undefined)
		return changes
			.map(({ from, to, insert }) => ({ from: from + opening.length, to: to + opening.length, insert }))
			.sort((a, b) => a.from - b.from);
	const gap = text === '' || text.startsWith('\n') ? '' : '\n';
	return changes.length === 0 ? [] : [{ from: 0, to: 0, insert: `---\n${after}---\n${gap}` }];
}

/** The properties of a text by name; nothing where they cannot be read. */
export function propertiesIn(
	text: string,
	parseYaml: ParseYaml,
): Readonly<Record<string, unknown>> | undefined {
	return valuesOf(block.exec(text)?.[2] ?? '', parseYaml);
}

function valuesOf(yaml: string, parseYaml: ParseYaml): Readonly<Record<string, unknown>> | undefined {
	try {
		const said: unknown = parseYaml(yaml) ?? {};
		const areValues = typeof said === 'object' && !Array.isArray(said);
		return areValues ? (said as Record<string, unknown>) : undefined;
	} catch {
		return undefined;
	}
}

/** The change by which a property that is written in a block says something else, or goes. */
function changed(
	yaml: string,
	name: string,
	{ from, isList, scalars = [] }: WrittenProperty,
	value: NonNullable<PropertyValues[string]> | undefined,
): Change {
	const to = endOfProperty(yaml, from);
	const only = scalars.length === 1 && !isList ? scalars[0] : undefined;
	if (value === undefined) return { from, to, insert: '' };
	if (typeof value !== 'object' && only !== undefined)
		return { from: only.from, to: only.to, insert: inYaml(value) };
	const lines = propertyLines(name, value);
	if (typeof value !== 'object' || scalars.length === 0 || !scalars.every(({ hasLine }) => hasLine))
		return { from, to, insert: lines };
	// Entries of a list that stay keep their lines, with what is said beside them.
	let kept = 0;
	while (kept < scalars.length && kept < value.length && scalars[kept]?.value === value[kept]) kept++;
	const last = scalars[kept - 1];
	if (last === undefined) return { from, to, insert: lines };
	const end = yaml.indexOf('\n', last.to) + 1;
	const mark = /[ \t]*-[ \t]+$/.exec(yaml.slice(0, last.from))?.[0] ?? '- ';
	const insert = value.slice(kept).map((entry) => `${mark}${inYaml(entry)}\n`);
	return { from: end, to: kept < scalars.length ? to : end, insert: insert.join('') };
}

/** Behind the last line of a property's value: lines that stand further in, and entries of a list. */
function endOfProperty(yaml: string, from: number): number {
	const line = /[^\n]*\n/y;
	line.lastIndex = from;
	let end = from;
	for (let found = line.exec(yaml); found !== null; found = line.exec(yaml)) {
		const [source] = found;
		if (found.index === from || /^(?:[ \t]+\S|-\s)/.test(source)) end = line.lastIndex;
		else if (!/^\s*(?:#|$)/.test(source)) break;
	}
	return end;
}

/** What a value is read as; days are their own type to some readers. */
function readBack(value: NonNullable<PropertyValues[string]>, parseYaml: ParseYaml): unknown {
	if (typeof value === 'object') return value.map((entry) => readBack(entry, parseYaml));
	if (typeof value === 'boolean' || !/^\d{4}-\d\d-\d\d$/.test(value)) return value;
	return valuesOf(`day: ${value}`, parseYaml)?.['day'];
}

function escaped(name: string): string {
	return name.replace(/[^\w-]/g, '\\$&');
}

function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
