import { describe, expect, it } from 'vitest';
import { defaultRoots } from '../../src/domain/codes';
import { exampleNotes } from '../../src/domain/examples/example-notes';
import { defaultSettings } from '../../src/domain/settings';
import { patternReport } from '../../src/report/pattern-report';
import { ripePanels } from '../../src/view/panels';
import { stageOf } from '../../src/view/stage';
import { indexed } from './indexed';

const today = '2026-09-01';
const examples = Object.fromEntries(
	exampleNotes(today, defaultRoots).map(({ name, text }) => [`Examples/${name}.md`, text]),
);
const own = {
	'Examples of mine.md': '---\nhatch-kind: jot\nhatch-date: 2026-08-01\n---\n\nA hill. #value/nature\n',
	'Daily/2026-08-02.md': 'Lunch outside. #energy/outdoors #energy/my-own\n',
};
const odd = {
	'Examples/odd.md': '---\nhatch-kind: nonsense\n---\n\nx\n',
	'Examples/b.md': 'x #value/some-other\n',
};
const settings = { ...defaultSettings, examplesFolder: 'Examples' };

describe('example notes in the index', () => {
	it('count nowhere: the user’s notes are as if there were none', () => {
		const beside = indexed({ ...examples, ...odd, ...own }, today, settings);
		const alone = indexed(own, today);
		for (const scope of ['all', 'shareable'] as const) {
			const { notes, columns } = beside[scope];
			expect(notes).toEqual(alone[scope].notes);
			expect(columns).toEqual(alone[scope].columns);
		}
		expect([beside.problems, beside.unnamed]).toEqual([alone.problems, alone.unnamed]);
		expect(alone.unnamed.notes).toBe(1);
	});

	it('are counted among themselves, and are absent where there are none', () => {
		const paths = indexed({ ...examples, ...own }, today, settings).examples?.all.notes.map(
			({ path }) => path,
		);
		expect(paths).toHaveLength(Object.keys(examples).length - 1);
		expect(paths?.filter((path) => !path.startsWith('Examples/'))).toEqual([]);
		expect(indexed({ ...own }, today, settings).examples).toBeUndefined();
	});

	it('are known by their names where the folder is not, and then nothing else in it is taken for one', () => {
		const scopes = indexed({ ...examples, ...odd, ...own }, today);
		const alone = indexed({ ...odd, ...own }, today);
		expect(scopes.all.notes).toEqual(alone.all.notes);
		expect(scopes.all.notes.map(({ path }) => path)).toContain('Examples/b.md');
		expect(scopes.examples?.all.notes).toEqual(indexed(examples, today, settings).examples?.all.notes);
	});

	it('give every panel of the pattern view something to show', () => {
		const all = indexed(examples, today, settings).examples?.all;
		if (all === undefined) throw new Error('no examples');
		const report = patternReport(all, { today });
		expect(report.notes).toBeGreaterThanOrEqual(9);
		const ripe = ripePanels(report, stageOf(report.notes)).map(({ id }) => id);
		expect(ripe).toEqual(
			expect.arrayContaining(['summary', 'lenses', 'energy', 'gap', 'time', 'fantasies', 'moves']),
		);
		const levels = Object.values(report.lenses).flatMap((rows) => rows.map(({ level }) => level));
		expect(new Set(levels)).toEqual(new Set(['single', 'emerging', 'recurring', 'core']));
		expect(
			report.fantasies.map(({ decision, experiments }) => [decision?.status, experiments.all]),
		).toContainEqual(['not-now', 0]);
		expect(report.contrast.length).toBeGreaterThan(0);
	});

	it('have nothing in the check', () => {
		expect(indexed(examples, today).problems).toEqual([]);
	});
});
