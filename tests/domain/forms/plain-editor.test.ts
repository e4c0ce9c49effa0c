import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Day } from '../../../src/domain/dates';
import { nextPrompt } from '../../../src/domain/forms/next-prompt';
import { readForm } from '../../../src/domain/forms/read';
import { jotForm, reflectionForm } from '../../../src/domain/forms/specs';
import { planTurning } from '../../../src/domain/forms/turning';
import { bodyOf, templateOf } from '../../../src/domain/forms/write';
import { planPropertyValues } from '../../../src/domain/properties-change';
import { applied } from '../../../src/domain/tagging/change';
import { notesOf } from './mangled';

const top = '---\nhatch-kind: reflection\n---\n\n';

/** A text with the cursor `¦` after going on from there. */
function onward(marked: string, spec = reflectionForm): string | undefined {
	const text = marked.replace('¦', '');
	const next = nextPrompt(text, marked.indexOf('¦'), spec);
	if (next === undefined) return undefined;
	const after = applied(text, next.changes);
	return `${after.slice(0, next.cursor)}¦${after.slice(next.cursor)}`;
}

describe('the next prompt', () => {
	it('is the one behind the cursor without an answer, round to the start', () => {
		const text = `${top}## The fantasy\n\n> [!ask] What is the fantasy?\n\nGoats.¦\n\n> [!ask] What does an hour of it look like?\n\n\n\n## What repeats\n\n> [!ask] What repeats across these answers?\n\n\n`;
		const second = onward(text);
		expect(second).toBe(text.replace('¦', '').replace('look like?\n\n', 'look like?\n\n¦'));
		const third = onward(second ?? '');
		expect(third).toBe(text.replace('¦', '').replace('answers?\n\n', 'answers?\n\n¦'));
		expect(onward(third ?? '')).toBe(second);
	});

	it('gets a line of its own where there is none', () => {
		const text = `${top}## The fantasy¦\n\nGoats.\n> [!ask] What does an hour of it look like?\n## What repeats\n\nMud.`;
		expect(onward(text)).toBe(text.replace('¦', '').replace('like?\n', 'like?\n\n¦\n\n'));
	});

	it('is asked anew where the note asks nothing more: the next of the form, with its help', () => {
		const text = `${top}## The fantasy\n\nGoats.¦\n`;
		const asked = onward(text);
		expect(asked).toContain('Goats.\n\n## What matters\n\n> [!ask] It is probably not about');
		expect(asked).toMatch(/\n\n¦\n$/);
		expect(onward(asked?.replace('¦', 'Faces.¦') ?? '')).toContain(
			'## What charges me\n\n> [!ask] Where does it happen?',
		);
	});

	it('comes to an end', () => {
		let text = `---\nhatch-kind: jot\n---\n\nGoats.¦\n`;
		text = onward(text, jotForm) ?? '';
		expect(text).toContain("Goats.\n\n> [!ask] If it isn't about that, what is it about?\n\n¦");
		expect(onward(text.replace('¦', 'Quiet.¦'), jotForm)).toBeUndefined();
	});

	it('never moves or changes a word', () => {
		fc.assert(
			fc.property(notesOf(reflectionForm), fc.nat(), (text, at) => {
				const next = nextPrompt(text, at % (text.length + 1), reflectionForm);
				for (const { from, to } of next?.changes ?? []) expect(text.slice(from, to).trim()).toBe('');
				if (next === undefined) return;
				const after = applied(text, next.changes);
				expect(after.slice(after.lastIndexOf('\n', next.cursor - 1) + 1, next.cursor)).toBe('');
			}),
		);
	});
});

/** A note turned into a reflection, or why it is not. */
function turned(text: string, { day }: { readonly day?: Day } = { day: '2026-03-09' }): string {
	const changes = planTurning(text, day, (now, values) => planPropertyValues(now, values, parse));
	return 'refused' in changes ? changes.refused : applied(text, changes);
}

describe('turning a note into a reflection', () => {
	it('puts the first heading above its words and the other questions below', () => {
		const after = turned('Goats.\n\n- and *bees*  \n');
		expect(after).toMatch(/^---\nhatch-kind: reflection\nhatch-date: ["']?2026-03-09["']?\n---\n/);
		expect(after).toContain('## The fantasy\n\nGoats.\n\n- and *bees*  \n\n## What matters\n\n> [!ask]');
		expect(readForm(after, reflectionForm)).toEqual({
			answers: { fantasy: 'Goats.\n\n- and *bees*' },
			others: [],
		});
	});

	it('makes a jot one and leaves its day', () => {
		const after = turned('---\nhatch-kind: jot\nhatch-date: 2026-01-02\nmine: yes\n---\n\nGoats.\n');
		expect(after).toContain(
			'---\nhatch-kind: reflection\nhatch-date: 2026-01-02\nmine: yes\n---\n\n## The fantasy\n\nGoats.',
		);
	});

	it('adds only the questions that are missing to a note with headings', () => {
		const text = `${top}## Diary\n\nGoats.\n\n## What repeats\n\nMud.`;
		const after = turned(text);
		expect(after.replace(/^hatch-date.*\n/m, '').startsWith(`${text}\n\n## The fantasy\n\n> [!ask]`)).toBe(
			true,
		);
		expect(readForm(after, reflectionForm)).toEqual({
			answers: { repeats: 'Mud.' },
			others: [{ heading: 'Diary', text: 'Goats.' }],
		});
	});

	it.each([
		['# My title\n\n', 'Words.\n'],
		['My title\n---\n\n', 'Words.\n'],
		['# My title\n', '> [!ask] What is the fantasy?\n\nWords.\n'],
		['# My title\n\n', 'Words.\n\n## Mine\n\nOthers.\n\n## What repeats\n\nMud.\n'],
		['', 'Words.\n\n# Mine\n\nOthers.\n\n## What repeats\n\nMud.\n'],
	])('takes the words below a title, and those on top, for the fantasy: %j %j', (title, words) => {
		const after = turned(`${top}${title}${words}`);
		expect(after).toContain(
			`---\n\n${title}${title.endsWith('\n\n') || title === '' ? '' : '\n'}## The fantasy\n\n${words}`,
		);
		expect(readForm(after, reflectionForm).answers['fantasy']).toBe('Words.');
		expect(after.match(/^## The fantasy$/gm)).toHaveLength(1);
	});

	it('leaves the words below headings of one level where they are', () => {
		expect(turned(`${top}## One\n\nA.\n\n## Two\n\nB.\n`)).toContain(
			'## One\n\nA.\n\n## Two\n\nB.\n\n## The fantasy',
		);
	});

	it('writes no day where the note has one by its name', () => {
		expect(turned('Goats.', {})).not.toContain('hatch-date');
	});

	it('makes an empty note the template', () => {
		expect(
			turned('')
				.replace(/^---[^]*?---\n+/, '')
				.trim(),
		).toBe(templateOf(reflectionForm).replace('{{cursor}}', '').trim());
	});

	it('refuses where questions would be swallowed', () => {
		expect(turned('```\ncode left open')).toBe('unclosed');
	});

	it('is done at once where all is asked already', () => {
		const all = ['fantasy', 'beneath', 'place', 'feel', 'repeats', 'fit'];
		const text = `---\nhatch-kind: reflection\nhatch-date: 2026-03-02\n---\n\n${bodyOf(
			reflectionForm,
			Object.fromEntries(all.map((id) => [id, 'Words.'])),
		)}`;
		expect(turned(text)).toBe(text);
	});

	it('keeps every line in its order', () => {
		fc.assert(
			fc.property(notesOf(reflectionForm), (text) => {
				const after = turned(text);
				if (after === 'unclosed') return;
				const lines = after.split('\n');
				let at = 0;
				for (const line of text.split('\n')) {
					if (/^\s*$|^hatch-kind/.test(line)) continue;
					at = lines.indexOf(line, at) + 1;
					expect(at, line).toBeGreaterThan(0);
				}
			}),
		);
	});
});
