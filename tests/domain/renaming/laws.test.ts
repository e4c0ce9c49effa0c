import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOfTag, codeReader, defaultRoots } from '../../../src/domain/codes';
import { changesNow } from '../../../src/domain/renaming/apply';
import { writtenTags } from '../../../src/domain/renaming/body';
import { renamingProblem } from '../../../src/domain/renaming/check';
import type { Renaming } from '../../../src/domain/renaming/renaming';
import { retagger } from '../../../src/domain/renaming/retag';
import { changedPlaces, takeBack } from '../../../src/domain/renaming/take-back';
import { applied } from '../../../src/domain/tagging/change';
import { propertyTags } from '../../../src/domain/tags';
import { asInEditor } from '../../../src/domain/written-change';
import { parseMetadata } from '../../workbench/metadata';
import { evidenceIn } from '../tagging/marked';
import { code, planFor } from './planned';

const folder = 'tests/fixtures/odd';
const odd = (readdirSync(folder, { recursive: true }) as string[])
	.filter((name) => name.endsWith('.md') && name !== 'large.md')
	.map((name) => asInEditor(readFileSync(`${folder}/${name}`, 'utf8')));

const codeOf = codeReader(defaultRoots);

/** The codes of a note's text and properties; a list holds at least one. */
function codesIn(text: string): string[] {
	const { tags, frontmatter } = parseMetadata(text);
	const all = [...(tags ?? []).map(({ tag }) => tag), ...propertyTags(frontmatter)];
	const codes = all.flatMap((tag) => codeOf(tag) ?? []);
	return codes.length === 0 ? ['value/craft'] : [...new Set(codes)];
}

const ours = odd.filter((text) => codesIn(text)[0] !== 'value/craft' || /craft/i.test(text));

/** A note, one of its codes, and another name for it: a new one, one with children, one that is there. */
const renamings = fc.constantFrom(...ours).chain((text) => {
	const codes = codesIn(text);
	return fc
		.record({
			text: fc.constant(text),
			renaming: fc.oneof(
				fc
					.tuple(fc.constantFrom(...codes), fc.constantFrom(...codes, 'value/zz', 'energy/ä', 'need/zz/Deep'))
					.map(([from, to]): Renaming => code(from, to === from ? `${to}x` : to)),
				fc.constant<Renaming>({
					of: 'roots',
					from: defaultRoots,
					to: { value: 'wert', energy: 'energy', need: 'brauche' },
				}),
			),
		})
		.filter(({ renaming }) => renamingProblem(renaming, defaultRoots) === undefined);
});

const pieces = ['x', ' ', '\n', '\n\n', '`', '```\n', '%%', '#', '/y', ', ', '---\n', '- ', '==', '🐐', '\\'];
const edits = fc.array(
	fc.record({
		share: fc.double({ min: 0, max: 1, noNaN: true }),
		length: fc.nat(6),
		insert: fc.constantFrom(
			'',
			'a line twice',
			...pieces,
			'#value/craft ',
			'  - need/clarity\n',
			'tags: [need/rest]\n',
		),
	}),
	{ maxLength: 3 },
);
type Edit = { readonly share: number; readonly length: number; readonly insert: string };

function edited(text: string, made: readonly Edit[]): string {
	return made.reduce((now, { share, length, insert }) => {
		const at = Math.round(share * now.length);
		if (insert === 'a line twice') return now.replace(/(?=\n)/, `\n${now.slice(at).split('\n', 1)[0] ?? ''}`);
		return now.slice(0, at) + insert + now.slice(at + length);
	}, text);
}

const runs = { numRuns: 300, seed: 5 };

describe('the notes of these laws', () => {
	it('are many, and most of them change', () => {
		expect(odd.length).toBeGreaterThan(90);
		const changing = ours.filter(
			(text) => planFor(text, code(codesIn(text)[0] ?? '', 'value/zz')).occurrences.length > 0,
		);
		expect(changing.length).toBeGreaterThan(70);
	});

	it('hold by our own grammar the tags that the cache gives', () => {
		for (const text of odd) {
			const cached = (parseMetadata(text).tags ?? []).map(({ tag, position }) => [
				position.start.offset,
				tag,
			]);
			expect(writtenTags(text, defaultRoots).map(({ from, tag }) => [from, tag])).toEqual(cached);
		}
	});
});

describe('renaming, in any note', () => {
	it('changes nothing but tags, whatever was edited since the plan', () => {
		fc.assert(
			fc.property(renamings, edits, ({ text, renaming }, made) => {
				const now = edited(text, made);
				const { changes } = changesNow(now, text, planFor(text, renaming).occurrences, () =>
					planFor(now, renaming),
				);
				const retag = retagger(renaming, defaultRoots);
				const live = new Set([
					...(parseMetadata(now).tags ?? []).map(({ tag }) => tag),
					...propertyTags(parseMetadata(now).frontmatter),
				]);
				for (const { from, to, insert } of changes) {
					const was = now.slice(from, to);
					const [tag = ''] = /#?[^\s,;\-"'][^\s,;"']*/.exec(was) ?? [];
					expect(was.replace(tag, '')).toMatch(insert === '' ? /^[\s,;"'-]*$/ : /^$/);
					const name = `#${tag.replace('#', '')}`;
					expect(live).toContain(name);
					const made = retag(name);
					if (insert !== '')
						expect(typeof made === 'object' && made.tag.slice(1)).toBe(insert.replace('#', ''));
				}
			}),
			runs,
		);
	});

	it('skips what was edited, and says so', () => {
		fc.assert(
			fc.property(renamings, edits, ({ text, renaming }, made) => {
				const now = edited(text, made);
				const { occurrences } = planFor(text, renaming);
				const { changes, skipped } = changesNow(now, text, occurrences, () => planFor(now, renaming));
				expect(changes.length + skipped.length).toBe(occurrences.length);
				if (now === text) expect(skipped).toEqual([]);
			}),
			runs,
		);
	});

	it('leaves no tag of the old code that it does not name', () => {
		fc.assert(
			fc.property(renamings, ({ text, renaming }) => {
				fc.pre(renaming.of === 'code');
				const plan = planFor(text, renaming);
				const after = parseMetadata(applied(text, plan.occurrences));
				const retag = retagger(renaming, defaultRoots);
				const old = [...(after.tags ?? []).map(({ tag }) => tag), ...propertyTags(after.frontmatter)].filter(
					(tag) => {
						const made = retag(tag);
						return (
							made === 'no-direction' || (made !== undefined && codeOfTag(tag, defaultRoots) !== renaming.to)
						);
					},
				);
				const kept = plan.unchanged.map(({ written }) => `#${written.replace(/^#/, '')}`);
				expect(old.filter((tag) => !kept.includes(tag))).toEqual([]);
			}),
			runs,
		);
	});

	it('leaves every tag marking the words that it marked', () => {
		fc.assert(
			fc.property(renamings, ({ text, renaming }) => {
				const plan = planFor(text, renaming);
				fc.pre(renaming.of === 'code' && plan.unchanged.length === 0);
				const retag = retagger(renaming, defaultRoots);
				const moved = (row: string) => {
					const [old = ''] = /^\S+(?=:)/.exec(row) ?? [];
					const made = retag(`#${old}`);
					const after = typeof made === 'object' ? codeOfTag(made.tag, defaultRoots) : undefined;
					return (after ?? old) + row.slice(old.length);
				};
				const meant = new Set(evidenceIn(text).map(moved));
				expect(new Set(evidenceIn(applied(text, plan.occurrences)))).toEqual(meant);
			}),
			runs,
		);
	});

	it('and taking it back is the identity, also after lines were written elsewhere', () => {
		fc.assert(
			fc.property(renamings, fc.boolean(), ({ text, renaming }, isLonger) => {
				const { occurrences } = planFor(text, renaming);
				const after = applied(text, occurrences);
				const places = changedPlaces(text, occurrences);
				const { changes, left } = takeBack(after, places);
				expect([applied(after, changes), left]).toEqual([text, []]);
				if (!isLonger) return;
				const longer = `${after}\nMore.`;
				expect(applied(longer, takeBack(longer, places).changes)).toBe(`${text}\nMore.`);
			}),
			runs,
		);
	});

	it('taking it back changes nothing but what it wrote, whatever was edited since', () => {
		fc.assert(
			fc.property(renamings, edits, ({ text, renaming }, made) => {
				const { occurrences } = planFor(text, renaming);
				const places = changedPlaces(text, occurrences);
				const now = edited(applied(text, occurrences), made);
				const { changes, left } = takeBack(now, places);
				const wrote = new Set(places.map((place) => JSON.stringify([place.now, place.was])));
				let end = 0;
				for (const { from, to, insert } of changes) {
					expect(wrote).toContain(JSON.stringify([now.slice(from, to), insert]));
					expect(from).toBeGreaterThanOrEqual(end);
					end = to;
				}
				expect(changes.length + left.length).toBeLessThanOrEqual(places.length);
			}),
			runs,
		);
	});
});

describe('a note cut anywhere', () => {
	it('is planned on without a word', () => {
		fc.assert(
			fc.property(renamings, edits, ({ text, renaming }, made) => {
				const now = edited(text, made);
				const plans = [
					planFor(now, renaming, { isCodeBook: true }),
					planFor(now, renaming, { tags: undefined }),
				];
				for (const { occurrences } of plans) {
					let end = 0;
					for (const { from, to, was, line } of occurrences) {
						expect([now.slice(from, to), from >= end]).toEqual([was, true]);
						const at = from + (/^\n/.test(was) ? 1 : 0);
						expect(now.slice(0, at).split('\n').length - 1).toBe(line);
						end = to;
					}
				}
			}),
			{ ...runs, numRuns: 150 },
		);
	});
});
