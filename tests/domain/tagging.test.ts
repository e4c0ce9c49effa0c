import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRoots } from '../../src/domain/codes';
import { defaultSettings } from '../../src/domain/settings';
import { applied, planTagging } from '../../src/domain/tagging/plan';
import { taggingTarget } from '../../src/domain/tagging/target';
import { recordReader } from '../../src/index/record';
import { parseMetadata } from '../workbench/metadata';

/** `‹` and `›` stand around the selection, `¦` where nothing is selected. */
function tagged(marked: string, code = 'value/nature'): string {
	const from = marked.search(/[‹¦]/);
	const isEmpty = marked[from] === '¦';
	const text = marked.replace(/[‹›¦]/g, '');
	const to = isEmpty ? from : marked.indexOf('›') - 1;
	const targeting = taggingTarget(text, { from, to }, defaultRoots);
	if ('refused' in targeting) return targeting.refused;
	const plan = planTagging(text, targeting.target, code, defaultRoots);
	return 'refused' in plan ? plan.refused : applied(text, plan.changes);
}

function wordsMarkedIn(text: string): string[] {
	const reader = recordReader({ ...defaultSettings, earlierTags: 'count' }, '2026-09-01');
	const record = reader.fromText({ path: 'a.md', title: 'a', created: 0 }, parseMetadata(text), text);
	return record?.entries.flatMap((entry) => entry.evidence ?? []).map((row) => row.text) ?? [];
}

describe('tagging', () => {
	it.each([
		['I keep ‹goats on a hill› in my head.', 'I keep ==goats on a hill== #value/nature in my head.'],
		['I keep goats.¦ Then lunch.', 'I keep goats. #value/nature Then lunch.'],
		['‹I keep goats.› Then lunch.', 'I keep goats. #value/nature Then lunch.'],
		['I ke¦ep goats. #need/calm Then lunch.', 'I keep goats. #need/calm #value/nature Then lunch.'],
		['- goats ¦on a hill\n- sheep', '- goats on a hill #value/nature\n- sheep'],
		['- ‹goats› on a hill', '- ==goats== #value/nature on a hill'],
		['> ‹goats on a hill›', '> goats on a hill #value/nature'],
		['I keep ==‹goats›== here.', 'I keep ==goats== #value/nature here.'],
		['I keep ==‹goats›== #need/calm here.', 'I keep ==goats== #need/calm #value/nature here.'],
		['two\nlines¦ of one sentence', 'two\nlines of one sentence #value/nature'],
		['I keep ‹goats›, mostly.', 'I keep ==goats== #value/nature, mostly.'],
		['half a ‹wo›rd here', 'half a ==word== #value/nature here'],
		['## The ‹goats›', '## The goats #value/nature'],
		['Setext ¦head\n===', 'Setext head #value/nature\n==='],
		['- some ¦words #need/rest 3/5', '- some words #value/nature #need/rest 3/5'],
		['see [[Note|the ‹farm›]] now', 'see ==[[Note|the farm]]== #value/nature now'],
		['»‹wort›« da', '»==wort== #value/nature « da'],
		['‹One. Two.› Three.', '==One. Two.== #value/nature Three.'],
		['I like¦ ==regulars==', 'I like #value/nature ==regulars=='],
		['First. ¦Second one.', 'First. Second one. #value/nature'],
		['_it‹al›ic_ x', '_==italic==_ #value/nature x'],
		['a **bold ‹word** here› now', 'a ==**bold word** here== #value/nature now'],
	])('%j becomes %j', (before, after) => expect(tagged(before)).toBe(after));

	it('never doubles a code on the same words', () => {
		expect(tagged('I keep goats¦. #value/nature')).toBe('already');
		expect(tagged('I keep ==‹goats›== #Value/Nature now.')).toBe('already');
	});

	it.each([
		['---\nhatch-kind: ¦jot\n---\n', 'nothing-there'],
		['```\nsome ¦code\n```', 'nothing-there'],
		['use `the ‹code›` here', 'not-here'],
		['one ¦', 'one #value/nature '],
		['¦', 'nothing-there'],
		['‹one\n\ntwo›', 'several-blocks'],
		['> [!ask] What ¦is it?', 'nothing-there'],
		['<div>some ¦html</div>', 'nothing-there'],
		['text\n\n    some ¦code', 'nothing-there'],
		['‹goats› #need/calm here', 'not-here'],
		['see http://x.y/‹abc› now', 'not-here'],
	])('%j gives %j', (before, after) => expect(tagged(before)).toBe(after));

	it('marks exactly the words that were selected', () => {
		const words = fc.array(fc.stringMatching(/^[a-z]{2,7}$/), { minLength: 3, maxLength: 9 });
		fc.assert(
			fc.property(words, fc.nat(8), fc.nat(8), fc.constantFrom('', '- ', '> ', '1. '), (list, a, b, mark) => {
				const [start, end] = [a % list.length, b % list.length].sort((x, y) => x - y) as [number, number];
				const chosen = list.slice(start, end + 1).join(' ');
				const marked = [...list.slice(0, start), `‹${chosen}›`, ...list.slice(end + 1)].join(' ');
				expect(wordsMarkedIn(tagged(`${mark}${marked}`))).toEqual([chosen]);
			}),
		);
	});

	it('adds one piece of evidence and changes none, or refuses', () => {
		const pieces = [
			...[
				'Goats',
				' on a hill',
				'. ',
				', ',
				'! Now',
				' ',
				'\n',
				' 3/5',
				' #need/calm',
				' #work',
				'==wet grass==',
				' **bold** ',
			],
			...[
				'[a link](http://x.y)',
				'[[Note|a note]]',
				' `code` ',
				'- ',
				'\n- ',
				'> ',
				'*',
				'_',
				'»',
				'«',
				'(',
				')',
				'# ',
				'| a | b |',
				'$x$',
			],
		];
		const note = fc
			.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(note, fc.nat(60), fc.nat(60), (text, a, b) => {
				const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
					number,
					number,
				];
				const selected = from === to ? '¦' : `‹${text.slice(from, to)}›`;
				const result = tagged(text.slice(0, from) + selected + text.slice(to));
				if (/^[a-z-]+$/.test(result)) return;
				expect(result.replace(/ ?#value\/nature ?|==/g, '').replace(/ /g, '')).toBe(
					text.replace(/==| /g, ''),
				);
				expect(wordsMarkedIn(result).length).toBe(wordsMarkedIn(text).length + 1);
			}),
			{ numRuns: 2000, seed: 1 },
		);
	});
});
