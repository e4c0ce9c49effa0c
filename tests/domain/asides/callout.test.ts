import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCallout } from '../../../src/domain/asides/callout';
import { applied } from '../../../src/domain/tagging/change';
import { changesBack, wayBack } from '../../../src/domain/written-change';

const said = 'I should just bake bread.';

/** The note with the sentence in its callout; nothing where none can stand. */
function kept(text: string, words = said): string | undefined {
	const from = text.indexOf(words);
	const changes = planCallout(text, { from, to: from + words.length });
	return changes && applied(text, changes);
}

describe('a sentence that becomes a callout', () => {
	it.each([
		['of its own', `${said}\n`, `> [!fantasy]\n> ${said}\n`],
		['over two lines', 'I should just\nbake bread.', '> [!fantasy]\n> I should just\n> bake bread.'],
		['with a tag', `A.\n\n${said} #value/craft\n`, `A.\n\n> [!fantasy]\n> ${said} #value/craft\n`],
		['with the name of a block', `${said} ^a1`, `> [!fantasy]\n> ${said} ^a1`],
		['right below a heading', `# May\n${said}\n- item\n`, `# May\n> [!fantasy]\n> ${said}\n\n- item\n`],
	])('is quoted as it stands where it is a paragraph %s', (_, before, after) => {
		expect(kept(before, before.includes(said) ? said : 'I should just\nbake bread.')).toBe(after);
	});

	it.each([
		['at the end', `Rain. ${said}`, `Rain. ${said}\n\n> [!fantasy]\n> ${said}`],
		['before another', `Rain. ${said}\n\nSun.\n`, `Rain. ${said}\n\n> [!fantasy]\n> ${said}\n\nSun.\n`],
		['before a list', `${said} Rain.\n- x\n`, `${said} Rain.\n\n> [!fantasy]\n> ${said}\n\n- x\n`],
	])('is quoted below a paragraph that says more, %s', (_, before, after) => {
		expect(kept(before)).toBe(after);
	});

	it.each([
		['a list item', `- ${said}\n`],
		['text inside an item', `- x\n\n  ${said}\n`],
		['a table', `| a |\n| - |\n| ${said} |\n`],
		['a quote', `> ${said}\n`],
		['a heading', `# ${said}\n`],
		['code', `\`\`\`\n${said}\n\`\`\`\n`],
		['properties', `---\na: ${said}\n---\n`],
	])('is none in %s', (_, text) => {
		expect(kept(text)).toBeUndefined();
	});

	it('is none where it would read as something else in a line of its own', () => {
		expect(kept('Rain. - bake bread, that is it', '- bake bread, that is it')).toBeUndefined();
		expect(kept('Rain. # bake bread', '# bake bread')).toBeUndefined();
	});

	const line = fc.constantFrom(
		...['', said, `Rain. ${said}`, '- item', '> quote', '# Head', '```', '%%', '| a | b |', '| - | - |'],
		...[
			'1. one',
			'    deep',
			'---',
			'plain words',
			'> [!fantasy]',
			'> > deeper',
			'<div>',
			'$$',
			'a ^b1',
			'===',
		],
	);
	const note = fc.array(line, { maxLength: 14 }).map((lines) => [...lines, said].join('\n'));

	it('leaves every other byte, and can be taken back to the letter', () => {
		let written = 0;
		fc.assert(
			fc.property(note, fc.nat(3), (text, skipped) => {
				const places = [...text.matchAll(new RegExp(said, 'g'))].map(({ index }) => index);
				const from = places[skipped % places.length] as number;
				const changes = planCallout(text, { from, to: from + said.length });
				if (changes === undefined) return;
				written++;
				expect(changes.every((change) => change.from === change.to)).toBe(true);
				const after = applied(text, changes);
				expect(applied(after, changesBack(after, wayBack(text, changes)) ?? [])).toBe(text);
			}),
			{ numRuns: 2000 },
		);
		expect(written).toBeGreaterThan(100);
	});
});
