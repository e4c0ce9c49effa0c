import type { Situation } from '../settings';
import type { FormSpec, SectionSpec } from './form';
import { headingText, hintOf, promptOf } from './prompts';

/** A note of all questions with what helps, each with an empty line below; `{{cursor}}` is where the first answer goes. */
export function templateOf(spec: FormSpec, situation: Situation = 'job'): string {
	const sections = spec.sections.map((section) => sectionTemplate(spec, section, situation));
	return sections.join('\n').replace('\n\n\n', '\n\n{{cursor}}\n');
}

/** A section's heading, questions and help; each question is followed by the line where its answer goes. */
export function sectionTemplate(spec: FormSpec, section: SectionSpec, situation: Situation = 'job'): string {
	const questions = section.fields.map(({ id }) => `${promptBlock(spec, id, situation)}\n\n\n`);
	return headingLine(section) + questions.join('\n');
}

/** A section's heading with the blank line below; nothing where it is the top. */
export function headingLine(section: SectionSpec): string {
	const heading = headingText(section);
	return heading === undefined ? '' : `## ${heading}\n\n`;
}

/** A question and what helps with it, as a prompt of a note. */
export function promptBlock(spec: FormSpec, id: string, situation: Situation = 'job'): string {
	const hint = hintOf(spec, id, situation);
	return `> [!ask] ${promptOf(spec, id, situation)}${hint === undefined ? '' : `\n> ${hint}`}`;
}
