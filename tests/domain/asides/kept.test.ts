import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { folded, keptIn, propertiesIn } from '../../../src/domain/asides/kept';
import { piecesOf } from '../../../src/domain/asides/pieces';

const isKept = (text: string, said: string, isFantasy = false) =>
	[...keptIn(text, isFantasy)].includes(folded(said));

describe('a sentence that is a jot already', () => {
	it.each([
		['in a fantasy callout', '> [!fantasy]\n> I should bake bread.\n'],
		['with a tag since then', '> [!Fantasy]- \r\n> I should ==bake bread== #value/craft.\r\n'],
		['beside another', '> [!fantasy]\n> Rain. I should bake bread.\n'],
		['inside another callout', '> [!note]\n> > [!fantasy]\n> > I should bake bread.\n'],
	])('is known again %s', (_, text) => {
		expect(isKept(text, 'I should bake bread.')).toBe(true);
	});

	it('is known again in a jot, with other marks and over two lines', () => {
		const jot = '---\nhatch-kind: jot\n---\n\nI *should*\nbake bread\n\n— [[May]], 2026-05-01\n';
		expect(isKept(jot, 'I should bake bread!', true)).toBe(true);
		expect(isKept(jot, 'hatch-kind: jot', true)).toBe(false);
	});

	it.each([
		['over a line break', 'Rain. I should\nbake bread. Sun.'],
		['below a line that is no sentence', '# May\nI should bake bread.\nSun'],
		['in a list', '- Rain\n- [ ] I should bake bread.\n'],
	])('is known again in a jot %s', (_, jot) => {
		for (const breaks of ['\n', '\r\n', '\r'])
			expect(isKept(jot.replaceAll('\n', breaks), 'I should bake bread.', true)).toBe(true);
	});

	it('is looked for item by item, with work that grows like the text', () => {
		const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
		const found = [...keptIn('- went to the shop\n'.repeat(2000), true)];
		const most = Math.max(...segment.mock.calls.map(([piece]) => piece.length));
		segment.mockRestore();
		expect(found.length).toBeGreaterThanOrEqual(4000);
		expect(most).toBeLessThan(20);
	});

	it('is none outside the callout, nor in another one', () => {
		expect(isKept('> [!fantasy]\n> Goats.\n\nI should bake bread.\n', 'I should bake bread.')).toBe(false);
		expect(isKept('> [!quote]\n> I should bake bread.\n', 'I should bake bread.')).toBe(false);
	});

	it('is looked for outside properties', () => {
		expect(propertiesIn('---\nhatch-kind: jot\n---\ntext')).toBe('hatch-kind: jot\n');
		expect(propertiesIn('text\n---\nhatch-kind: jot\n---\n')).toBe('');
	});
});

describe('a long note', () => {
	const filler = `${'word '.repeat(2000)}\n\n`;

	it('is cut at blank lines, never inside code or a comment', () => {
		const note = `${filler}${filler}\`\`\`\n${filler}${filler}\`\`\`\n\n${filler}%%\n${filler}${filler}%%\nend`;
		const cuts = [...piecesOf(note)].map(({ to }) => note.slice(0, to));
		expect(cuts.length).toBeGreaterThan(2);
		for (const cut of cuts) {
			expect(cut.split('```').length % 2).toBe(1);
			expect(cut.split('%%').length % 2).toBe(1);
		}
	});

	it('is cut between the items of a list, never inside one', () => {
		const item = '- I should just bake bread.\n  Or cake.\n';
		const pieces = [...piecesOf(item.repeat(2000))];
		expect(pieces.length).toBeGreaterThan(3);
		for (const { from, to } of pieces) expect([from % item.length, to % item.length]).toEqual([0, 0]);
	});

	it('is whole again when its pieces are put together', () => {
		const line = fc.constantFrom('', '```', '%%', 'words', '- item', 'x'.repeat(9000), '---', '\r');
		fc.assert(
			fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
				const text = lines.join('\n');
				expect([...piecesOf(text)].map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
			}),
		);
	});
});
