import { applied, type Change } from '../tagging/change';
import { fantasyCalloutAt, type WrittenCallout } from './fantasy-callout';

/**
 * A name by which a block link finds the `[!fantasy]` callout that holds an offset of an editor's text: its own, or a
 * new one, on a line of its own below as the app writes it. Nothing where there is no callout or none can be named.
 */
export function planCalloutId(
	text: string,
	at: number,
): { readonly id: string; readonly changes: readonly Change[] } | undefined {
	const callout = fantasyCalloutAt(text, at);
	if (callout === undefined) return undefined;
	const [own] = callout.ids;
	if (own !== undefined) return { id: own, changes: [] };
	const id = freeId(text);
	const changes = [changeFor(text, callout, id)];
	const isNamed = fantasyCalloutAt(applied(text, changes), callout.from)?.ids.includes(id);
	return isNamed === true ? { id, changes } : undefined;
}

function changeFor(text: string, { from, to, quote }: WrittenCallout, id: string): Change {
	// One that shares its quote is named inside.
	if (from !== quote.from || to !== quote.to) return { from: to, to, insert: ` ^${id}` };
	const isNextBlank = /^\n[ \t]*(?:\n|$)|^$/.test(text.slice(to));
	return { from: to, to, insert: `\n\n^${id}${isNextBlank ? '' : '\n'}` };
}

function freeId(text: string): string {
	const taken = new Set(
		Array.from(text.matchAll(/\^(jot-\d+)(?![\p{L}\p{N}-])/giu), ([, id]) => id?.toLowerCase()),
	);
	for (let number = 1; ; number++) if (!taken.has(`jot-${number}`)) return `jot-${number}`;
}
