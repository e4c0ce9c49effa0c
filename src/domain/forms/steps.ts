import type { Change } from '../tagging/change';
import type { Answers, FieldSpec, FormSpec, SectionSpec } from './form';
import type { Part } from './outline';
import { headingText, promptOf } from './prompts';
import type { PlacedForm } from './read';

/** At one place in this order: an answer where there is room for it, new questions, new sections, then what goes. */
const ranks = { answer: 0, question: 1, section: 2, gone: 3 };

type Step = Change & { readonly rank: number };

/**
 * How to give answers their places: those that are there change, others come with their question and heading; an empty
 * one goes, with a question and a heading of ours that have nothing else. It is not read back yet.
 * @param isLoose adds blank lines where blocks stand close together.
 */
export function stepsFor(form: PlacedForm, spec: FormSpec, changed: Answers, isLoose: boolean): Change[] {
	const extended = new Set<number>();
	const steps = spec.sections.flatMap((section, at): Step[] => {
		const made = section.fields.filter(({ id }) => (changed[id] ?? '') !== '' && !form.places.has(id));
		if (made.length === 0) return [];
		const heading = headAt(form, at);
		if (heading < 0) {
			const { end } = placeFor(form, spec, at);
			const block = sectionOf(spec, section, made, changed, levelIn(form.parts));
			return [{ from: end, to: end, insert: below(form.text, end, block), rank: ranks.section }];
		}
		extended.add(heading);
		return made.map((field) => {
			const { end } = placeFor(form, spec, at, field);
			const block = asked(promptOf(spec, field.id), changed[field.id] ?? '');
			return { from: end, to: end, insert: below(form.text, end, block), rank: ranks.question };
		});
	});
	return [...steps, ...answersIn(form, changed, extended, isLoose)]
		.sort((a, b) => a.from - b.from || a.rank - b.rank)
		.map(({ from, to, insert }, at, all) => {
			const above = from === 0 ? all[at - 1]?.insert : undefined;
			return { from, to, insert: (above === undefined || above.endsWith('\n\n') ? '' : '\n\n') + insert };
		});
}

/**
 * Where a question goes that the note does not ask: behind those before it; where its section is new as well, above the
 * next one of the form, else at the end.
 */
export function placeFor(
	form: PlacedForm,
	spec: FormSpec,
	section: number,
	field?: FieldSpec,
): { readonly end: number; readonly isNew: boolean } {
	const { parts } = form;
	const heading = headAt(form, section);
	if (heading < 0) {
		const later = spec.sections.map((_, at) => (at > section ? headAt(form, at) : -1));
		const next = later.find((at) => at >= 0) ?? parts.length;
		return { end: parts[next - 1]?.end ?? 0, isNew: true };
	}
	const { fields } = spec.sections[section] as SectionSpec;
	const ids = fields.map(({ id }) => id);
	const before = new Set(field && ids.slice(0, ids.indexOf(field.id)));
	const group = groupAt(parts, heading);
	const last = group.findLastIndex((part) => part.field !== undefined && before.has(part.field));
	return { end: parts[heading + Math.max(last, 0)]?.end ?? 0, isNew: false };
}

/** A block where one ends, with what parts it from those around it. */
export function below(text: string, at: number, block: string): string {
	return `${at === 0 ? '' : '\n\n'}${block}${gapAt(text, at)}`;
}

/** A heading with the answers to its questions; the first one needs no question. */
function sectionOf(
	spec: FormSpec,
	section: SectionSpec,
	fields: readonly FieldSpec[],
	answers: Answers,
	level: number,
): string {
	const blocks = fields.map((field) => {
		const answer = answers[field.id] ?? '';
		return field === section.fields[0] ? answer : asked(promptOf(spec, field.id), answer);
	});
	return [`${'#'.repeat(level)} ${headingText(section) ?? ''}`, ...blocks].join('\n\n');
}

function asked(prompt: string, answer: string): string {
	return `> [!ask] ${prompt}\n\n${answer}`;
}

function answersIn(
	{ text, parts, places }: PlacedForm,
	changed: Answers,
	extended: ReadonlySet<number>,
	isLoose: boolean,
): Step[] {
	const gone = new Set<Part>();
	const filled = new Set<Part>();
	const steps: Step[] = [];
	for (const [id, part] of places) {
		const answer = changed[id] ?? '';
		const { head, words, end } = part;
		if (!Object.hasOwn(changed, id)) continue;
		if (answer === '') {
			if (words !== undefined) gone.add(part);
		} else if (words === undefined) {
			filled.add(part);
			const insert = `${head.to === 0 ? '' : '\n\n'}${answer}${gapAt(text, end)}`;
			steps.push({ from: head.to, to: end, insert, rank: ranks.answer });
		} else {
			const [before, after] = isLoose ? [gapBefore(text, words.from), gapAt(text, words.to)] : ['', ''];
			steps.push({ ...words, insert: before + answer + after, rank: ranks.answer });
		}
	}
	for (const [at, part] of parts.entries()) {
		const isEmptied = part.is === 'heading' && !extended.has(at) && isLeftEmpty(at);
		if (!isEmptied && !gone.has(part)) continue;
		const isWhole = isEmptied || (part.is === 'prompt' && part.isBare);
		const from = isWhole ? (parts[at - 1]?.end ?? 0) : part.head.to;
		const to = lineEnd(text, (part.words ?? part.head).to);
		steps.push({ from, to, insert: isLoose ? gapAt(text, to) : '', rank: ranks.gone });
	}
	return steps;

	/** Whether a heading of ours loses all that stands below it. */
	function isLeftEmpty(heading: number): boolean {
		const group = groupAt(parts, heading);
		const isEmpty = (part: Part) =>
			part.is === 'heading'
				? gone.has(part) || (part.words === undefined && !filled.has(part))
				: gone.has(part) && part.isBare;
		return (
			parts[heading]?.section !== undefined && group.some((part) => gone.has(part)) && group.every(isEmpty)
		);
	}
}

function lineEnd(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end < 0 ? text.length : end;
}

/** A heading, or the top, with all that stands below it. */
function groupAt(parts: readonly Part[], heading: number): readonly Part[] {
	const next = parts.findIndex(({ is }, at) => at > heading && is === 'heading');
	return parts.slice(heading, next < 0 ? undefined : next);
}

/** The part that a section begins with; -1 with none. */
function headAt({ parts }: PlacedForm, at: number): number {
	return parts.findIndex(({ is, section }) => section === at && is !== 'prompt');
}

function levelIn(parts: readonly Part[]): number {
	return parts.find(({ is, section }) => is === 'heading' && section !== undefined)?.level ?? 2;
}

/** What must be written at the end of a line so that a blank line or the end of the text follows. */
export function gapAt(text: string, at: number): string {
	const rest = text.slice(at);
	if (/^\s*$|^[^\S\n]*\n[^\S\n]*\n/.test(rest)) return '';
	return /^[^\S\n]*\n/.test(rest) ? '\n' : '\n\n';
}

function gapBefore(text: string, at: number): string {
	return /^$|\n[^\S\n]*\n$/.test(text.slice(Math.max(0, at - 200), at)) ? '' : '\n';
}
