import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, FormSpec } from '../../../src/domain/forms/form';
import { readForm } from '../../../src/domain/forms/read';
import { bodyOf, planAnswers } from '../../../src/domain/forms/write';
import { applied } from '../../../src/domain/tagging/change';
import { words } from '../../../src/i18n';
import { answersOf, idsOf, notesOf, specs } from './mangled';

const runs = { numRuns: 250, seed: 11 };
const written = (answer = '') => answer.trimEnd().replace(/^(?:[^\S\n]*\n)+/, '');

function answered(now: Answers): Answers {
	return Object.fromEntries(
		Object.entries(now).flatMap(([id, answer]) => (written(answer) === '' ? [] : [[id, written(answer)]])),
	);
}

/** A note, some new answers, and what became of it. */
function cases(spec: FormSpec) {
	return fc.tuple(notesOf(spec), answersOf(spec)).map(([text, some]) => {
		const { answers: was, others } = readForm(text, spec);
		const now = { ...was, ...some };
		return { text, was, now, others, plan: planAnswers(text, spec, was, now) };
	});
}

describe.each(specs.map((spec) => [spec.kind, spec] as const))(
	'writing answers into a mangled %s',
	(_, spec) => {
		it('makes it say what was answered, and nothing else anew', () => {
			let count = 0;
			fc.assert(
				fc.property(cases(spec), ({ text, now, others, plan }) => {
					if (!('changes' in plan)) return;
					count++;
					const after = readForm(applied(text, plan.changes), spec);
					expect(after).toEqual({ answers: answered(now), others });
				}),
				runs,
			);
			expect(count).toBeGreaterThan(runs.numRuns / 3);
		});

		it('takes out only answers that change, with questions and headings of ours', () => {
			fc.assert(
				fc.property(cases(spec), ({ text, was, now, plan }) => {
					if (!('changes' in plan)) return;
					const old = idsOf(spec).flatMap((id) => (was[id] !== written(now[id]) ? (was[id] ?? []) : []));
					let end = 0;
					for (const { from, to } of plan.changes) {
						expect(from).toBeGreaterThanOrEqual(end);
						end = to;
						const gone = text.slice(from, to);
						const left = old
							.toSorted((a, b) => b.length - a.length)
							.reduce((all, answer) => all.replace(answer, ''), gone);
						expect(left.split('\n').filter((line) => line.trim() !== '' && !isOurs(line))).toEqual([]);
					}
				}),
				runs,
			);
		});

		it('changes one answer in place, every other byte as it was', () => {
			fc.assert(
				fc.property(notesOf(spec), fc.nat(), (text, pick) => {
					const { answers: was } = readForm(text, spec);
					const ids = Object.keys(was);
					const id = ids[pick % Math.max(1, ids.length)];
					if (id === undefined) return;
					const plan = planAnswers(text, spec, was, { ...was, [id]: 'New words.' });
					const [change, ...more] = 'changes' in plan ? plan.changes : [];
					expect(more).toEqual([]);
					expect(text.slice(change?.from, change?.to)).toBe(was[id]);
					expect(change?.insert.trim()).toBe('New words.');
				}),
				runs,
			);
		});

		it('writes nothing where nothing changed, and nothing a second time', () => {
			fc.assert(
				fc.property(cases(spec), ({ text, was, now, plan }) => {
					expect(planAnswers(text, spec, was, was)).toEqual({ changes: [] });
					if (!('changes' in plan)) return;
					const after = applied(text, plan.changes);
					const again = planAnswers(after, spec, was, now);
					expect(again).toEqual({ changes: [] });
				}),
				runs,
			);
		});

		it('never overwrites what the note came to say meanwhile', () => {
			fc.assert(
				fc.property(cases(spec), answersOf(spec), ({ text, was, now, plan }, meanwhile) => {
					const other = planAnswers(text, spec, was, { ...was, ...meanwhile });
					if (!('changes' in plan && 'changes' in other)) return;
					const after = applied(text, other.changes);
					const there = readForm(after, spec).answers;
					const merged = planAnswers(after, spec, was, now);
					const clashing = idsOf(spec).filter(
						(id) =>
							written(now[id]) !== (was[id] ?? '') &&
							there[id] !== was[id] &&
							(there[id] ?? '') !== written(now[id]),
					);
					if ('conflicts' in merged) expect(Object.keys(merged.conflicts).sort()).toEqual(clashing.sort());
					else expect(clashing).toEqual([]);
				}),
				runs,
			);
		});

		it('refuses only what cannot stand there: plain words always can', () => {
			fc.assert(
				fc.property(notesOf(spec), fc.constantFrom(...idsOf(spec)), (text, id) => {
					fc.pre(!/left open/.test(text));
					const { answers: was } = readForm(text, spec);
					const plan = planAnswers(text, spec, was, { ...was, [id]: 'Plain words.' });
					expect(plan).toHaveProperty('changes');
				}),
				runs,
			);
		});

		it('makes a new note that reads back', () => {
			fc.assert(
				fc.property(answersOf(spec), (answers) => {
					fc.pre(Object.values(answers).every((answer) => !/left open|^#|---|===|\[!ask|→/.test(answer)));
					const said = answered(answers);
					const body = bodyOf(spec, answers);
					expect(readForm(`---\nhatch-kind: ${spec.kind}\n---\n\n${body}`, spec)).toMatchObject({
						answers: said,
					});
					expect(body).not.toMatch(/\n\n\n|^\n/);
				}),
				runs,
			);
		});

		it('takes a cleared answer out without a trace', () => {
			fc.assert(
				fc.property(answersOf(spec), fc.constantFrom(...idsOf(spec)), (answers, id) => {
					fc.pre(Object.values(answers).every((answer) => !/left open|^#|---|===|\[!ask|→/.test(answer)));
					const { [id]: _, ...others } = answers;
					fc.pre(Object.keys(answered(others)).length > 0);
					const text = `---\nhatch-kind: ${spec.kind}\n---\n\n${bodyOf(spec, others)}`;
					const { answers: was } = readForm(text, spec);
					const there = planAnswers(text, spec, was, { ...was, [id]: 'For now.' });
					const after = applied(text, 'changes' in there ? there.changes : []);
					expect(after).toContain('For now.');
					const back = planAnswers(after, spec, { ...was, [id]: 'For now.' }, was);
					expect(applied(after, 'changes' in back ? back.changes : [])).toBe(text);
				}),
				runs,
			);
		});
	},
);

function isOurs(line: string): boolean {
	const text = line.replace(/^#+ /, '');
	return (
		line.startsWith('> [!ask]') ||
		words.headings.includes(text.replace(/ #+$/, '')) ||
		/^(?:===|---)$/.test(line)
	);
}
