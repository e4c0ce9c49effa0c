import { codeOfTag, defaultRoots, lensOf, slugCode, slugOf, type Code, type Roots } from '../codes';
import { isTag } from '../tags';
import type { OwnEntry } from './book';

/** An entry while it is being read; what is said first holds. */
export type Said = { -readonly [Name in keyof OwnEntry]: OwnEntry[Name] };

interface Field {
	readonly name: Exclude<keyof OwnEntry, 'code'>;
	readonly value: string;
}

const names: ReadonlyMap<string, Field['name']> = new Map([
	...(['label', 'definition', 'question', 'axis', 'opposite', 'cues', 'synonyms'] as const).map(
		(name) => [name, name] as const,
	),
	...(['also', 'also called'] as const).map((name) => [name, 'synonyms'] as const),
	...(['hide', 'hidden'] as const).map((name) => [name, 'isHidden'] as const),
]);

/** A name of ours, alone or with a colon, and the words behind it. */
export function fieldIn(said: string): Field | undefined {
	const [, written = '', value = ''] = /^\(?([a-z ]+?)\)?\s*(?:[:：]+\s*(.*))?$/i.exec(said) ?? [];
	const name = names.get(written.toLowerCase());
	return name && { name, value };
}

/** Takes what a field says into its entry; false where it says nothing that can be used. */
export function takeIn(entry: Said, { name, value }: Field, roots: Roots): boolean {
	if (name === 'isHidden') entry.isHidden ??= !/^(?:no|false|off)$/i.test(value);
	else if (value === '') return true;
	else if (name === 'opposite')
		return (entry.opposite ??= oppositeOf(entry.code, value, roots)) !== undefined;
	else if (name === 'cues' || name === 'synonyms') {
		const said = value.split(/[\s"“”„]*[,;，、·•][\s"“”„]*|^["“”„]+|["“”„]+$/);
		entry[name] = [...(entry[name] ?? []), ...said.filter(Boolean)];
	} else entry[name] ??= value;
	return true;
}

/** Words without emphasis, highlight, code marks and block id. */
export function plain(said: string): string {
	return said
		.replace(/[*`]+|~~|==|\s\^[\w-]+$/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** A code by the tag names of the vault, or by those of the lenses: names may have been changed since. */
export function codeIn(tag: string, roots: Roots): Code | undefined {
	return codeOfTag(tag, roots) ?? codeOfTag(tag, defaultRoots);
}

/** Written as a tag, as `lens/slug` or by its name alone. */
function oppositeOf(code: Code, written: string, roots: Roots): Code | undefined {
	const isPath = written.includes('/');
	const said = isPath && isTag(written) ? codeIn(written, roots) : `${lensOf(code)}/${slugOf(written)}`;
	const other = slugCode(said ?? '');
	const isUsable = isPath === isTag(written) || !isPath;
	return isUsable && other !== code && lensOf(other) === lensOf(code) && !other.endsWith('/')
		? other
		: undefined;
}
