import type { Day } from '../dates';
import { applied, type Change } from '../tagging/change';
import { partsOf, type Part } from './outline';
import { reflectionForm } from './specs';
import { below } from './steps';
import { headingLine, sectionTemplate, templateOf } from './templates';

type PlanProperties<Why> = (
	text: string,
	values: Readonly<Record<string, string>>,
) => readonly Change[] | { readonly refused: Why };

/**
 * How to make a note, as the editor holds it, a reflection: its kind, a day where it gives none, and the questions it
 * does not ask yet. Nothing that stands there moves or changes but the kind.
 */
export function planTurning<Why>(
	text: string,
	day: Day,
	planProperties: PlanProperties<Why>,
): readonly Change[] | { readonly refused: Why | 'unclosed' } {
	const parts = partsOf(text, reflectionForm);
	const [block] = [text.slice(0, parts[0]?.head.to)];
	const isDated = /^hatch-date[^\S\n]*:[^\S\n]*\S/m.test(block);
	const kind = { 'hatch-kind': reflectionForm.kind };
	const properties = planProperties(text, isDated ? kind : { ...kind, 'hatch-date': day });
	if ('refused' in properties) return properties;
	const body = bodyChanges(text, parts);
	const asked = sectionsIn(partsOf(applied(text, body), reflectionForm));
	const isComplete = reflectionForm.sections.every((_, at) => asked.has(at));
	return isComplete ? [...properties, ...body] : { refused: 'unclosed' };
}

/** The first heading above a text without any, and the sections that are not there below it. */
function bodyChanges(text: string, parts: readonly Part[]): readonly Change[] {
	const [top, second] = parts;
	const end = parts.at(-1)?.end ?? 0;
	const from = top?.words?.from ?? second?.head.from;
	if (from === undefined)
		return [
			at(end, below(text, end, templateOf(reflectionForm).replace('{{cursor}}', '').trimEnd() + '\n\n')),
		];
	const there = sectionsIn(parts);
	const isPlain = parts.every(({ is }) => is !== 'heading');
	if (isPlain) there.add(0);
	const missing = reflectionForm.sections.filter((_, index) => !there.has(index));
	const sections = missing.map((section) => sectionTemplate(reflectionForm, section)).join('\n');
	return [
		...(isPlain ? [at(from, headingLine(reflectionForm.sections[0]))] : []),
		...(missing.length > 0 ? [at(end, below(text, end, `${sections.trimEnd()}\n\n`))] : []),
	];
}

function sectionsIn(parts: readonly Part[]): Set<number | undefined> {
	return new Set(parts.filter(({ is }) => is === 'heading').map(({ section }) => section));
}

function at(from: number, insert: string): Change {
	return { from, to: from, insert };
}
