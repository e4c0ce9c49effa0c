import type { CodeBook } from '../codebook/book';
import { themesIn } from '../codebook/themes';
import { isDraining, lensOf, rolledUp, type Code, type Roots } from '../codes';
import { hasWords, spanOf } from '../evidence/spans';
import type { Lens } from '../lenses';
import { blocksIn } from '../tagging/block-at';
import { codesIn } from '../tagging/codes-in';
import { noteLines } from '../tagging/note-lines';
import { passageOf } from '../tagging/passage';
import { writtenIn } from '../tagging/written-tags';
import type { Answers, FieldSpec, FormSpec, SectionSpec } from './form';
import { hingeIn } from './hinge';
import { moveIn } from './moves';
import { polesIn, polesOf } from './poles';
import { saysWhatTires } from './specs';

export { codesIn };

/** Under what words are read back, in this order: what drains apart from what charges, a line to try last. */
const parts = ['value', 'energy', 'tires', 'need', 'repeats', 'fit'] as const;

export type ReadBackPart = (typeof parts)[number];

/** Words of the user's, without tags and marks. */
export interface SaidWords {
	readonly text: string;
	/** Rolled up; words without any are read back where a lens was asked about. */
	readonly codes: readonly Code[];
	/** Picked, not said: no quotation. */
	readonly isPicked?: boolean;
}

export interface ReadBackWords extends SaidWords {
	/** From 0: that of its theme; absent where no other words are of one theme with these. */
	readonly mark?: number;
}

interface FormReadBack {
	readonly parts: readonly { readonly part: ReadBackPart; readonly quotes: readonly ReadBackWords[] }[];
	/** Of each mark the words that share it, once however many parts they stand under. */
	readonly themes: readonly (readonly SaidWords[])[];
}

/** A form's words under each part that has any, those of one theme marked alike. */
export function formReadBack(spec: FormSpec, answers: Answers, book: CodeBook, roots: Roots): FormReadBack {
	const said = new Map(parts.map((part) => [part, new Map<string, SaidWords>()]));
	const say = (part: ReadBackPart, { text, codes, isPicked = false }: SaidWords) => {
		const known = said.get(part)?.get(text);
		const isPickedAlone = isPicked && (known === undefined || known.isPicked === true);
		said.get(part)?.set(text, {
			text,
			codes: [...new Set([...(known?.codes ?? []), ...codes])],
			...(isPickedAlone && { isPicked }),
		});
	};
	for (const section of spec.sections)
		for (const field of section.fields)
			for (const words of wordsOf(field, answers[field.id] ?? '', book, roots))
				for (const [part, codes] of partsOf(section, field, words.codes)) say(part, { ...words, codes });
	const answered = parts
		.filter((part) => part !== 'fit')
		.flatMap((part) => [...(said.get(part)?.values() ?? [])]);
	const themes = themesIn(answered, book, ({ text }) => text);
	const markOf = new Map(themes.flatMap((theme, mark) => theme.map((words) => [words, mark] as const)));
	return {
		parts: parts
			.map((part) => ({
				part,
				quotes: [...(said.get(part)?.values() ?? [])].map((words) => {
					const mark = markOf.get(words);
					return mark === undefined ? words : { ...words, mark };
				}),
			}))
			.filter(({ quotes }) => quotes.length > 0),
		themes: themes.map((theme) => [...new Map(theme.map((words) => [words.text, words])).values()]),
	};
}

/** Where words of an answer are read back, with the codes that they carry there. */
function partsOf(
	{ lens, heading }: SectionSpec,
	field: FieldSpec,
	codes: readonly Code[],
): readonly (readonly [ReadBackPart, readonly Code[]])[] {
	if (field.shape === 'move') return [['fit', codes]];
	if (heading === 'repeats') return [['repeats', codes]];
	if (saysWhatTires(field)) return [['tires', codes]];
	const draining = codes.filter(isDraining);
	const others = codes.filter((code) => !isDraining(code));
	const tires = draining.length === 0 ? [] : [['tires', draining] as const];
	if (lens !== undefined) return others.length > 0 || tires.length === 0 ? [[lens, others], ...tires] : tires;
	const lensesSaid = [...new Set<Lens>(others.map(lensOf))];
	return [
		...lensesSaid.map((one) => [one, others.filter((code) => lensOf(code) === one)] as const),
		...tires,
	];
}

function wordsOf({ shape, axes = [] }: FieldSpec, answer: string, book: CodeBook, roots: Roots): SaidWords[] {
	if (shape === 'ratings') return [];
	if (shape === 'move') {
		const move = moveIn(answer.trim(), roots);
		if (move !== undefined) return [{ text: move.text, codes: move.code ? [rolledUp(move.code)] : [] }];
		return sentencesIn(answer, roots, true);
	}
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
			isPicked: true,
		})),
	];
}

/** Sentences with the codes that mark them; tags alone belong to the words above. */
export function sentencesIn(answer: string, roots: Roots, hasTasks = false): SaidWords[] {
	const said: { readonly text: string; readonly codes: Set<Code> }[] = [];
	for (const block of blocksIn(answer, { from: 0, to: answer.length }, noteLines(answer))) {
		if (block === undefined || (block.task !== undefined && !hasTasks)) continue;
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
