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
 * @param day absent where something else than its properties says it.
 */
export function planTurning<Why>(
	text: string,
	day: Day | undefined,
	planProperties: PlanProperties<Why>,
): readonly Change[] | { readonly refused: Why | 'unclosed' } {
	const parts = partsOf(text, reflectionForm);
	const [block] = [text.slice(0, parts[0]?.head.to)];
	const isDated = day === undefined || /^hatch-date[^\S\n]*:[^\S\n]*\S/m.test(block);
	const kind = { 'hatch-kind': reflectionForm.kind };
	const properties = planProperties(text, isDated ? kind : { ...kind, 'hatch-date': day });
	if ('refused' in properties) return properties;
	const body = bodyChanges(text, parts);
	const asked = sectionsIn(partsOf(applied(text, body), reflectionForm));
	const isComplete = reflectionForm.sections.every((_, at) => asked.has(at));
	return isComplete ? [...properties, ...body] : { refused: 'unclosed' };
}

/** The first heading above the words that stand below none of their own, and the sections that are not there at the end. */
function bodyChanges(text: string, parts: readonly Part[]): readonly Change[] {
	const end = parts.at(-1)?.end ?? 0;
	if (parts.length === 1 && parts[0]?.words === undefined)
		return [
			at(end, below(text, end, templateOf(reflectionForm).replace('{{cursor}}', '').trimEnd() + '\n\n')),
		];
	const there = sectionsIn(parts);
	const from = there.has(0) ? undefined : fantasyIn(parts);
	if (from !== undefined) there.add(0);
	const missing = reflectionForm.sections.filter((_, index) => !there.has(index));
	const sections = missing.map((section) => sectionTemplate(reflectionForm, section)).join('\n');
	const isClose = from !== undefined && !/(?:^|\n[^\S\n]*\n)$/.test(text.slice(0, from));
	return [
		...(from === undefined
			? []
			: [at(from, `${isClose ? '\n' : ''}${headingLine(reflectionForm.sections[0])}`)]),
		...(missing.length > 0 ? [at(end, below(text, end, `${sections.trimEnd()}\n\n`))] : []),
	];
}

/** Where the words begin that stand on top of a note, or below its title. */
function fantasyIn([top, second, ...others]: readonly Part[]): number | undefined {
	if (top?.words !== undefined || second?.is === 'prompt') return top?.words?.from ?? second?.head.from;
	const isTitle =
		second?.section === undefined &&
		others.every(({ is, level }) => is !== 'heading' || level > (second?.level ?? 0));
	return isTitle ? second?.words?.from : undefined;
}

function sectionsIn(parts: readonly Part[]): Set<number | undefined> {
	return new Set(parts.filter(({ is }) => is === 'heading').map(({ section }) => section));
}

function at(from: number, insert: string): Change {
	return { from, to: from, insert };
}
