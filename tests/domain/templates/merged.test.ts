import { describe, expect, it } from 'vitest';
import { ownValues } from '../../../src/domain/new-note';
import { mergedNote } from '../../../src/domain/templates/merged';
import { parseYaml } from '../../workbench/core/frontmatter';

const values = ownValues('jot', '2026-03-09', { 'hatch-tone': 'joking' });
const merged = (text: string) => {
	const note = mergedNote({ text, cursor: text.length }, values, parseYaml);
	return 'refused' in note ? note.refused : note.text;
};

describe('a note from a template', () => {
	it('gets the properties that the template lacks', () => {
		expect(merged('Words')).toBe(
			'---\nhatch-kind: jot\nhatch-date: 2026-03-09\nhatch-tone: joking\n---\n\nWords',
		);
		expect(merged('---\nup: "[[Home]]" # mine\nhatch-date:\n---\n')).toBe(
			'---\nup: "[[Home]]" # mine\nhatch-date: 2026-03-09\nhatch-kind: jot\nhatch-tone: joking\n---\n',
		);
	});

	it('keeps the day that the template gives, but is of its kind, and what the user said of it holds', () => {
		expect(merged('---\nhatch-kind: review\nhatch-date: 2026-03-01\nhatch-tone: unsure\n---\n')).toBe(
			'---\nhatch-kind: jot\nhatch-date: 2026-03-01\nhatch-tone: joking\n---\n',
		);
	});

	it('has its cursor at the same words', () => {
		const text = '---\nhatch-kind: review\n---\n\nHere: ';
		const note = mergedNote({ text, cursor: text.length }, values, parseYaml);
		expect('cursor' in note && note.text.slice(0, note.cursor).endsWith('Here: ')).toBe(true);
	});

	it('is refused where the properties of the template cannot be read', () => {
		expect(merged('---\na: [\n---\n')).toBe('unreadable');
		expect(merged('---\n- a\n---\n')).toBe('unreadable');
	});
});
