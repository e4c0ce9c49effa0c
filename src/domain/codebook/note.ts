import { slugCode, type Code, type Roots } from '../codes';
import { findTags } from '../tags';
import type { OwnEntry } from './book';
import { codeIn, fieldIn, plain, takeIn, type Said } from './fields';
import { listLines } from './list-lines';

/** A tag that is no code, an opposite that is none in the lens, a code that a line above spoke of already. */
export type CodeBookProblem = 'tag' | 'nested' | 'opposite' | 'twice';

export interface CodeBookNote {
	/** In the order of the note. */
	readonly entries: readonly OwnEntry[];
	readonly problems: readonly {
		/** From 1. */
		readonly line: number;
		readonly about: CodeBookProblem;
		/** The words that are meant. */
		readonly written: string;
	}[];
}

/** The codes that a code book note speaks of. What is none of its lines is passed over; it never throws. */
export function readCodeBookNote(text: string, roots: Roots): CodeBookNote {
	const entries = new Map<Code, Said>();
	const problems: CodeBookNote['problems'][number][] = [];
	let entry: Said | undefined;
	/** A field without words of its own: items further in are its words. */
	let open: { readonly name: string; readonly depth: number } | undefined;

	for (const { line, depth, isHeading, text: source } of listLines(text)) {
		const report = (about: CodeBookProblem, written: string) => problems.push({ line, about, written });
		if (isHeading || depth <= (open?.depth ?? 0)) open = undefined;
		const tag = open?.name === 'opposite' ? undefined : leadingTag(source);
		if (tag !== undefined) open = undefined;
		if (isHeading || tag !== undefined) entry = undefined;
		if (isHeading) continue;
		if (tag !== undefined) {
			const said = codeIn(tag, roots) ?? '';
			const code = slugCode(said);
			if (code === '') report('tag', tag);
			else if (said !== code && said !== `${code}/drains`) report('nested', tag);
			else if (entries.has(code)) report('twice', tag);
			else entries.set(code, (entry = { code }));
		}
		if (entry === undefined) continue;
		const parts = tag === undefined ? [plain(source)] : partsBehind(tag, source);
		for (const part of parts) {
			const field = fieldIn(open === undefined ? part : `${open.name}: ${part}`);
			if (field === undefined) continue;
			if (!takeIn(entry, field, roots)) report('opposite', field.value);
			if (field.value === '' && tag === undefined) open = { name: field.name, depth };
		}
	}
	return { entries: [...entries.values()], problems };
}

/** The tag that a line begins with, in a code span or not. */
export function leadingTag(source: string): string | undefined {
	const [first] = findTags(source.replace(/^[\s*_=~`\\]+/, ''));
	return first?.from === 0 ? first.tag : undefined;
}

/** What stands behind the tag, as fields: label and definition, and what follows a `·`. A line struck out is hidden. */
function partsBehind(tag: string, source: string): string[] {
	const behind = plain(source.slice(source.indexOf(tag) + tag.length));
	const [first = '', ...rest] = behind.split(/(?:^|\s)[·•](?:\s|$)/);
	const words = first.replace(/^(?:[\s:：]|[–—-]+\s)+/, '');
	const [, label = words, definition = ''] =
		/^(.*?)(?:\s*：\s*|\s*::?(?:\s+|$)|\s+[–—-]+\s+)(.*)$/.exec(words) ?? [];
	const named = fieldIn(words)?.value ? [words] : [`label: ${label}`, `definition: ${definition}`];
	return [...named, ...rest.map((part) => part.trim()), ...(/^[\s*_]*~~/.test(source) ? ['hide'] : [])];
}
