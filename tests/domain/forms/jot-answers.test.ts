import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planJotAnswers } from '../../../src/domain/forms/jot-answers';
import { newJot } from '../../../src/domain/new-note';
import { applied } from '../../../src/domain/tagging/change';
import { said } from './said';

describe('a jot of its own', () => {
	it('keeps every character, whatever was typed, and whatever is added to it later', () => {
		let many = 0;
		fc.assert(
			fc.property(said, said, (words, about) => {
				const { text } = newJot('2026-03-02', words);
				const top = '---\nhatch-kind: jot\nhatch-date: 2026-03-02\n---\n\n';
				expect(text).toBe(`${top}${words}\n`);
				const changes = planJotAnswers(text, { about });
				if (changes === undefined) return;
				const after = applied(text, changes);
				// Empty lines below them may come to stand below the answer.
				expect(after.startsWith(`${top}${words.replace(/\n\s*$/, '')}`)).toBe(true);
				expect(after.includes(about.trim())).toBe(true);
				many++;
			}),
		);
		expect(many).toBeGreaterThan(20);
	});

	it('takes a second answer to the same question below the first', () => {
		const { text } = newJot('2026-03-02', 'Goats. ');
		const once = applied(text, planJotAnswers(text, { about: 'Mornings.' }) ?? []);
		const twice = applied(once, planJotAnswers(once, { about: '\nQuiet. ', happened: 'A call.' }) ?? []);
		expect(twice.slice(twice.indexOf('Goats'))).toBe(
			"Goats. \n\n> [!ask] If it isn't about that, what is it about?\n\nMornings.\n\nQuiet.\n\n" +
				'> [!ask] What had just happened?\n\nA call.\n',
		);
	});

	it('takes an earlier question above a later one, and all above the way to the reflection', () => {
		const { text } = newJot(
			'2026-03-02',
			'Goats.\n\n> [!ask] What had just happened?\n\nA call.\n\n→ [[Hills]]',
		);
		const after = applied(text, planJotAnswers(text, { about: 'Mornings.' }) ?? []);
		expect(after.slice(after.indexOf('Goats'))).toBe(
			"Goats.\n\n> [!ask] If it isn't about that, what is it about?\n\nMornings.\n\n" +
				'> [!ask] What had just happened?\n\nA call.\n\n→ [[Hills]]\n',
		);
	});

	it('stands below words that go on under a heading', () => {
		const { text } = newJot('2026-03-02', 'Goats\n# honestly\nand bees');
		const after = applied(text, planJotAnswers(text, { about: 'Mornings.' }) ?? []);
		expect(after).toBe(`${text}\n> [!ask] If it isn't about that, what is it about?\n\nMornings.\n`);
	});

	it('stands below words with a line of their own that leads somewhere', () => {
		for (const words of ['Goats.\n→ [[x]]\nBees.', 'Goats.\n\n→ [[x]]', '→ [[x]]\n\n→ [[y]]\n\nBees.']) {
			const { text } = newJot('2026-03-02', words);
			const once = applied(text, planJotAnswers(text, { about: 'Mornings.' }, words) ?? []);
			expect(once).toBe(`${text}\n> [!ask] If it isn't about that, what is it about?\n\nMornings.\n`);
			const twice = applied(once, planJotAnswers(once, { about: 'Quiet.' }, words) ?? []);
			expect(twice).toBe(`${once}\nQuiet.\n`);
		}
	});

	it('takes none that would not read back', () => {
		const { text } = newJot('2026-03-02', 'Goats.');
		expect(planJotAnswers(text, { about: '# Later' })).toBeUndefined();
	});
});
