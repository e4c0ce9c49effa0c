import { linkLineTo } from '../evidence/link-line';
import { applied, type Change } from '../tagging/change';
import { planCalloutId } from './callout-id';
import { calloutReading, fantasyCalloutAt, type WrittenCallout } from './fantasy-callout';

/** Leads from a jot to what it grew into: a line at the end of an editor's text, or nothing where it is there. */
export function planLinkBelow(text: string, link: string): readonly Change[] {
	return hasLine(text, link) ? [] : [lineAfter(text, text.trimEnd().length, linkLineTo(link))];
}

/** A callout by its id, or by its lines as they read where it has none. */
export function namedCallout(
	text: string,
	{ block, lines }: { readonly block?: string | undefined; readonly lines?: string | undefined },
): WrittenCallout | undefined {
	if (block !== undefined)
		for (const { index } of text.matchAll(/\[!fantasy/gi)) {
			const callout = fantasyCalloutAt(text, index);
			if (callout?.ids.some((id) => id.toLowerCase() === block.toLowerCase())) return callout;
		}
	return lines === undefined ? undefined : calloutReading(text, lines);
}

/**
 * The same below a callout, outside it, which gets an id by which a block link finds it; nothing where it cannot have
 * one.
 */
export function planLinkBelowCallout(
	text: string,
	{ from, quote }: WrittenCallout,
	link: string,
): readonly Change[] | undefined {
	const named = planCalloutId(text, from);
	if (named === undefined) return undefined;
	const withId = applied(text, named.changes);
	if (hasLine(withId, link)) return named.changes;
	// An id inside the quote makes one of its lines longer.
	const isInside = named.changes.some(({ insert }) => !insert.startsWith('\n'));
	const end = quote.to + (isInside ? withId.length - text.length : 0);
	const below = endOfId(withId, endOfLine(withId, end), named.id);
	return changeBetween(text, applied(withId, [lineAfter(withId, below, linkLineTo(link))]));
}

function hasLine(text: string, link: string): boolean {
	return text.split('\n').some((line) => line.trim() === linkLineTo(link));
}

/** A line of its own behind an end of a line, with blank lines around it. */
function lineAfter(text: string, at: number, line: string): Change {
	const below = text.slice(at);
	if (below.trim() !== '')
		return { from: at, to: at, insert: `\n\n${line}${/^\n[ \t]*\n/.test(below) ? '' : '\n'}` };
	const gap = /\n[ \t]*\n$/.test(below) ? '' : below.endsWith('\n') ? '\n' : '\n\n';
	return { from: text.length, to: text.length, insert: `${gap}${line}\n` };
}

function endOfLine(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end < 0 ? text.length : end;
}

/** Behind the name that stands alone below a block, where there is one. */
function endOfId(text: string, at: number, id: string): number {
	const [below = ''] = /^\s*[^\n]*/.exec(text.slice(at)) ?? [];
	return below.trim() === `^${id}` ? at + below.trimEnd().length : at;
}

/** One change that makes a text another that only has more in it. */
function changeBetween(before: string, after: string): Change[] {
	let from = 0;
	while (from < before.length && before[from] === after[from]) from++;
	let end = 0;
	while (end < before.length - from && before.at(-1 - end) === after.at(-1 - end)) end++;
	return [{ from, to: before.length - end, insert: after.slice(from, after.length - end) }];
}
