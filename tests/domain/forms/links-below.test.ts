import { describe, expect, it } from 'vitest';
import { isLinkLine } from '../../../src/domain/evidence/link-line';
import { namedCallout, planLinkBelow, planLinkBelowCallout } from '../../../src/domain/forms/links-below';
import { applied } from '../../../src/domain/tagging/change';

const below = (text: string) => applied(text, planLinkBelow(text, 'Later'));

function belowCallout(text: string, lines: string, block?: string): string | undefined {
	const callout = namedCallout(text, { lines, block });
	const changes = callout && planLinkBelowCallout(text, callout, 'Later');
	return changes && applied(text, changes);
}

describe('the link from a jot to what it grew into', () => {
	it.each([
		['Goats.\n', 'Goats.\n\n→ [[Later]]\n'],
		['Goats.', 'Goats.\n\n→ [[Later]]\n'],
		['Goats.\n\n', 'Goats.\n\n→ [[Later]]\n'],
		['Goats.\n\n> [!ask] Why?\n\nAir.\n', 'Goats.\n\n> [!ask] Why?\n\nAir.\n\n→ [[Later]]\n'],
	])('is a line of its own at the end of %j', (text, after) => {
		expect(below(text)).toBe(after);
		expect(isLinkLine('→ [[Later]]')).toBe(true);
	});

	it('is written once', () => {
		expect(planLinkBelow(below('Goats.\n'), 'Later')).toEqual([]);
	});

	const lines = '> [!fantasy]\n> Goats.';

	it.each([
		[`${lines}\n`, `${lines}\n\n^jot-1\n\n→ [[Later]]\n`],
		[`A.\n\n${lines}\n\nB.\n`, `A.\n\n${lines}\n\n^jot-1\n\n→ [[Later]]\n\nB.\n`],
		[`${lines}\n\n^own\n\nB.\n`, `${lines}\n\n^own\n\n→ [[Later]]\n\nB.\n`],
		[`${lines}\n\n^own`, `${lines}\n\n^own\n\n→ [[Later]]\n`],
		[`${lines}\n# B\n`, `${lines}\n\n^jot-1\n\n→ [[Later]]\n\n# B\n`],
	])('stands below a callout, which gets a name: %j', (text, after) => {
		expect(belowCallout(text, lines)).toBe(after);
	});

	it('finds the callout by its name where its words were changed', () => {
		const text = '> [!fantasy]\n> Sheep.\n\n^own\n';
		expect(belowCallout(text, lines)).toBeUndefined();
		expect(belowCallout(text, lines, 'OWN')).toBe(`${text}\n→ [[Later]]\n`);
	});
});
