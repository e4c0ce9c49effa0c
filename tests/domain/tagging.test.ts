import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRoots } from '../../src/domain/codes';
import { defaultSettings } from '../../src/domain/settings';
import { planTagging, taggingTarget, type Change } from '../../src/domain/tagging/plan';
import { recordReader } from '../../src/index/record';
import { parseMetadata } from '../workbench/metadata';

/** `[` and `]` stand around the selection, `|` at an empty one. */
function tagged(marked: string, code = 'value/nature'): string {
	const from = marked.search(/[[|]/);
	const isEmpty = marked[from] === '|';
	const text = marked.replace(/[[\]|]/g, '');
	const to = isEmpty ? from : marked.indexOf(']') - 1;
	const targeting = taggingTarget(text, { from, to }, defaultRoots);
	if ('refused' in targeting) return targeting.refused;
	return applied(text, planTagging(text, targeting.target, code, defaultRoots));
}

function applied(text: string, changes: readonly Change[]): string {
	return changes
		.toSorted((a, b) => b.from - a.from)
		.reduce((result, { from, to, insert }) => result.slice(0, from) + insert + result.slice(to), text);
}

function wordsMarkedIn(text: string): string[] {
	const reader = recordReader({ ...defaultSettings, earlierTags: 'count' }, '2026-09-01');
	const record = reader.fromText({ path: 'a.md', title: 'a', created: 0 }, parseMetadata(text), text);
	return record?.entries.flatMap((entry) => entry.evidence ?? []).map((row) => row.text) ?? [];
}

describe('tagging', () => {
	it.each([
		['I keep [goats on a hill] in my head.', 'I keep ==goats on a hill== #value/nature in my head.'],
		['I keep goats.| Then lunch.', 'I keep goats. #value/nature Then lunch.'],
		['[I keep goats.] Then lunch.', 'I keep goats. #value/nature Then lunch.'],
		['I ke|ep goats. #need/calm Then lunch.', 'I keep goats. #need/calm #value/nature Then lunch.'],
		['- goats |on a hill\n- sheep', '- goats on a hill #value/nature\n- sheep'],
		['- [goats] on a hill', '- ==goats== #value/nature on a hill'],
		['> [goats on a hill]', '> goats on a hill #value/nature'],
		['I keep ==[goats]== here.', 'I keep ==goats== #value/nature here.'],
		['I keep ==[goats]== #need/calm here.', 'I keep ==goats== #need/calm #value/nature here.'],
		['two\nlines| of one sentence', 'two\nlines of one sentence #value/nature'],
		['I keep [goats], mostly.', 'I keep ==goats== #value/nature, mostly.'],
		['half a [wo]rd here', 'half a ==word== #value/nature here'],
		['## The [goats]', '## The ==goats== #value/nature'],
	])('%j becomes %j', (before, after) => expect(tagged(before)).toBe(after));

	it('never doubles a code on the same words', () => {
		expect(tagged('I keep goats|. #value/nature')).toBe('I keep goats. #value/nature');
		expect(tagged('I keep ==[goats]== #Value/Nature now.')).toBe('I keep ==goats== #Value/Nature now.');
	});

	it.each([
		['---\nhatch-kind: |jot\n---\n', 'nothing-there'],
		['```\nsome |code\n```', 'nothing-there'],
		['use `the [code]` here', 'not-here'],
		['one |', 'one #value/nature '],
		['|', 'nothing-there'],
		['[one\n\ntwo]', 'several-blocks'],
	])('%j gives %j', (before, after) => expect(tagged(before)).toBe(after));

	it('marks exactly the words that were selected', () => {
		const words = fc.array(fc.stringMatching(/^[a-z]{2,7}$/), { minLength: 3, maxLength: 9 });
		fc.assert(
			fc.property(words, fc.nat(8), fc.nat(8), fc.constantFrom('', '- ', '> ', '1. '), (list, a, b, mark) => {
				const [first, last] = [Math.min(a, b) % list.length, Math.max(a, b) % list.length].sort(
					(x, y) => x - y,
				);
				const [start = 0, end = 0] = [first, last];
				const chosen = list.slice(start, end + 1).join(' ');
				const marked = [...list.slice(0, start), `[${chosen}]`, ...list.slice(end + 1)].join(' ');
				expect(wordsMarkedIn(tagged(`${mark}${marked}`))).toEqual([chosen]);
			}),
		);
	});
});
