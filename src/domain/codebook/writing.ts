import { words } from '../../i18n';
import { lensOf, slugCode, tagOfCode, type Code, type Roots } from '../codes';
import { linesOf } from '../evidence/lines';
import type { Lens } from '../lenses';
import type { Range } from '../metadata';
import { applied, type Change } from '../tagging/change';
import { codeIn, plain } from './fields';
import { depthOf, listLines } from './list-lines';
import { leadingTag, readCodeBookNote } from './note';

/** A code as it is first written down. */
interface NewCode {
	readonly code: Code;
	readonly label: string;
}

/** The whole text of a new code book note: how to edit it, and the codes made so far under their lenses. */
export function newCodeBookNote(own: readonly NewCode[], roots: Roots): string {
	const body = words.codeBook.note((code) => `#${tagOfCode(code, roots)}`);
	return own.reduce((text, code) => {
		const change = appendCode(text, code, roots);
		return change === undefined ? text : applied(text, [change]);
	}, `---\nhatch-kind: code-book\n---\n\n${body}`);
}

/**
 * A line for a code at the end of its lens's list, else under the lens's heading, else at the end of the note. Read
 * back, the note says what it said and the new code; nothing where it speaks of that code already.
 */
export function appendCode(text: string, { code, label }: NewCode, roots: Roots): Change | undefined {
	const own = slugCode(code);
	const before = readCodeBookNote(text, roots).entries;
	if (before.some((entry) => entry.code === own)) return undefined;
	const said = wordsOf(label);
	const line = `\`#${tagOfCode(own, roots)}\` ${said}`.trimEnd();
	const expected = JSON.stringify([before, { code: own, ...(said && { label: said }) }]);
	const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
	for (const { at, gap, marks } of placesFor(text, lensOf(own), roots)) {
		const insert = at === 0 ? marks + line + lineBreak : lineBreak.repeat(gap) + marks + line;
		const change = { from: at, to: at, insert };
		const after = readCodeBookNote(applied(text, [change]), roots).entries;
		const made = after.find((entry) => entry.code === own);
		if (JSON.stringify([after.filter((entry) => entry !== made), made]) === expected) return change;
	}
	return undefined;
}

interface Place {
	/** End of a line that is not blank; 0 where there is none. */
	readonly at: number;
	/** Line breaks in front: in a list one, else a blank line stands between. */
	readonly gap: number;
	/** What the new line begins with. */
	readonly marks: string;
}

/** The best place first. */
function placesFor(text: string, lens: Lens, roots: Roots): Place[] {
	const lines = listLines(text);
	const written = linesOf(text, { from: 0, to: text.length }).filter((line) => /\S/.test(sourceOf(line)));
	const codes = lines.map(({ isHeading, text: said }) => (isHeading ? undefined : leadingCode(said)));
	const names = [words.screen.lenses[lens].name, lens, roots[lens]].map((name) => name.toLowerCase());
	const last = codes.findLastIndex((code) => code?.startsWith(`${lens}/`));
	const title = lines.findIndex((line) => line.isHeading && names.includes(plain(line.text).toLowerCase()));
	const [entry, heading] = [lines[last], lines[title]];
	const afterEntry = lines.find((line, at) => at > last && (line.isHeading || codes[at] !== undefined));
	const afterHeading = lines.find((line, at) => at > title && line.isHeading);
	const isPart = (line: Range) =>
		entry !== undefined && (line.to <= entry.to || depthOf(sourceOf(line)) > entry.depth);
	return [
		...(entry ? [place(endOf(entry.from, afterEntry, isPart), entry.marks)] : []),
		...(heading ? [place(endOf(heading.from, afterHeading))] : []),
		place(endOf(0)),
	];

	function endOf(from: number, next?: Range, fits: (line: Range) => boolean = () => true): number {
		const to = next?.from ?? text.length + 1;
		return written.findLast((line) => line.from >= from && line.from < to && fits(line))?.to ?? 0;
	}

	function place(at: number, marks = '- '): Place {
		return { at, gap: lines.some((line) => !line.isHeading && line.to === at) ? 1 : 2, marks };
	}

	function leadingCode(said: string): Code | undefined {
		return codeIn(leadingTag(said) ?? '', roots);
	}

	function sourceOf({ from, to }: Range): string {
		return text.slice(from, to);
	}
}

/** A label without what the note's form would read as its own. */
function wordsOf(label: string): string {
	const words = label.split(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\u200d,.!?'’&+/-]+|\B-+\B/u);
	return words.filter(Boolean).join(' ');
}
