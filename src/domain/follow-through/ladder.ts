import { hasWords, spanOf, whole } from '../evidence/spans';
import type { Range } from '../metadata';
import { asItem, withLine } from './added-line';
import { itemsIn, proseIn } from './task-lines';

/** A step that leads towards something, with its own lines. */
export interface Rung extends Range {
	readonly text: string;
}

/** The items of an answer, whatever their marks. */
export function ladderIn(answer: string): readonly Rung[] {
	return itemsIn(answer).flatMap((item) => {
		const prose = proseIn(answer, item);
		const { text } = spanOf(prose, whole(prose));
		return hasWords(prose) ? [{ text, from: item.from, to: item.to }] : [];
	});
}

/** The answer with one more step below. */
export function withRung(answer: string, text: string): string {
	const said = asItem(text);
	return said === '' ? answer : withLine(answer, `- ${said}`);
}
