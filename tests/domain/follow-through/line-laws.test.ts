import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRoots, type Roots } from '../../../src/domain/codes';
import { planDue, planMade } from '../../../src/domain/follow-through/due';
import { planTick } from '../../../src/domain/follow-through/tick';
import { defaultSettings } from '../../../src/domain/settings';
import { applied, type Change } from '../../../src/domain/tagging/change';
import { asInEditor, asInFile } from '../../../src/domain/written-change';
import { indexed } from '../../index/indexed';
import { known, today } from './lines';

const renamed: Roots = { ...defaultRoots, value: 'wert' };
const day = '2026-06-01';

const tag = fc.constantFrom(
	'#gala',
	'#value/care',
	'#wert/care',
	'#need/rest',
	'#gala/a',
	'#value/x,',
	'#wert/x;',
);
const day_ = fc.constantFrom(
	'📅 2026-05-01',
	'➕ 2026-01-01',
	'✅ 2026-05-02',
	'⏳ 2026-05-02',
	'📅 2026-13-01',
);
const said = fc.constantFrom(
	'ask',
	'them',
	'**now**',
	'`#code`',
	'Done.',
	'ask\n  them',
	'[[a]]',
	'==this==',
);
const words = fc
	.array(fc.oneof({ weight: 2, arbitrary: tag }, said, day_), { minLength: 1, maxLength: 6 })
	.map((parts) => parts.join(' '));
const line = fc
	.tuple(fc.constantFrom('- [ ] ', '1. [x] ', '> - [ ] ', '- ? '), words, fc.constantFrom('', ' ^id', '  '))
	.map(([mark, body, end]) => {
		const quoted = mark.startsWith('>') ? body.replaceAll('\n', '\n> ') : body;
		return `${mark}${quoted}${end}`;
	});
const cases = {
	lines: fc.array(line, { minLength: 1, maxLength: 3 }),
	isInquiry: fc.boolean(),
	lineBreak: fc.constantFrom('\n', '\r\n'),
	roots: fc.constantFrom(defaultRoots, renamed),
};

function read(file: string, roots: Roots) {
	const [note] = indexed({ 'a.md': file }, today, { ...defaultSettings, roots }).all.notes;
	return [...(note?.moves ?? []), ...(note?.unknowns ?? [])];
}

/** The file after a plan of its text as the editor holds it. */
function written(file: string, changes: readonly Change[]): string {
	return applied(file, asInFile(file, changes));
}

function law(
	check: (file: string, at: number, one: ReturnType<typeof read>[number], roots: Roots) => void,
): void {
	fc.assert(
		fc.property(fc.record(cases), ({ lines, isInquiry, lineBreak, roots }) => {
			const head = isInquiry ? '---\nhatch-kind: inquiry\n---\n\n' : '';
			const file = `${head}${lines.join('\n')}\n`.replaceAll('\n', lineBreak);
			const all = read(file, roots);
			const prints = all.map(({ place }) => place.print);
			for (const [at, one] of all.entries())
				if (new Set(prints).size === prints.length) check(file, at, one, roots);
		}),
		{ numRuns: 100 },
	);
}

/** What stays whatever day is written. */
const sayings = (lines: ReturnType<typeof read>) =>
	lines.map(
		({
			task,
			text,
			codes,
			learnt,
		}: Partial<(typeof lines)[number]> & { codes?: unknown; learnt?: unknown }) => ({
			task,
			text,
			codes,
			learnt,
		}),
	);

describe('in notes with any tags, roots and line breaks', () => {
	it('each line that counts can be ticked, and back to the byte', () => {
		law((file, at, one, roots) => {
			const isBullet = /^- \? /m.test(file);
			const tick = (now: string, task: string) => planTick(asInEditor(now), known(one), task, roots);
			const changes = tick(file, isBullet ? '/' : '>');
			expect(changes).toBeDefined();
			const ticked = written(file, changes ?? []);
			expect(read(ticked, roots)[at]).toMatchObject({ task: isBullet ? '/' : '>', text: one.text });
			const back = tick(ticked, one.task);
			expect(written(ticked, back ?? [])).toBe(file);
		});
	});

	it('each line that counts can get a day, and reads as before but for it', () => {
		law((file, at, one, roots) => {
			for (const [name, plan] of [
				['due', planDue],
				['made', planMade],
			] as const) {
				const changes = plan(asInEditor(file), known(one), day, roots);
				expect(changes).toBeDefined();
				const after = read(written(file, changes ?? []), roots);
				expect(after[at]?.[name]).toBe(day);
				expect(sayings(after)).toEqual(sayings(read(file, roots)));
			}
		});
	});

	it('a first day goes again to the byte', () => {
		law((file, at, one, roots) => {
			if (one.due !== undefined) return;
			const dated = written(file, planDue(asInEditor(file), known(one), day, roots) ?? []);
			const now = read(dated, roots)[at];
			const changes = now && planDue(asInEditor(dated), known(now), undefined, roots);
			expect(changes && written(dated, changes)).toBe(file);
		});
	});

	it('any day goes, and the words stay', () => {
		law((file, at, one, roots) => {
			const changes = planDue(asInEditor(file), known(one), undefined, roots);
			// Between tags a comma belongs to them only while no day parts them.
			if (changes === undefined && /[,;]/.test(file)) return;
			expect(changes).toBeDefined();
			const after = read(written(file, changes ?? []), roots);
			expect(after[at]?.due).toBeUndefined();
			expect(sayings(after)).toEqual(sayings(read(file, roots)));
		});
	});
});
