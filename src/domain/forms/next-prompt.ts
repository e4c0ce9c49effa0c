import type { Change } from '../tagging/change';
import type { FormSpec } from './form';
import type { Part } from './outline';
import { placedForm, type PlacedForm } from './read';
import { below, gapAt, placeFor } from './steps';
import { headingLine, promptBlock } from './templates';

/** Where the next answer is written, in the text with the changes made. */
export interface NextPrompt {
	readonly changes: readonly Change[];
	readonly cursor: number;
}

/**
 * The next question without an answer behind the cursor of an editor's text, round to its start; with none there the
 * next one of the form that the note does not ask yet.
 */
export function nextPrompt(text: string, cursor: number, spec: FormSpec): NextPrompt | undefined {
	const form = placedForm(text, spec);
	const open = [...new Set(form.places.values())]
		.filter(({ words }) => words === undefined)
		.sort((a, b) => a.head.to - b.head.to);
	const isHere = ({ head, end }: Part) => head.from <= cursor && cursor <= Math.max(end, head.to + 2);
	const next =
		open.find((part) => part.head.to >= cursor && !isHere(part)) ?? open.find((part) => !isHere(part));
	if (next !== undefined) return roomBelow(text, next);
	return newQuestion(form, spec) ?? (open[0] && roomBelow(text, open[0]));
}

/** A line of its own below a question, which is there most of the time. */
function roomBelow(text: string, { head, end }: Part): NextPrompt {
	const gap = head.to === 0 ? '' : '\n\n';
	const cursor = head.to + gap.length;
	const insert = gap + gapAt(text, end);
	const isThere = /^\n\n(?:\n\n|\n?$)/.test(text.slice(head.to, head.to + 5));
	return { changes: isThere || insert === '' ? [] : [{ from: head.to, to: end, insert }], cursor };
}

/** The first question that the note does not ask, help included, where its answer would go. */
function newQuestion(form: PlacedForm, spec: FormSpec): NextPrompt | undefined {
	for (const [at, section] of spec.sections.entries()) {
		const field = section.fields.find(({ id, isMore }) => !isMore && !form.places.has(id));
		if (field === undefined) continue;
		const { end, isNew } = placeFor(form, spec, at, field);
		const block = `${isNew ? headingLine(section) : ''}${promptBlock(spec, field.id)}\n\n`;
		const insert = below(form.text, end, block);
		const cursor = end + insert.length - gapAt(form.text, end).length;
		return { changes: [{ from: end, to: end, insert }], cursor };
	}
	return undefined;
}
