import type { Range } from '../metadata';
import { applied } from '../tagging/change';
import { duplicatesIn } from './duplicates';
import type { Entry, EntryReader } from './entries';
import type { Obstacle } from './renaming';
import { writtenProperties, type Scalar } from './scalars';

/** A value that changes, in the offsets of the text. */
export interface ChangedEntry extends Range {
	readonly insert: string;
	readonly name: string;
	/** Where it is written: what goes begins on the line before. */
	readonly place: number;
	readonly isChild: boolean;
	readonly isDuplicate: boolean;
}

interface PropertyPlan {
	readonly changes: readonly ChangedEntry[];
	readonly kept: readonly { readonly why: Obstacle; readonly written: string; readonly place: number }[];
}

const nothing: PropertyPlan = { changes: [], kept: [] };

/**
 * What a renaming does to the properties at the top of an editor's text: only the bytes of its values change, or none
 * at all where anything else could come of it.
 */
export function planProperties(
	text: string,
	{ property, read }: EntryReader,
	parseYaml: (yaml: string) => unknown,
): PropertyPlan {
	const [, opening = '', yaml = ''] = /^(---[ \t]*\n)(?:([^]*?\n)??)---[ \t]*(?:\n|$)/.exec(text) ?? [];
	const start = opening.length;
	// Written in another way it is at least mentioned.
	const mentioned = yaml.indexOf(property);
	if (mentioned < 0) return nothing;
	const written = writtenProperties(yaml, property);
	const from = written[0]?.from ?? mentioned;
	const kept = (why: Obstacle, values: readonly unknown[], place = from) =>
		values.map((value) => ({ why, written: String(value), place: start + place }));
	const before = attempt(() => parseYaml(yaml));
	if (before === failed) {
		const hits = wordsIn(yaml, from).filter((words) => isHit(read(words)));
		return { changes: [], kept: kept('properties-unreadable', hits) };
	}
	if (typeof before !== 'object' || before === null) return nothing;
	const value = (before as Readonly<Record<string, unknown>>)[property];
	const values: readonly unknown[] = Array.isArray(value) ? value : [value];
	const entries = values.map(read);
	const hits = values.filter((_, at) => isHit(entries[at]));
	if (hits.length === 0) return nothing;
	const unsafe = { changes: [], kept: kept('properties-unsafe', hits) };

	const [only, another] = written;
	const scalars = only?.scalars ?? [];
	const isBorneOut =
		another === undefined &&
		only?.isList === Array.isArray(value) &&
		scalars.length === values.length &&
		values.every((said, at) => !isHit(entries[at]) || said === scalars[at]?.value);
	if (!isBorneOut) return unsafe;

	const doubled = duplicatesIn(entries);
	// What a comment is about stays.
	const gone = new Set(entries.filter((entry, at) => doubled.has(entry) && scalars[at]?.canGo));
	const changes = entries.flatMap((entry, at): ChangedEntry[] => {
		const scalar = scalars[at] as Scalar;
		const isDuplicate = gone.has(entry);
		const change = isDuplicate
			? {
					...without(
						yaml,
						scalars,
						at,
						entries.slice(0, at).every((other) => gone.has(other)),
					),
					insert: '',
				}
			: entry.made && rewritten(scalar, entry.made, isPlain);
		return change
			? [
					{
						...{ ...change, name: entry.name, place: scalar.from, isDuplicate },
						isChild: entry.made?.isChild ?? false,
					},
				]
			: [];
	});
	const left = entries.flatMap((entry, at) =>
		gone.has(entry) ? [] : [entry.made ? after(String(values[at]), entry.made) : values[at]],
	);
	const meant = { ...before, [property]: Array.isArray(value) ? left : left[0] };
	const isSafe = isSame(() => parseYaml(applied(yaml, changes)), meant);
	if (!isSafe) return unsafe;
	return {
		changes: changes.map((change) => ({
			...change,
			from: start + change.from,
			to: start + change.to,
			place: start + change.place,
		})),
		kept: scalars.flatMap(({ value: said, from }, at) =>
			entries[at]?.kept ? kept(entries[at].kept, [said], from) : [],
		),
	};

	/** Whether words can stand in YAML without quotes, in lines and in brackets. */
	function isPlain(said: string): boolean {
		return isSame(() => [parseYaml(`- ${said}`), parseYaml(`[${said}]`)], [[said], [said]]);
	}
}

function isHit(entry: Entry | undefined): boolean {
	return entry?.made !== undefined || entry?.kept !== undefined;
}

/** The values that a broken block may hold from a place on. */
function wordsIn(yaml: string, from: number): string[] {
	return yaml
		.slice(from)
		.split(/[\n,[\]{}'"]|\s#|^[\w-]+\s*:/m)
		.map((words) => words.replace(/^\s*(?:-\s+)?/, '').trim());
}

/** An entry with its line, or with the comma that parts it from its neighbour. */
function without(yaml: string, scalars: readonly Scalar[], at: number, isFirst: boolean): Range {
	const { from, to, hasLine } = scalars[at] as Scalar;
	if (!hasLine)
		return isFirst ? { from, to: scalars[at + 1]?.from ?? to } : { from: scalars[at - 1]?.to ?? from, to };
	const end = yaml.indexOf('\n', to);
	return { from: yaml.lastIndexOf('\n', from), to: end < 0 ? yaml.length : end };
}

function rewritten(
	{ from, to, quote, value }: Scalar,
	made: NonNullable<Entry['made']>,
	isPlain: (said: string) => boolean,
): Range & { readonly insert: string } {
	const said = after(value, made);
	if (quote === '' && !isPlain(said)) return { from, to, insert: JSON.stringify(said) };
	const doubled = (words: string) => (quote === "'" ? words.replaceAll("'", "''") : words);
	const start = from + quote.length + doubled(value.slice(0, made.at)).length;
	const insert = quote === '"' ? JSON.stringify(made.insert).slice(1, -1) : doubled(made.insert);
	return { from: start, to: start + doubled(made.was).length, insert };
}

function after(value: string, { at, was, insert }: NonNullable<Entry['made']>): string {
	return value.slice(0, at) + insert + value.slice(at + was.length);
}

const failed = Symbol();

function attempt(read: () => unknown): unknown {
	try {
		return read();
	} catch {
		return failed;
	}
}

function isSame(read: () => unknown, meant: unknown): boolean {
	return attempt(() => JSON.stringify(read()) === JSON.stringify(meant)) === true;
}
