import fc from 'fast-check';
import { planDue } from '../../../src/domain/follow-through/due';
import { planTick, type LineKnown } from '../../../src/domain/follow-through/tick';
import { applied, type Change } from '../../../src/domain/tagging/change';
import type { CountedNote } from '../../../src/index/counted';
import { indexed } from '../../index/indexed';

export const today = '2026-09-01';

/** What the index reads of one note; `kind` goes into its properties. */
export function noteOf(body: string, kind?: string): CountedNote | undefined {
	return indexed({ 'a.md': withKind(body, kind) }, today).all.notes[0];
}

export function withKind(body: string, kind?: string): string {
	return kind === undefined ? body : `---\nhatch-kind: ${kind}\nhatch-date: 2026-03-01\n---\n${body}`;
}

/** The task lines that count in a note: moves, or unknowns of an inquiry. */
export function countedIn(text: string, kind?: string) {
	const note = noteOf(text, kind);
	return [...(note?.moves ?? []), ...(note?.unknowns ?? [])];
}

/** A line of the index as it is known to a panel. */
export function known({ text, place }: ReturnType<typeof countedIn>[number]): LineKnown {
	return { text, line: place.line, print: place.print };
}

export function done(text: string, changes: readonly Change[] | undefined): string | undefined {
	return changes && applied(text, changes);
}

/** The text after the first counted line of it was ticked. */
export function ticked(text: string, task = 'x', now = text, kind?: string): string | undefined {
	const [line] = countedIn(text, kind);
	return line && done(now, planTick(now, known(line), task));
}

/** The same with another day. */
export function dated(text: string, day?: string, kind?: string): string | undefined {
	const [line] = countedIn(text, kind);
	return line && done(text, planDue(text, known(line), day));
}

const mark = fc.constantFrom('- ', '* ', '+ ', '1. ', '1) ', '  - ', '\t- ', '> - ', '   1. ', '- - ');
const box = fc.constantFrom(
	'[ ] ',
	'[x] ',
	'[?] ',
	'[/] ',
	'[-] ',
	'[>] ',
	'? ',
	'?x ',
	'?? ',
	'',
	'[]',
	'?',
);
const said = fc.constantFrom(
	'ask #value/care',
	'**ask #value/care**',
	'#value/care ask',
	'ask #other #value/care 📅 2026-05-01',
	'ask 📅️ 2026-05-01 them → yes #need/rest',
	'ask 📅 2026-13-01 #need/rest',
	'ask 📅 2026-05-01 📅 2026-06-01 #need/rest ^id',
	'`#value/care` and ==this== #need/rest, #value/care.',
	'#value/care',
	'',
	'📅 2026-05-01 #value/care',
	'ask ⏫ 🔁 every week #value/care 📅 2026-05-01',
);
const line = fc.oneof(
	{ weight: 5, arbitrary: fc.tuple(mark, box, said).map((parts) => parts.join('')) },
	{
		weight: 4,
		arbitrary: fc.constantFrom(
			...['', '', 'Words #need/rest.', '## Heading', '```', '%%', '> [!ask] What?', '> [!note] A', '> more'],
			...[
				'| a | b |',
				'| - | - |',
				'  goes on',
				'    deep',
				'---',
				'#value/care',
				'- plain',
				'$$',
				'[^1]: foot',
			],
		),
	},
);

/** Notes as hands leave them. */
export const notes = fc.array(line, { maxLength: 10 }).map((lines) => `\n${lines.join('\n')}`);
