import { tagOfCode, type Code, type Roots } from '../codes';
import type { Range } from '../metadata';
import { applied, type Change } from '../tagging/change';
import { ratingsWritten, type WrittenRating } from '../written-ratings';

/** How met each code is said to be, 0 to 5, in the lists of an answer: by its last rating there. */
export function ratedIn(answer: string, roots: Roots): ReadonlyMap<Code, number> {
	const said = ratingsWritten(answer, roots).filter(({ value }) => value !== '_');
	return new Map(said.map(({ code, value }) => [code, Number(value)]));
}

/** The answer with another rating of a code, or with none: only its digit changes, or a line comes or goes. */
export function withRating(answer: string, code: Code, value: number | undefined, roots: Roots): string {
	const own = ratingsWritten(answer, roots).filter((rating) => rating.code === code && !rating.isQuoted);
	const last = own.findLast((rating) => rating.value !== '_') ?? own.at(-1);
	if (value === undefined) {
		const gone = own.filter((rating) => rating.value !== '_').map((rating) => withoutRating(answer, rating));
		return gone.length === 0 ? answer : withoutBlankEnds(applied(answer, gone));
	}
	if (last !== undefined) return applied(answer, [digit(last, String(value))]);
	const line = `- #${tagOfCode(code, roots)} ${value}/5`;
	const above = answer.trimEnd();
	if (above === '') return line;
	return `${above}${/(?:^|\n)[-*+] [^\n]*$/.test(above) ? '\n' : '\n\n'}${line}`;
}

const bareLine = /^[-*+]\s+(?:\d{4}-\d{2}-\d{2}[:,]?\s+)?#[^\s#]+\s+[0-5]\/5\s*$/;

/** The whole line where it says nothing else. */
function withoutRating(answer: string, rating: WrittenRating): Change {
	const line = lineAround(answer, rating.at);
	return bareLine.test(answer.slice(line.from, line.to).trim())
		? { ...line, insert: '' }
		: digit(rating, '_');
}

/** A line with the break that goes with it. */
export function lineAround(answer: string, at: number): Range {
	const from = answer.lastIndexOf('\n', at) + 1;
	const end = answer.indexOf('\n', at);
	const to = end < 0 ? answer.length : end;
	return { from: Math.max(0, from - 1), to: from === 0 ? Math.min(to + 1, answer.length) : to };
}

function digit({ at }: WrittenRating, insert: string): Change {
	return { from: at, to: at + 1, insert };
}

/** Without blank lines around it. */
export function withoutBlankEnds(text: string): string {
	return text.trimEnd().replace(/^(?:[^\S\n]*\n)+/, '');
}
