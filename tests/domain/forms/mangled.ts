import fc from 'fast-check';
import type { Answers, FormSpec } from '../../../src/domain/forms/form';
import { headingText, hintOf, promptOf } from '../../../src/domain/forms/prompts';
import { checkInForm, inquiryForm, jotForm, reflectionForm } from '../../../src/domain/forms/specs';

export const specs: readonly FormSpec[] = [reflectionForm, jotForm, checkInForm, inquiryForm];

export function idsOf({ sections }: FormSpec): string[] {
	return sections.flatMap(({ fields }) => fields.map(({ id }) => id));
}

const odd = [
	'Goats, of course.',
	'Two\nlines #value/nature',
	'  indented words  ',
	'- a list #need/clarity 3/5\n  - nested\n- [ ] a task',
	'> a quote\n> of two lines',
	'> [!note] A callout\n> with words',
	'> [!ask] What would my aunt say?',
	'> [!ask] Where does it happen? And why?\n> I wonder.',
	'- > [!ask] Where does it happen?',
	'> > [!ask] Where does it happen?',
	'```\n## What matters\n> [!ask] Where does it happen?\n```',
	'~~~md\n## The fantasy\n\nnot the fantasy\n~~~',
	'%%\n## What matters\n%%',
	'<!--\n## What runs short\n-->',
	'<div>\n## What repeats\n</div>',
	'$$\n## A little of it\n$$',
	'    ## What matters',
	'| a | b |\n| - | - |\n| c | d |',
	'1. one\n2. two',
	'[^1]: a footnote',
	'→ [[2026-03-02 reflection]]',
	'---',
	'ä 🐐 #wert/ö',
];

const sideways = [
	'```\nleft open',
	'%%\nleft open',
	'## My own heading',
	'My own heading\n---',
	'# The fantasy',
	'The fantasy\n===',
	'###### What matters ##',
	'#### What gave me energy',
];

function blocksOf(spec: FormSpec): fc.Arbitrary<string> {
	const headings = spec.sections.flatMap((section) => headingText(section) ?? []);
	const questions = idsOf(spec).map((id) => `> [!ask] ${promptOf(spec, id)}`);
	const helped = idsOf(spec).map(
		(id) => `> [!ask]- ${promptOf(spec, id)}\n> ${hintOf(spec, id) ?? 'As you like.'}`,
	);
	return fc.oneof(
		{ weight: 4, arbitrary: fc.constantFrom(...odd) },
		{ weight: 4, arbitrary: fc.constantFrom(...headings, 'The fantasy').map((text) => `## ${text}`) },
		{ weight: 3, arbitrary: fc.constantFrom(...questions) },
		{ weight: 2, arbitrary: fc.constantFrom(...helped) },
		{ weight: 1, arbitrary: fc.constantFrom(...sideways) },
	);
}

/** Notes as hands leave them: with and without properties, blank lines, and the order that a form gives. */
export function notesOf(spec: FormSpec): fc.Arbitrary<string> {
	const gap = fc.constantFrom('\n', '\n\n', '\n\n', '\n\n\n', '\n \n', '\n\n\n\n\n');
	const blocks = fc.array(fc.tuple(blocksOf(spec), gap), { maxLength: 12 });
	const properties = fc.constantFrom(
		'---\nhatch-kind: reflection\n---\n\n',
		'---\nhatch-kind: jot\n---\n',
		'\n',
		'',
	);
	return fc
		.tuple(properties, blocks, fc.boolean())
		.map(
			([top, body, isCut]) =>
				top + body.map(([block, after]) => block + after).join('') + (isCut ? '' : '\n'),
		)
		.map((text) => (text.length % 3 === 0 ? text.trimEnd() : text));
}

/** Some answers of a form: most could be typed by anybody, some look like the note's own marks. */
export function answersOf(spec: FormSpec): fc.Arbitrary<Answers> {
	const answer = fc.oneof(
		{
			weight: 6,
			arbitrary: fc.constantFrom(
				'Words.',
				'Two\n\nparagraphs.',
				'a\n- list\n- of two',
				'- [ ] try it #need/rest',
			),
		},
		{ weight: 3, arbitrary: fc.constantFrom('', ' \n ') },
		{ weight: 3, arbitrary: fc.constantFrom(...odd) },
		{
			weight: 1,
			arbitrary: fc.constantFrom(...sideways, '---\na: b\n---', '> [!ask] Where does it happen?'),
		},
	);
	return fc.dictionary(fc.constantFrom(...idsOf(spec)), answer, { maxKeys: 5 });
}
