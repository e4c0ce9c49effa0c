import { withoutHeadingMarks } from '../evidence/lines';
import { isLinkLine } from '../evidence/link-line';
import type { Range } from '../metadata';
import { headingMark, quoteMark } from '../tagging/line-marks';
import { noteLines, type NoteLines } from '../tagging/note-lines';
import type { FormSpec } from './form';
import { shippedOf } from './prompts';

/** A stretch of a note: a heading or prompt with what stands below it up to the next; or what stands on top. */
export interface Part {
	/** Its heading, prompt or, on top, nothing: offsets of whole lines without the last break. */
	readonly head: Range;
	/** What stands below, without blank lines around it and white space behind it; nothing where all is blank. */
	readonly words: Range | undefined;
	/** Where further blocks go below it: behind a line that a blank one follows, where there is one. */
	readonly end: number;
	readonly is: 'heading' | 'prompt' | 'rest';
	/** The section of the form that it stands in; nothing above the first heading of a form with headings, and below others. */
	readonly section: number | undefined;
	/** The text of the heading that it stands below; empty on top. */
	readonly under: string;
	/** The field whose answer its words are, if no other part is. */
	readonly field: string | undefined;
	/** A prompt that is nothing but its question. */
	readonly isBare: boolean;
	readonly level: number;
}

type Head = Omit<Part, 'words' | 'end' | 'head'> & { readonly first: number; readonly last: number };

const properties = /^---[ \t]*\n(?:[^]*?\n)??---[ \t]*(?:\n|$)/;
export const promptTitle = /^>\s?\[!ask(?:\|[^\]]*)?\][+-]?(.*)$/i;

/** The parts of an editor's text, in order; the first one is what stands on top. Below headings of the user's all is one part. */
export function partsOf(text: string, spec: FormSpec): readonly Part[] {
	const note = noteLines(text);
	const heads = headsIn(text, spec, note);
	return heads.map(({ first, last, ...head }, at) => {
		const next = heads[at + 1]?.first ?? note.lines.length;
		const words = wordsBetween(text, note, last + 1, next);
		return {
			...head,
			head: { from: note.lines[first]?.from ?? 0, to: note.lines[last]?.to ?? 0 },
			words,
			end: endOf(text, note, last, next),
		};
	});
}

function headsIn(text: string, spec: FormSpec, { lines, shapes, prompts }: NoteLines): readonly Head[] {
	const shipped = shippedOf(spec);
	const sources = lines.map(({ from, to }) => text.slice(from, to));
	const [top] = spec.sections;
	const isHeadless = top.heading === undefined;
	const [block = ''] = properties.exec(text) ?? [];
	const body = block === '' ? 0 : lines.findIndex(({ from }) => from >= block.length);
	let above: Pick<Head, 'section' | 'under' | 'level'> = {
		section: isHeadless ? 0 : undefined,
		under: '',
		level: 0,
	};
	/** Whether what comes stands below a heading of the user's. */
	let isOthers = false;
	const field = isHeadless ? top.fields[0].id : undefined;
	const start = body < 0 ? lines.length : body;
	const heads: Head[] = [{ ...above, is: 'rest', field, isBare: false, first: start, last: start - 1 }];
	for (let at = start; at < lines.length; at++) {
		const source = sources[at] as string;
		if (shapes[at] === 'heading') {
			let last = at;
			if (!headingMark.test(source)) while (shapes[last] === 'heading') last++;
			const words = withoutHeadingMarks(text, lines[at] as Range);
			const under = text.slice(words.from, words.to).trim();
			const section = last - at > 1 ? undefined : shipped.sections.get(under);
			const level = headingMark.test(source) ? source.trimStart().search(/[^#]|$/) : 2;
			above = { section, under, level };
			isOthers = section === undefined;
			const first = section === undefined ? undefined : spec.sections[section]?.fields[0].id;
			heads.push({ ...above, is: 'heading', field: first, isBare: false, first: at, last });
			at = last;
		} else if (prompts.has(at) && !isOthers) {
			let last = at;
			while (quoteMark.test(sources[last + 1] ?? '')) last++;
			const title = promptTitle.exec(source)?.[1]?.trim() ?? '';
			const id = shipped.fields.get(title);
			heads.push({ ...above, is: 'prompt', field: id, isBare: last === at, first: at, last });
			at = last;
		} else if (isHeadless && !isOthers && shapes[at] === 'text' && isLinkLine(source))
			heads.push({ ...above, is: 'rest', field: undefined, isBare: false, first: at, last: at - 1 });
	}
	return heads;
}

function wordsBetween(text: string, { lines }: NoteLines, first: number, next: number): Range | undefined {
	const isBlank = (at: number) => isBlankLine(text, lines[at]);
	while (first < next && isBlank(first)) first++;
	let last = next - 1;
	while (last > first && isBlank(last)) last--;
	if (first >= next) return undefined;
	const { from } = lines[first] as Range;
	return { from, to: from + text.slice(from, lines[last]?.to).trimEnd().length };
}

function endOf(text: string, { lines }: NoteLines, last: number, next: number): number {
	const at = next - 1 > last && isBlankLine(text, lines[next - 1]) ? next - 2 : next - 1;
	return lines[at]?.to ?? 0;
}

function isBlankLine(text: string, line: Range | undefined): boolean {
	return line === undefined || text.slice(line.from, line.to).trim() === '';
}
