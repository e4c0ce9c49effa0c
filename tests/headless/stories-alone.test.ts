import { describe, expect, it } from 'vitest';
import { forms } from '../../src/domain/forms/specs';
import { templateOf } from '../../src/domain/forms/write';
import { newNoteFrom } from '../../src/domain/new-note';
import { findTags } from '../../src/domain/tags';
import { words } from '../../src/i18n';
import { prompts } from '../../src/i18n/en/prompts';
import { verdictsOn } from '../browser/scenario-claims';
import { stories } from '../fixtures/scenarios-onward';
import { filesOn, reflected, type Story } from '../fixtures/stories/story';
import { unreadableAlone } from './plain-notes';

const endOf = ({ looks }: Story) => looks.at(-1)?.day ?? '';

/** Words of nobody: all that is found is the plugin's. */
const nobody = { name: '', jot: '', not: '', about: '', answers: [], picked: [], surfaced: '' };
const verdictsIn = (text: string) => verdictsOn(text, { ...nobody, move: ['', 'value/craft'] });

/** The examples are one person's own words, and cues are what is looked for in a text. */
const unsaid = /^(?:suggest|exampleNotes)\b|\.(?:cues|escapeCues)\b/;

/** Every text of ours by the name it has among the words; one that is put together, as it stands in the source. */
function textsIn(value: unknown, name = ''): (readonly [string, string])[] {
	if (typeof value === 'string' || typeof value === 'function') return [[name, String(value)]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) => textsIn(part, name === '' ? key : `${name}.${key}`));
}

describe('no text of the plugin', () => {
	const texts = textsIn(words).filter(([name]) => !unsaid.test(name));

	it('is left out of what is looked through', () => {
		const found = (text: string) => texts.some(([, one]) => one.includes(text));
		expect(texts.length).toBeGreaterThan(900);
		for (const one of [words.jot.kept, prompts.inquiry.bring, words.forms.poles.gives])
			expect(found(one)).toBe(true);
		expect(verdictsIn('You should become a baker.')).not.toEqual([]);
	});

	it('names work to take up, or says what somebody is made for', () => {
		const said = texts.map(([name, text]) => [name, verdictsIn(text.replace('become a reflection', ''))]);
		expect(said.filter(([, verdicts]) => verdicts?.length !== 0)).toEqual([]);
	});

	it.each(Object.values(forms))('does so in an untouched $kind', (form) => {
		expect(verdictsIn(templateOf(form, 'job'))).toEqual([]);
	});
});

describe('without the plugin', () => {
	it.each(stories)('every note of $name is plain Markdown whose links lead somewhere', (story) => {
		const files = filesOn(story, endOf(story));
		expect(Object.keys(files).length).toBeGreaterThan(1);
		expect(unreadableAlone(files)).toEqual([]);
	});

	it.each(stories)('all that $name says stands there in the words it was said in', (story) => {
		const files = filesOn(story, endOf(story));
		const latest = new Map(
			story.steps.flatMap(({ note, answers = {} }) =>
				Object.entries(answers).map(([id, said]) => [`${note} ${id}`, { note, said }] as const),
			),
		);
		for (const { note, said } of latest.values()) expect(files[`Escape hatch/${note}.md`]).toContain(said);
	});

	it('what is amiss would be seen', () => {
		const note = '---\nhatch-kind: jot\nhatch-mood: 3\n---\n\n<b>x</b> [[gone]] %%y%%\n\n```\nz\n```\n';
		expect(unreadableAlone({ 'a.md': note })).toEqual([
			...['a.md: the property hatch-mood', 'a.md: HTML', 'a.md: a fence', 'a.md: a comment'],
			'a.md: a link to gone',
		]);
	});

	it('untouched templates are plain Markdown, and count nothing', () => {
		for (const form of Object.values(forms)) {
			const { text } = newNoteFrom(form.kind, reflected, templateOf(form, 'job'));
			expect(unreadableAlone({ 'a.md': text })).toEqual([]);
			expect(findTags(text.replace(/`[^`]*`/g, ''))).toEqual([]);
		}
	});
});
