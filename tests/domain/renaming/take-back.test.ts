import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fingerprint } from '../../../src/domain/fingerprint';
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

	it('works on lines that read alike, where as many of them are still there', () => {
		const text = '- #value/craft\n- #value/craft\n';
		expect(back((now) => `x\n${now}`, text)).toBe(`x\n${text}`);
		expect(back((now) => `- #value/making\n${now}x`, text)).toBe(
			`- #value/making\n- #value/making\n- #value/making\nx${'\nleft "#value/craft"'.repeat(2)}`,
		);
	});

	it('never takes a line for another that reads like it', () => {
		const text = '- swim #value/making\n- swim #value/craft\n- swim #value/making';
		const lost = '- swim #value/making\n- swim #value/making';
		expect(back((now) => now.slice(now.indexOf('\n') + 1), text)).toBe(`${lost}\nleft "#value/craft"`);
		expect(back((now) => now.slice(0, now.lastIndexOf('\n')), text)).toBe(`${lost}\nleft "#value/craft"`);
		expect(back((now) => `x\n${now}`, text)).toBe(`x\n${text}`);
	});

	it('never changes a line that the renaming did not, whichever line goes', () => {
		const lines = fc.array(fc.constantFrom('- a #value/craft', '- a #value/making', '- #Value/Craft'), {
			minLength: 1,
		});
		fc.assert(
			fc.property(lines, fc.nat(), (before, which) => {
				const text = before.join('\n');
				const { occurrences } = planFor(text);
				const without = (all: string) => all.split('\n').filter((_, at) => at !== which % before.length);
				const after = without(applied(text, occurrences));
				const now = after.join('\n');
				const { changes } = takeBack(now, changedPlaces(text, occurrences));
				for (const [at, line] of applied(now, changes).split('\n').entries())
					expect([after[at] ?? '', without(text)[at]]).toContain(line);
			}),
			{ seed: 2 },
		);
	});

	it('works on a line that is edited far away', () => {
		const text = `Bread #value/craft ${'and more '.repeat(20)}`;
		expect(back((now) => `${now}x`, text)).toBe(`${text}x`);
	});

	it('works for a record of the former form, each place once', () => {
		const after = 'x\nBread #value/making';
		const place = { at: 6, column: 6, was: '#value/craft', now: '#value/making' };
		const former = { ...place, print: fingerprint('Bread ') };
		const { changes, left } = takeBack(after, [former, { ...former, at: 40 }]);
		expect([applied(after, changes), left.length]).toEqual(['x\nBread #value/craft', 1]);
	});

	it.each([
		['on one line', 'one #value/craft ', 'x', 4000],
		['on lines of their own', 'one #value/craft\n', 'x\n', 4000],
		['in lines that differ', '\n- # and #value/craft, #value/making', 'x', 2000],
	])('looks at no more than what stands around each of many places %s', (_, words, more, count) => {
		const text = Array.from({ length: count }, (_, at) => words.replace('#', `${String(at)} #`)).join('');
		const { occurrences } = planFor(text, undefined, { tags: undefined });
		const { imul } = Math;
		let hashed = 0;
		vi.stubGlobal('Math', Object.create(Math, { imul: { value: counted } }));
		const places = changedPlaces(text, occurrences);
		takeBack(more + applied(text, occurrences), places);
		vi.unstubAllGlobals();
		function counted(a: number, b: number) {
			hashed++;
			return imul(a, b);
		}
		expect(places.length).toBe(count);
		expect(hashed).toBeLessThan(1500 * count);
	});

	it('changes nothing in a note that was never changed', () => {
		expect(back(() => before)).toBe(before);
		const alike = 'A #value/craft\nA #value/making\n';
		expect(back(() => alike, alike)).toBe(alike);
		expect(back(() => `x\n${alike}`, alike)).toBe(`x\n${alike}`);
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
