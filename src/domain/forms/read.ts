import type { Answers, FormSpec, OtherPart } from './form';
import { partsOf, type Part } from './outline';

/** A note as a form sees it. */
export interface ReadForm {
	readonly answers: Answers;
	readonly others: readonly OtherPart[];
}

/** The same with where it stands. */
export interface PlacedForm extends ReadForm {
	readonly text: string;
	readonly parts: readonly Part[];
	/** Where the answer to a field stands or goes, by the field's id. */
	readonly places: ReadonlyMap<string, Part>;
}

/** What a note in the editor's form, properties included, answers, and what else it says. */
export function readForm(text: string, spec: FormSpec): ReadForm {
	const { answers, others } = placedForm(text, spec);
	return { answers, others };
}

export function placedForm(text: string, spec: FormSpec): PlacedForm {
	const parts = partsOf(text, spec);
	const places = placesOf(parts);
	const answers: Record<string, string> = {};
	for (const { id } of spec.sections.flatMap(({ fields }) => fields)) {
		const words = places.get(id)?.words;
		if (words !== undefined) answers[id] = text.slice(words.from, words.to);
	}
	const own = new Set(places.values());
	const others = parts.flatMap((part): OtherPart[] => {
		const isOwnHeading = part.is === 'heading' && part.section === undefined;
		const isOwnPrompt = part.is === 'prompt' && part.field === undefined;
		if (own.has(part) || (part.words === undefined && !isOwnHeading && !isOwnPrompt)) return [];
		const { from, to } = isOwnPrompt
			? { from: part.head.from, to: (part.words ?? part.head).to }
			: (part.words ?? { from: 0, to: 0 });
		return [{ heading: part.under, text: text.slice(from, to) }];
	});
	return { text, parts, places, answers, others };
}

/** The first of a field's places with words, else the first. */
function placesOf(parts: readonly Part[]): ReadonlyMap<string, Part> {
	const places = new Map<string, Part>();
	for (const [at, part] of parts.entries()) {
		const { field } = part;
		if (field === undefined || isGivenUp(parts, at)) continue;
		const known = places.get(field);
		if (known === undefined || (known.words === undefined && part.words !== undefined))
			places.set(field, part);
	}
	return places;
}

/** Where a heading's first question is written out below it, the answer stands there. */
function isGivenUp(parts: readonly Part[], at: number): boolean {
	const { is, field, words } = parts[at] as Part;
	if (is === 'prompt') return false;
	for (let below = at + 1; parts[below]?.is === 'prompt'; below++) {
		const prompt = parts[below] as Part;
		if (prompt.field === field) return words === undefined || prompt.words !== undefined;
	}
	return false;
}
