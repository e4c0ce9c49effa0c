import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRoots } from '../../src/domain/codes';
import { dayNumber, dayOfNumber } from '../../src/domain/dates';
import { exampleNotes, isAsItCame, isExample, isExampleName } from '../../src/domain/examples/example-notes';
import type { FormSpec } from '../../src/domain/forms/form';
import { readForm } from '../../src/domain/forms/read';
import { checkInForm, inquiryForm, jotForm, reflectionForm } from '../../src/domain/forms/specs';
import { words } from '../../src/i18n';

const anyDay = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2060-01-01') }).map(dayOfNumber);
const german = { value: 'wert', energy: 'energie', need: 'bedarf' };
const anyRoots = fc.constantFrom(defaultRoots, german);

describe('example notes', () => {
	it('are dated over the last nine months and named so that each name is free, safe and an example’s', () => {
		fc.assert(
			fc.property(anyDay, (today) => {
				const notes = exampleNotes(today, defaultRoots);
				const names = notes.map(({ name }) => name);
				expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(words.exampleNotes.length);
				for (const { name, text } of notes) {
					const day = name.slice(0, 10);
					expect(text).toContain(`\nhatch-date: ${day}\n`);
					expect(dayNumber(today) - dayNumber(day)).toBeGreaterThan(0);
					expect(dayNumber(today) - dayNumber(day)).toBeLessThan(280);
					expect(name).not.toMatch(/[\\/:*?"<>|#^[\]]/);
					expect(isExampleName(name)).toBe(true);
				}
			}),
		);
	});

	it('leave no place open, and link to one another only', () => {
		const notes = exampleNotes('2026-03-02', defaultRoots);
		const all = notes.map(({ text }) => text).join('\n');
		expect(all).not.toMatch(/\{\{|\}\}/);
		const targets = [...all.matchAll(/\[\[(.*?)\]\]/g)].map(([, target]) => target);
		expect(targets.length).toBeGreaterThan(2);
		expect(targets.filter((target) => !notes.some(({ name }) => name === target))).toEqual([]);
	});

	it('read in their form as what was answered', () => {
		const forms: Record<string, FormSpec> = {
			jot: jotForm,
			reflection: reflectionForm,
			'check-in': checkInForm,
			inquiry: inquiryForm,
		};
		const notes = exampleNotes('2026-03-02', defaultRoots);
		let read = 0;
		for (const [at, { kind, answers }] of words.exampleNotes.entries()) {
			const form = forms[kind];
			if (form === undefined || answers === undefined) continue;
			read++;
			expect(readForm(notes[at]?.text ?? '', form).answers).toEqual(answers);
		}
		expect(read).toBeGreaterThan(10);
	});

	it('have no pictures in place of words', () => {
		expect(JSON.stringify(words.exampleNotes)).not.toMatch(/\p{Extended_Pictographic}/u);
	});

	it('are known as they came, on whichever day they were made and with whichever tag names and line ends', () => {
		fc.assert(
			fc.property(anyDay, anyRoots, fc.constantFrom('\n', '\r\n'), (today, roots, end) => {
				for (const { text } of exampleNotes(today, roots))
					expect(isAsItCame(text.replaceAll('\n', end), roots)).toBe(true);
			}),
			{ numRuns: 20 },
		);
	});

	it('are known as changed by any one character', () => {
		const notes = exampleNotes('2026-03-02', defaultRoots);
		fc.assert(
			fc.property(fc.constantFrom(...notes), fc.nat(), fc.constantFrom('x', ' ', ''), (note, at, typed) => {
				const place = at % note.text.length;
				const changed = note.text.slice(0, place) + typed + note.text.slice(place + 1);
				fc.pre(changed !== note.text);
				expect(isAsItCame(changed, defaultRoots)).toBe(false);
			}),
		);
	});

	it.each(['', '2026-03-02 jot', 'The lock (example)', 'A note of mine (example)'])(
		'are not “%s”',
		(name) => {
			expect([
				isExampleName(name),
				isAsItCame(`---\nhatch-date: 2026-03-02\n---\n\n${name}\n`, defaultRoots),
			]).toEqual([false, false]);
		},
	);
});

describe('an example', () => {
	const [{ name } = { name: '' }] = exampleNotes('2026-03-02', defaultRoots);

	it.each([
		['Examples/a.md', 'Examples', true],
		[`Escape hatch/Examples/${name}.md`, '', true],
		[`Examples 2/${name}.md`, 'Escape hatch/Examples', true],
		[`Escape hatch/${name}.md`, '', false],
		[`Examples/more/${name}.md`, '', false],
		[`My Examples/${name}.md`, '', false],
		[`Examples/${name.slice('2026-03-02 '.length)}.md`, '', false],
		[`Examples/2026-02-31${name.slice('2026-03-02'.length)}.md`, '', false],
		['Examples/2026-03-02 A note of mine (example).md', '', false],
		['Examples/a.md', '', false],
	])('is “%s” where the folder is “%s”: %s', (path, folder, isOne) => {
		expect(isExample(path, folder)).toBe(isOne);
	});
});
