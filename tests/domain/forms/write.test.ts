import { describe, expect, it } from 'vitest';
import { readForm } from '../../../src/domain/forms/read';
import { checkInForm, jotForm, reflectionForm } from '../../../src/domain/forms/specs';
import { bodyOf, planAnswers, templateOf } from '../../../src/domain/forms/write';
import { applied } from '../../../src/domain/tagging/change';
import { situations } from '../../../src/domain/settings';
import { evidenceIn } from '../tagging/marked';
import { idsOf, specs } from './mangled';

const top = '---\nhatch-kind: reflection\nhatch-date: 2026-03-09\n---\n\n';

function after(text: string, now: Record<string, string>, spec = reflectionForm): string | object {
	const { answers } = readForm(text, spec);
	const plan = planAnswers(text, spec, answers, { ...answers, ...now });
	return 'changes' in plan ? applied(text, plan.changes) : plan;
}

describe('a form', () => {
	it('writes a letter: headings and questions of what was answered alone', () => {
		const body = bodyOf(reflectionForm, {
			fantasy: 'Goats.',
			place: 'Up there.',
			body: '- on my feet',
			fit: '- [ ] a walk #energy/moving',
		});
		expect(body).toBe(`## The fantasy

Goats.

## What charges me

Up there.

> [!ask] What is your body doing?

- on my feet

## A little of it

- [ ] a walk #energy/moving
`);
	});

	it('puts a new section above the next one, and a new question behind those before it', () => {
		const text = `${top}## The fantasy\n\nGoats.\n\n## What repeats\n\nMud.\n\n## My own\n\nText.`;
		expect(after(text, { scene: 'A gate.', tires: 'Rain.' })).toBe(
			`${top}## The fantasy\n\nGoats.\n\n> [!ask] What does an hour of it look like?\n\nA gate.\n\n## What charges me\n\n> [!ask] What would tire you even there?\n\nRain.\n\n## What repeats\n\nMud.\n\n## My own\n\nText.`,
		);
		expect(after(text, { fit: 'Here.' })).toBe(`${text}\n\n## A little of it\n\nHere.`);
	});

	it('writes at the level of the headings that are there', () => {
		expect(after(`${top}# The fantasy\nGoats.`, { repeats: 'Mud.' })).toBe(
			`${top}# The fantasy\nGoats.\n\n# What repeats\n\nMud.`,
		);
	});

	it('takes a cleared answer out with its question and heading, but not a question with help', () => {
		const text = `${top}## The fantasy\n\nGoats.\n\n## What charges me\n\n> [!ask] What is your body doing?\n\nMud.\n`;
		expect(after(text, { body: '' })).toBe(`${top}## The fantasy\n\nGoats.\n`);
		const helped = text.replace('doing?', 'doing?\n> Sitting?');
		expect(after(helped, { body: '' })).toBe(helped.replace('\n\nMud.', ''));
	});

	it('gives an answer room where a note has no blank lines', () => {
		const text = `${top}## The fantasy\nGoats.\n> [!ask] What does an hour of it look like?\nA gate.\n## What repeats\nMud.`;
		expect(readForm(text, reflectionForm).answers).toEqual({
			fantasy: 'Goats.',
			scene: 'A gate.',
			repeats: 'Mud.',
		});
		expect(after(text, { scene: '> gate' })).toBe(text.replace('\nA gate.\n', '\n\n> gate\n\n'));
		expect(after(text, { fantasy: 'Sheep.' })).toBe(text.replace('Goats', 'Sheep'));
	});

	it.each([
		['a heading of ours', '## What matters'],
		['a heading', '# mine'],
		['a line that would make one', 'Words\n---'],
		['a question of ours', '> [!ask] Where does it happen?'],
	])('does not write %s into an answer, where it would read as another', (_, answer) => {
		expect(after(`${top}## The fantasy\n\nGoats.\n`, { fantasy: answer, repeats: 'Mud.' })).toEqual({
			unwritable: ['fantasy'],
		});
	});

	it.each(['```\nopen', '%%\nopen', '<!-- open'])(
		'does not let what is left open swallow the rest: %s',
		(answer) => {
			const text = `${top}## The fantasy\n\nGoats.\n\n## What repeats\n\nMud.\n`;
			expect(after(text, { fantasy: answer })).toEqual({ unwritable: ['fantasy'] });
			expect(after(text, { repeats: answer })).toBe(text.replace('Mud.', answer));
		},
	);

	it('says what a note came to say meanwhile', () => {
		const text = `${top}## The fantasy\n\nSheep.\n`;
		const was = { fantasy: 'Goats.', repeats: 'Mud.' };
		expect(planAnswers(text, reflectionForm, was, { fantasy: 'Bees.', repeats: 'Rain.' })).toEqual({
			conflicts: { fantasy: 'Sheep.', repeats: '' },
		});
		expect(planAnswers(text, reflectionForm, was, { ...was, fantasy: 'Sheep.' })).toEqual({ changes: [] });
	});
});

describe('reading', () => {
	it('leaves what belongs to no question apart', () => {
		const text = `${top}Above.\n\n## The fantasy\n\nGoats.\n\n> [!ask] What would my aunt say?\n\nNothing.\n\n## Notes\n\n> [!ask] Where does it happen?\n\nNot asked here.\n`;
		expect(readForm(text, reflectionForm)).toEqual({
			answers: { fantasy: 'Goats.' },
			others: [
				{ heading: '', text: 'Above.' },
				{ heading: 'The fantasy', text: '> [!ask] What would my aunt say?\n\nNothing.' },
				{ heading: 'Notes', text: '> [!ask] Where does it happen?\n\nNot asked here.' },
			],
		});
	});

	it('knows questions as they read in earlier notes, and in every situation', () => {
		const earlier = `${top}## What charges me\n\n> [!ask] Where does it happen? Indoors, outdoors, at home, on the way somewhere?\n> Help.\n\nUp there.\n`;
		expect(readForm(earlier, reflectionForm).answers).toEqual({ place: 'Up there.' });
		for (const situation of situations) {
			const asked = templateOf(checkInForm, situation).replace('{{cursor}}', 'A walk.');
			expect(readForm(asked, checkInForm).answers).toEqual({ gave: 'A walk.' });
		}
	});

	it('leaves the line that leads on from a jot to nobody', () => {
		const jot =
			"---\nhatch-kind: jot\n---\n\nGoats.\n\n> [!ask] If it isn't about that, what is it about?\n\nQuiet.\n\n→ [[2026-03-09 reflection]]\n";
		expect(readForm(jot, jotForm)).toEqual({
			answers: { words: 'Goats.', about: 'Quiet.' },
			others: [{ heading: '', text: '→ [[2026-03-09 reflection]]' }],
		});
	});
});

describe.each(specs.map((spec) => [spec.kind, spec] as const))('the template of a %s', (kind, spec) => {
	const text = `---\nhatch-kind: ${kind}\n---\n\n${templateOf(spec).replace('{{cursor}}', '')}`;

	it('says nothing before the user does', () => {
		expect(readForm(text, spec)).toEqual({ answers: {}, others: [] });
		expect(evidenceIn(text)).toEqual([]);
		expect(text).not.toContain('{{');
	});

	it('has a place for each answer, between blank lines', () => {
		const now = Object.fromEntries(idsOf(spec).map((id) => [id, `Answer to ${id}.`]));
		const plan = planAnswers(text, spec, {}, now);
		const filled = applied(text, 'changes' in plan ? plan.changes : []);
		expect(readForm(filled, spec).answers).toEqual(now);
		expect(filled).not.toMatch(/\S\n\n\n/);
		expect(text.split('\n').every((line) => filled.includes(line))).toBe(true);
	});
});
