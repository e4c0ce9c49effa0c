import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRoots } from '../../../src/domain/codes';
import {
	decisionBeginning,
	experimentBeginning,
	inquiryBeginning,
	microAdjustmentOf,
} from '../../../src/domain/follow-through/beginnings';
import type { Answers, FormSpec } from '../../../src/domain/forms/form';
import { readForm } from '../../../src/domain/forms/read';
import { decisionForm, experimentForm, inquiryForm } from '../../../src/domain/forms/specs';
import { bodyOf, planAnswers } from '../../../src/domain/forms/write';
import { applied } from '../../../src/domain/tagging/change';
import { indexed } from '../../index/indexed';
import { said } from '../forms/said';

const roots = defaultRoots;
const odd = fc.oneof(
	said,
	fc
		.array(
			fc.constantFrom(
				...['goats', ' ', '`', '```', '[', ']', '](', '[[', '|', '#value/care', '#energy/desk-work/drains'],
				...['*', '_', '==', '~~', '$', '%%', '<b>', '<!--', '\\', '“', '"', '🐐', '3/5', '→', '^id', '\n'],
				...[
					'- [ ] ',
					'- [?] ',
					'> [!ask] What is the question?',
					'## The clue',
					'1. ',
					'📅 2026-01-02',
					'. ',
				],
			),
			{ maxLength: 12 },
		)
		.map((parts) => parts.join('')),
);
const linked = fc.record({ text: odd, link: fc.option(odd, { nil: undefined }) });
const known = fc.record({ text: odd, learnt: fc.option(odd, { nil: undefined }), link: odd });
const runs = { numRuns: 400, seed: 7 };

function counted(body: string, kind: string) {
	const note = `---\nhatch-kind: ${kind}\nhatch-date: 2026-03-01\n---\n${body}`;
	return indexed({ 'notes/Own.md': note }).all.notes;
}

function readsAsGiven(spec: FormSpec, answers: Answers) {
	const body = bodyOf(spec, answers);
	expect(readForm(body, spec)).toEqual({ answers, others: [] });
	const plan = planAnswers('', spec, {}, answers);
	expect('changes' in plan && applied('', plan.changes)).toBe(body.trimEnd());
	return body;
}

describe('a new experiment', () => {
	it('holds the words of its clue with link and tag, and an idea of the code book', () => {
		const clue = {
			codes: ['value/care'],
			said: { text: 'tending to something', link: '2026-03-01 reflection' },
		};
		expect(experimentBeginning(clue, roots)).toEqual({
			clue: '“tending to something” ([[2026-03-01 reflection]]) #value/care',
			smallest: microAdjustmentOf(['value/care']),
		});
	});

	it('has its tag marked words, the link among them or behind', () => {
		const clueOf = (text: string) =>
			experimentBeginning({ codes: ['value/care'], said: { text, link: '2026-03-01 reflection' } }, roots);
		const passageOf = (text: string) =>
			counted(bodyOf(experimentForm, clueOf(text)), 'experiment')[0]?.passages.map((row) => row.text);
		expect(passageOf('tending to something')).toEqual(['“tending to something” (2026-03-01 reflection)']);
		expect(clueOf('Who would notice?')['clue']).toBe(
			'“Who would notice?” #value/care ([[2026-03-01 reflection]])',
		);
		expect(passageOf('Who would notice?')).toEqual(['“Who would notice?”']);
	});

	it('holds the sentence that counts a code where there are no words', () => {
		const labelled = 'Care turns up in 5 of 9 notes, 2026-01-02 to 2026-05-03.';
		const begun = experimentBeginning({ codes: ['value/care'], labelled }, { ...roots, value: 'wert' });
		expect(begun['clue']).toBe(`${labelled} #wert/care`);
	});

	it('takes over an idea, and of what drains one for its opposite', () => {
		expect(experimentBeginning({ codes: [], idea: 'ask to do the décor' }, roots)).toEqual({
			smallest: 'ask to do the décor',
		});
		expect(microAdjustmentOf(['energy/desk-work/drains'])).toBe(microAdjustmentOf(['energy/moving']));
		expect(microAdjustmentOf(['energy/serving/drains', 'value/own-one'])).toBeUndefined();
		const tired = experimentBeginning(
			{ codes: ['energy/desk-work/drains'], said: { text: 'the screen' } },
			roots,
		);
		expect(tired['clue']).toBe('“the screen” #energy/desk-work/drains');
	});

	it('reads back as given, whatever was said, and carries its codes and no others', () => {
		fc.assert(
			fc.property(
				linked,
				fc.constantFrom([], ['value/play'], ['value/play', 'need/rest']),
				(words, codes) => {
					const body = readsAsGiven(experimentForm, experimentBeginning({ codes, said: words }, roots));
					const notes = counted(body, 'experiment');
					expect(notes.flatMap((note) => [...note.codes.keys()]).sort()).toEqual([...codes].sort());
					expect(notes.flatMap(({ moves }) => moves)).toEqual([]);
				},
			),
			runs,
		);
	});
});

describe('a new inquiry', () => {
	it('begins with nothing but the wish, where there are words of it', () => {
		expect(inquiryBeginning({ text: ' ', link: 'x' })).toEqual({});
		expect(inquiryBeginning({ text: 'own goats #value/nature', link: 'Goats' })).toEqual({
			wish: '“own goats `#value/nature`” ([[Goats]])',
		});
	});

	it('reads back as given, and counts no code and nothing to find out', () => {
		fc.assert(
			fc.property(linked, (wish) => {
				const [note] = counted(readsAsGiven(inquiryForm, inquiryBeginning(wish)), 'inquiry');
				expect([...(note?.codes ?? []), ...(note?.unknowns ?? []), ...(note?.moves ?? [])]).toEqual([]);
			}),
			runs,
		);
	});
});

describe('a new decision', () => {
	it('lists what is known and what is not with where it comes from', () => {
		const begun = decisionBeginning({
			fantasy: 'goat farm',
			knowns: [{ text: 'what land costs', learnt: '2 per square metre', link: 'Goats' }],
			unknowns: [{ text: 'who buys #value/care cheese', link: 'Goats' }, { text: '1. a permit' }],
		});
		expect(begun).toEqual({
			question: 'What do I do about “goat farm”?',
			known: '- what land costs → 2 per square metre ([[Goats]])',
			open: '- who buys `#value/care` cheese ([[Goats]])\n- 1\\. a permit',
		});
	});

	it('begins empty where nothing is known', () => {
		expect(decisionBeginning({ knowns: [], unknowns: [] })).toEqual({});
	});

	it('reads back as given, one item each, and counts no code, no move and no task', () => {
		fc.assert(
			fc.property(odd, fc.array(known, { maxLength: 3 }), fc.array(linked, { maxLength: 3 }), (...given) => {
				const [fantasy, knowns, unknowns] = given;
				const begun = decisionBeginning({ fantasy, knowns, unknowns });
				const body = readsAsGiven(decisionForm, begun);
				const [note] = counted(body, 'decision');
				expect([...(note?.codes ?? []), ...(note?.moves ?? [])]).toEqual([]);
				const shown = knowns.filter(({ text }) => text.trim() !== '').length;
				expect((begun['known'] ?? '').split('\n').filter(Boolean)).toHaveLength(shown);
				expect(body).not.toMatch(/^- \[.\] /m);
			}),
			runs,
		);
	});
});
