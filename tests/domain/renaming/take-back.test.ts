import { describe, expect, it } from 'vitest';
import { changedPlaces, takeBack } from '../../../src/domain/renaming/take-back';
import { applied } from '../../../src/domain/tagging/change';
import { planFor } from './planned';

const before = 'Bread #value/craft.\n\nRye #value/craft, #value/making and\n- more #Value/Craft/x\n';

/** The text after an edit of the renamed one, with what can be taken back; what is left follows by its old words. */
function back(edit: (renamed: string) => string, text = before): string {
	const { occurrences } = planFor(text);
	const now = edit(applied(text, occurrences));
	const { changes, left } = takeBack(now, changedPlaces(text, occurrences));
	return applied(now, changes) + left.map(({ was }) => `\nleft ${JSON.stringify(was)}`).join('');
}

describe('taking a renaming back', () => {
	it('gives an untouched note back to the letter', () => {
		expect(back((text) => text)).toBe(before);
	});

	it('works after edits elsewhere', () => {
		expect(back((text) => `New.\n\n${text}\nMore.`)).toBe(`New.\n\n${before}\nMore.`);
		expect(back((text) => text.replace('\n\n', '\n\nNew #value/making.\n\n'))).toBe(
			before.replace('\n\n', '\n\nNew #value/making.\n\n'),
		);
	});

	it('leaves and names what stands on a line that reads differently', () => {
		expect(back((text) => text.replace('Bread', 'Cake'))).toBe(
			`${before.replace('Bread #value/craft', 'Cake #value/making')}\nleft "#value/craft"`,
		);
		expect(back((text) => text.replace('making/x', 'making/xy'))).toContain('left "#Value/Craft/x"');
	});

	it('puts a duplicate back only where its line stands', () => {
		expect(back((text) => text.replace('Rye', 'Oats'))).toContain('left "#value/craft, "');
		expect(back((text) => `${text}x`)).toBe(`${before}x`);
	});

	it('works on lines that read alike, where all of them are still there', () => {
		const text = '- #value/craft\n- #value/craft\n';
		expect(back((now) => `x\n${now}`, text)).toBe(`x\n${text}`);
		expect(back((now) => `- #value/making\n${now}x`, text)).toBe(
			'- #value/craft\n- #value/craft\n- #value/making\nx',
		);
		expect(back((now) => `x\n- #value/making\n${now}`, text)).toBe(
			`x\n- #value/making\n- #value/making\n- #value/making\n${'\nleft "#value/craft"'.repeat(2)}`,
		);
	});

	it('changes nothing in a note that was never changed', () => {
		expect(back(() => before)).toBe(before);
		const alike = 'A #value/craft\nA #value/making\n';
		expect(back(() => alike, alike)).toBe(alike);
		expect(back(() => `x\n${alike}`, alike)).toBe(`x\n${alike}\nleft "#value/craft"`);
	});

	it('works for entries of properties that went with their lines', () => {
		const text = '---\ntags:\n  - value/craft\n  - value/making\n  - Value/Craft\nx: 1\n---\n';
		expect(back((now) => now, text)).toBe(text);
		expect(back((now) => now.replace('tags', 'a: 1\ntags'), text)).toBe(text.replace('tags', 'a: 1\ntags'));
	});

	it('takes several that went from one place back together', () => {
		const text = 'A #value/making #value/craft, #Value/Craft b';
		expect(back((now) => `x\n${now}`, text)).toBe(`x\n${text}`);
	});
});
