import type { CodeBook } from '../codebook/book';
import { themesIn } from '../codebook/themes';
import { lensOf, rolledUp, type Code, type Roots } from '../codes';
import { hasWords, spanOf } from '../evidence/spans';
import { lenses, type Lens } from '../lenses';
import { blocksIn } from '../tagging/block-at';
import { codesIn } from '../tagging/codes-in';
import { noteLines } from '../tagging/note-lines';
import { passageOf } from '../tagging/passage';
import { writtenIn } from '../tagging/written-tags';
import type { Answers, FieldSpec, FormSpec } from './form';
import { hingeIn } from './hinge';
import { polesIn, polesOf } from './poles';

export { codesIn };

/** Words of the user's, without tags and marks. */
export interface SaidWords {
	readonly text: string;
	/** Rolled up; words without any are read back where a lens was asked about. */
	readonly codes: readonly Code[];
}

export interface ReadBackWords extends SaidWords {
	/** From 0: that of its theme; absent where no other words are of one theme with these. */
	readonly mark?: number;
}

/** A form's words under each lens that has any, those of one theme marked alike. */
export function formReadBack(
	spec: FormSpec,
	answers: Answers,
	book: CodeBook,
	roots: Roots,
): readonly { readonly lens: Lens; readonly quotes: readonly ReadBackWords[] }[] {
	const said = new Map<Lens, Map<string, SaidWords>>(lenses.map((lens) => [lens, new Map()]));
	const say = (lens: Lens, { text, codes }: SaidWords) => {
		const known = said.get(lens)?.get(text)?.codes ?? [];
		said.get(lens)?.set(text, { text, codes: [...new Set([...known, ...codes])] });
	};
	for (const { lens, fields } of spec.sections)
		for (const field of fields)
			for (const words of wordsOf(field, answers[field.id] ?? '', book, roots)) {
				if (lens !== undefined) say(lens, words);
				else
					for (const other of new Set(words.codes.map(lensOf)))
						say(other, { ...words, codes: words.codes.filter((code) => lensOf(code) === other) });
			}
	const all = [...said.values()].flatMap((under) => [...under.values()]);
	const themes = themesIn(all, book, ({ text }) => text);
	const markOf = new Map(themes.flatMap((theme, mark) => theme.map((words) => [words, mark] as const)));
	return lenses
		.map((lens) => ({
			lens,
			quotes: [...(said.get(lens)?.values() ?? [])].map((words) => {
				const mark = markOf.get(words);
				return mark === undefined ? words : { ...words, mark };
			}),
		}))
		.filter(({ quotes }) => quotes.length > 0);
}

function wordsOf({ shape, axes = [] }: FieldSpec, answer: string, book: CodeBook, roots: Roots): SaidWords[] {
	if (shape === 'move' || shape === 'ratings') return [];
	if (shape === 'hinge') {
		const { from, to } = hingeIn(answer)?.but ?? { from: 0, to: 0 };
		if (from === to) return sentencesIn(answer, roots);
		const codes = codesIn(answer, roots);
		return sentencesIn(answer.slice(from, to), roots).map(({ text }) => ({ text, codes }));
	}
	if (shape !== 'poles') return sentencesIn(answer, roots);
	const poles = polesOf(axes, book);
	const { words, picked } = polesIn(answer, poles, roots);
	return [
		...sentencesIn(words, roots),
		...picked.map(({ code, pull }) => ({
			text: poles.find((pole) => pole.code === code)?.label ?? code,
			codes: pull === undefined ? [] : [pull === 'drains' ? `${code}/drains` : code],
		})),
	];
}

/** Sentences with the codes that mark them; tags alone belong to the words above. */
function sentencesIn(answer: string, roots: Roots): SaidWords[] {
	const said: { readonly text: string; readonly codes: Set<Code> }[] = [];
	for (const block of blocksIn(answer, { from: 0, to: answer.length }, noteLines(answer))) {
		if (block === undefined || block.task !== undefined) continue;
		const passage = passageOf(answer, block, roots);
		const tags = writtenIn(passage, roots);
		if (!hasWords(passage.prose)) for (const { code } of tags) said.at(-1)?.codes.add(rolledUp(code));
		for (const sentence of passage.sentences) {
			const { from, to, text } = spanOf(passage.prose, sentence);
			const own = tags.filter(({ words }) => words && words.from < to && from < words.to);
			said.push({ text, codes: new Set(own.map(({ code }) => rolledUp(code))) });
		}
	}
	return said.map(({ text, codes }) => ({ text, codes: [...codes] }));
}
