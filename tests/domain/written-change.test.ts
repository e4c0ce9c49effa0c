import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applied, type Change } from '../../src/domain/tagging/change';
import { asInEditor, asInFile, changesBack, wayBack, type WayBack } from '../../src/domain/written-change';

/** A file's text, and changes of it as the editor holds it, in any order. */
const changed = fc
	.tuple(
		fc.constantFrom('', '\uFEFF'),
		fc.array(fc.constantFrom('a', ' ', '\t', '\n', '\r\n', '\r', '\uFEFF', '#value/x'), { maxLength: 30 }),
	)
	.map(([mark, pieces]) => mark + pieces.join(''))
	.chain((file) =>
		fc.record({
			file: fc.constant(file),
			changes: fc
				.tuple(
					fc.uniqueArray(fc.nat(asInEditor(file).length), { maxLength: 12 }),
					fc.array(fc.constantFrom('', 'b', '\n', '\nb\n', 'b\n'), { minLength: 6, maxLength: 6 }),
				)
				.chain(([offsets, inserts]) => fc.shuffledSubarray(between(offsets, inserts))),
		}),
	);

/** Changes from every other offset to the next. */
function between(offsets: readonly number[], inserts: readonly string[]): Change[] {
	const sorted = offsets.toSorted((a, b) => a - b);
	return inserts.flatMap((insert, at) => {
		const from = sorted[2 * at];
		return from === undefined ? [] : [{ from, to: sorted[2 * at + 1] ?? from, insert }];
	});
}

describe('an offset in the file', () => {
	/** Counted from the beginning, one character of the editor's after the other. */
	function counted(text: string, offset: number): number {
		let at = text.startsWith('\uFEFF') ? 1 : 0;
		for (let seen = 0; seen < offset; seen++) at += text.startsWith('\r\n', at) ? 2 : 1;
		return at;
	}

	it('is the one that counting gives, for every change in the order given', () => {
		fc.assert(
			fc.property(changed, ({ file, changes }) => {
				const lineBreak = /\r\n?|\n/.exec(file)?.[0] ?? '\n';
				const naive = changes.map(({ from, to, insert }) => ({
					from: counted(file, from),
					to: counted(file, to),
					insert: insert.replaceAll('\n', lineBreak),
				}));
				expect(asInFile(file, changes)).toEqual(naive);
			}),
			{ numRuns: 500 },
		);
	});

	it('is found in one walk through the text, however many changes there are', () => {
		const lines = 100;
		const line = 'Goats. #value/nature';
		const file = `${line}\r\n`.repeat(lines);
		const changes = Array.from({ length: lines }, (_, at) => {
			const from = at * (line.length + 1) + 'Goats. '.length;
			return { from, to: from + '#value/nature'.length, insert: '#value/outside' };
		});
		const looks = [vi.spyOn(String.prototype, 'indexOf'), vi.spyOn(String.prototype, 'startsWith')];
		const found = asInFile(file, changes.toReversed());
		const count = looks.reduce((sum, { mock }) => sum + mock.calls.length, 0);
		vi.restoreAllMocks();
		expect(count).toBeLessThanOrEqual(lines + 2);
		expect(applied(file, found)).toBe(file.replaceAll('nature', 'outside'));
	});
});

describe('a way back', () => {
	it('gives the text before, whatever the order of the changes', () => {
		fc.assert(
			fc.property(changed, ({ file, changes }) => {
				const before = asInEditor(file);
				const after = applied(before, changes);
				expect(applied(after, wayBack(before, changes).changes)).toBe(before);
				const back = changesBack(after, wayBack(before, changes));
				if (back !== undefined && !changes.some(({ insert }) => insert.includes('\n')))
					expect(applied(after, back)).toBe(before);
			}),
			{ numRuns: 500 },
		);
	});

	/** The same with all lines looked at again for each one above. */
	function looked(before: string, changes: readonly Change[]): WayBack {
		const after = applied(before, changes);
		const back = wayBack(before, changes).changes;
		const [start, end] = [back[0]?.from ?? 0, back.at(-1)?.to ?? 0];
		const lineFrom = (at: number) => after.slice(0, at).lastIndexOf('\n') + 1;
		const isOwn = end > start && after[start] === '\n';
		let from = isOwn ? start + 1 : lineFrom(start);
		const lineEnd = end + (after.slice(end).split('\n')[0] ?? '').length;
		const to = end > from && after[end - 1] === '\n' ? end - 1 : lineEnd;
		while (from > 0 && after.slice(from, to).trim() === '') from = lineFrom(from - 1);
		return { changes: back, from, lines: after.slice(from, to) };
	}

	it('is known by the changed lines, with those above where they are empty', () => {
		fc.assert(
			fc.property(changed, ({ file, changes }) => {
				const before = asInEditor(file);
				expect(wayBack(before, changes)).toEqual(looked(before, changes));
			}),
			{ numRuns: 500 },
		);
	});

	it('looks at each of many empty lines once', () => {
		const empty = 300;
		const before = `One${'\n'.repeat(empty)}#need/rest`;
		const sliced = vi.spyOn(String.prototype, 'slice');
		const { lines } = wayBack(before, [{ from: empty + 3, to: before.length, insert: '' }]);
		const looks = sliced.mock.results.reduce((sum, { value }) => sum + String(value).length, 0);
		vi.restoreAllMocks();
		expect(lines).toBe(before.slice(0, empty + 3));
		expect(looks).toBeLessThan(4 * before.length);
	});
});
