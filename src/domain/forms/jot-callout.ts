import { applied, type Change } from '../tagging/change';
import { calloutReading, fantasyCalloutAt } from './fantasy-callout';

/** A change and how the callout's lines read once it is made. */
export interface CalloutChange {
	readonly changes: readonly Change[];
	readonly lines: string;
}

/** Words as a `[!fantasy]` callout at the end of an editor's text; nothing where they would not read as one there. */
export function planJotCallout(text: string, said: string): CalloutChange | undefined {
	const lines = `> [!fantasy]\n${quoted(said)}`;
	const gap = text === '' || /\n[ \t]*\n$/.test(text) ? '' : text.endsWith('\n') ? '\n' : '\n\n';
	const changes = [{ from: text.length, to: text.length, insert: `${gap}${lines}\n` }];
	const at = text.length + gap.length;
	return checked(text, { changes, lines }, at);
}

/** Words as a further paragraph of the callout that reads like these lines; nothing where it reads differently by now. */
export function planFurtherWords(text: string, callout: string, said: string): CalloutChange | undefined {
	const found = calloutReading(text, callout);
	if (found === undefined) return undefined;
	const insert = `\n>\n${quoted(said)}`;
	const changes = [{ from: found.to, to: found.to, insert }];
	return checked(text, { changes, lines: `${callout}${insert}` }, found.from);
}

/** Each line to the letter behind its mark. */
function quoted(said: string): string {
	return said
		.split('\n')
		.map((line) => (line === '' ? '>' : `> ${line}`))
		.join('\n');
}

function checked(text: string, change: CalloutChange, at: number): CalloutChange | undefined {
	const after = applied(text, change.changes);
	const callout = fantasyCalloutAt(after, at);
	const isOne = callout?.from === at && after.slice(callout.from, callout.to) === change.lines;
	return isOne ? change : undefined;
}
