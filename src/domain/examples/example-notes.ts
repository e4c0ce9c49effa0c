import { words } from '../../i18n';
import { weekOf } from '../check-in';
import { codeOfTag, defaultRoots, tagOfCode, type Roots } from '../codes';
import { dayNumber, dayOfNumber, isDay, type Day } from '../dates';
import { titleOfPath } from '../file-names';
import { isWithin } from '../folders';
import type { FormSpec } from '../forms/form';
import { checkInForm, inquiryForm, jotForm, reflectionForm } from '../forms/specs';
import { bodyOf } from '../forms/write';
import type { Kind } from '../kinds';
import { newNote } from '../new-note';
import { findTags } from '../tags';
import { asInEditor } from '../written-change';

/** A note as it is made: its name without extension, and its text. */
export interface ExampleNote {
	readonly name: string;
	readonly text: string;
}

const ending = `${words.examples.named('')}.md`;

type Words = (typeof words.exampleNotes)[number];

const forms: Readonly<Partial<Record<Kind, FormSpec>>> = {
	jot: jotForm,
	reflection: reflectionForm,
	'check-in': checkInForm,
	inquiry: inquiryForm,
};

/** The example notes as they are made on a day, oldest first. */
export function exampleNotes(today: Day, roots: Roots): ExampleNote[] {
	return words.exampleNotes.map((said) => exampleNote(said, today, roots));
}

/** Whether a text is that of an example note as it was made, on whichever day; line ends do not matter. */
export function isAsItCame(text: string, roots: Roots): boolean {
	const plain = asInEditor(text);
	const [, day] = /^hatch-date: (\d{4}-\d{2}-\d{2})$/m.exec(plain) ?? [];
	if (day === undefined) return false;
	return words.exampleNotes.some((said) => {
		const made = dayBefore(day, -said.daysAgo);
		return [roots, defaultRoots].some((used) => exampleNote(said, made, used).text === plain);
	});
}

/** Whether a note is named as an example is, on whichever day. */
export function isExampleName(name: string): boolean {
	const { length } = '2026-03-02 ';
	return (
		isDay(name.slice(0, length - 1)) &&
		words.exampleNotes.some(({ title }) => name.slice(length) === titled(title))
	);
}

/**
 * Whether a note is an example: whatever lies in the folder of the examples, and, as that may be lost or not be known
 * yet on another device, what is named as one in a folder that is named as theirs.
 */
export function isExample(path: string, folder: string): boolean {
	if (isWithin(path, folder)) return true;
	// Asked of every note of the vault, of which hardly one ends like this.
	if (!path.endsWith(ending)) return false;
	const [name = '', parent = ''] = path.split('/').reverse();
	return parent.replace(/ \d+$/, '') === words.examples.folder && isExampleName(titleOfPath(name));
}

function exampleNote(
	{ kind, daysAgo, title, says, answers, body }: Words,
	today: Day,
	roots: Roots,
): ExampleNote {
	const day = dayBefore(today, daysAgo);
	const dated = (text: string) =>
		text.replace(/\{\{(week )?(-?\d+)\}\}/g, (_, week: string | undefined, days: string) => {
			const meant = dayBefore(today, Number(days));
			return week === undefined ? meant : weekOf(meant);
		});
	const properties = Object.fromEntries(
		Object.entries(says).map(([name, value]) => [`hatch-${name}`, dated(value)]),
	);
	const form = forms[kind];
	const parts = [form && answers ? bodyOf(form, answers).trim() : '', body ?? ''];
	const written = `${parts.filter((part) => part !== '').join('\n\n')}\n`;
	return {
		name: `${day} ${titled(title)}`,
		text: newNote(kind, day, withRoots(dated(written), roots), properties).text,
	};
}

function titled(title: string): string {
	return words.examples.named(title);
}

function dayBefore(day: Day, days: number): Day {
	return dayOfNumber(dayNumber(day) - days);
}

function withRoots(text: string, roots: Roots): string {
	return findTags(text).reduceRight((written, { from, to, tag }) => {
		const code = codeOfTag(tag, defaultRoots);
		if (code === undefined) return written;
		return `${written.slice(0, from)}#${tagOfCode(code, roots)}${written.slice(to)}`;
	}, text);
}
