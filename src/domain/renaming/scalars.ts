import type { Range } from '../metadata';

/** One value of a property where it is written, in the offsets of its YAML. */
export interface Scalar extends Range {
	readonly quote: '"' | "'" | '';
	/** As read. */
	readonly value: string;
	/** An entry with a line of its own. */
	readonly hasLine: boolean;
	/** It can be taken out of its list without words behind it. */
	readonly canGo: boolean;
}

export interface WrittenProperty {
	/** Of its name. */
	readonly from: number;
	readonly isList: boolean;
	/** In order; nothing where its value is written in another way than those that are known here. */
	readonly scalars: readonly Scalar[] | undefined;
}

const quoted = `"(?:[^"\\\\\\n]|\\\\.)*"|'(?:[^'\\n]|'')*'`;
const first = `[^\\s\\-?:,[\\]{}#&*!|>'"%@\`]`;
const line = `${first}(?:[^\\n:#]|:(?=\\S)|#)*?(?=[ \\t]*(?:$|\\n|[ \\t]#))`;
const inFlow = `${first}[^\\n,[\\]{}:#]*?(?=\\s*[,\\]])`;
const end = `[ \\t]*((?:[ \\t]#[^\\n]*)?)(?:\\n|$)`;

const inLine = new RegExp(`[ \\t]+(${quoted}|${line})${end}`, 'y');
const nothing = new RegExp(end, 'y');
const entry = new RegExp(`[ \\t]*-(?:[ \\t]+(${quoted}|${line}))?${end}`, 'y');
const opening = /[ \t]+\[\s*/y;
const flowEntry = new RegExp(`(${quoted}|${inFlow})\\s*`, 'y');
const comma = /,\s*/y;
const closing = new RegExp(`\\]${end}`, 'y');
const empty = /[ \t]*(?:#[^\n]*)?(?:\n|$)/y;

/** The places of a YAML block at which a property of this name is written: one, as a rule. */
export function writtenProperties(yaml: string, name: string): WrittenProperty[] {
	const key = new RegExp(`^(["']?)${name}\\1[ \\t]*:`, 'gm');
	return [...yaml.matchAll(key)].map(({ index, 0: written }) => ({
		from: index,
		...valueAt(yaml, index + written.length),
	}));
}

function valueAt(yaml: string, from: number): Omit<WrittenProperty, 'from'> {
	let at = from;
	const scalars: Scalar[] = [];
	const none = { isList: false, scalars: undefined };
	const take = (pattern: RegExp) => {
		pattern.lastIndex = at;
		const found = at < yaml.length || at === from ? pattern.exec(yaml) : null;
		if (found === null) return undefined;
		const start = at;
		at = pattern.lastIndex;
		return { found, start };
	};
	const add = (written = '', start: number, hasLine: boolean, canGo: boolean) => {
		scalars.push(scalarOf(written, yaml.indexOf(written, start), hasLine, canGo));
	};
	/** Whether the value ends here: at the end or before another property. */
	const ends = () => {
		while (at < yaml.length && take(empty));
		return at >= yaml.length || /[^\s-]/.test(yaml.charAt(at));
	};

	if (take(opening)) {
		for (let item; (item = take(flowEntry)) !== undefined;) {
			add(item.found[1], item.start, false, true);
			if (!take(comma)) break;
		}
		return take(closing) && ends() ? { isList: true, scalars } : none;
	}
	const value = take(inLine);
	if (value !== undefined) {
		add(value.found[1], value.start, false, false);
		return ends() ? { isList: false, scalars } : none;
	}
	if (!take(nothing)) return none;
	while (at < yaml.length) {
		const item = take(entry);
		if (item === undefined) {
			if (take(empty)) continue;
			break;
		}
		add(item.found[1], item.start, true, item.found[2] === '');
	}
	return ends() ? { isList: true, scalars } : none;
}

function scalarOf(written: string, from: number, hasLine: boolean, canGo: boolean): Scalar {
	const [quote = ''] = /^["']/.exec(written) ?? [];
	const said = quote === '' ? written : written.slice(1, -1);
	const value = quote === "'" ? said.replaceAll("''", "'") : said;
	return { from, to: from + written.length, quote: quote as Scalar['quote'], value, hasLine, canGo };
}
