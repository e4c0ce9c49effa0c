import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/domain/dates';
import { defaultSettings } from '../../src/domain/settings';
import { recordReader } from '../../src/index/record';
import { NoteStore } from '../../src/index/store';
import { parseMetadata } from '../workbench/metadata';
import { indexed } from './indexed';

const note = (kind: string, day: string, more = '', body = '') =>
	`---\nhatch-kind: ${kind}\nhatch-date: ${day}\n${more}---\n${body}`;

describe('the first words of a jot', () => {
	it.each([
		['Goats.', false],
		['Goats. On a hill.', true],
		['Goats.\n\nOn a hill.', true],
		['Goats.\n\n→ [[Hills]]', false],
	])('say whether more follows: %j', (body, isCut) => {
		const [jot] = indexed({ 'a.md': note('jot', '2026-03-01', '', `\n${body}\n`) }).all.notes;
		expect(jot?.opening).toMatchObject({ text: 'Goats.', isCut });
	});
});

describe('the columns of notes', () => {
	const { notes, columns } = indexed({
		'c.md': note('reflection', '2026-02-10', 'hatch-fantasy: [the goat farm, "[[Ferry]]", FERRY]\n'),
		'a.md': note('jot', '2025-12-31', 'hatch-fantasy: Caf\u00e9\n'),
		'b.md': note('jot', '2026-02-10'),
		'd.md': note('jot', '2026-03-01', 'hatch-fantasy: [The Goat Farm, cafe\u0301]\n'),
	}).all;

	it('follow the notes, by day and then by path', () => {
		expect(notes.map(({ path }) => path)).toEqual(['a.md', 'b.md', 'c.md', 'd.md']);
		expect([...columns.dayOf]).toEqual(notes.map(({ day }) => dayNumber(day)));
		expect([...columns.monthOf].map((month) => month - 2026 * 12)).toEqual([-1, 1, 1, 2]);
	});

	it('know each fantasy once, whatever its case and normal form, by its first spelling', () => {
		expect(columns.fantasyNames).toEqual(['Caf\u00e9', 'the goat farm', 'Ferry']);
		expect(columns.fantasies).toBe(3);
	});

	it('list the fantasies of each note, each once', () => {
		expect([...columns.fantasyStart]).toEqual([0, 1, 1, 3, 5]);
		expect([...columns.fantasyAt]).toEqual([0, 1, 2, 1, 0]);
	});

	it('are made once', () => expect(columns.dayOf).toBe(columns.dayOf));

	it('are empty for no notes', () => {
		const none = indexed({}).all.columns;
		expect([none.dayOf.length, [...none.fantasyStart], none.fantasies]).toEqual([0, [0], 0]);
	});
});

describe('the sources of a note', () => {
	it('name no private note where private notes are left out', () => {
		const { all, shareable } = indexed({
			'r.md': note('reflection', '2026-03-02', 'hatch-private: true\n'),
			'j.md': note('jot', '2026-03-02', 'hatch-private: true\n'),
			'o.md': note('reflection', '2026-03-02'),
			's.md': note('reflection', '2026-03-03', 'hatch-from: ["[[r]]", "[[j]]", "[[o]]"]\n'),
		});
		expect(all.notes.at(-1)?.sources).toEqual(['r.md', 'o.md']);
		expect(shareable.notes.at(-1)?.sources).toEqual(['o.md']);
	});

	it('are the paths that its links lead to, each once', () => {
		const { notes } = indexed({
			'Notes/a.md': note('jot', '2026-03-02'),
			'b.md': note('reflection', '2026-03-03'),
			'c.md': note(
				'decision',
				'2026-03-04',
				'hatch-from: ["[[a]]", "[[b#^x|that]]", "[[b]]", "[[gone]]", plain]\n',
			),
		}).all;
		expect(notes.at(-1)?.sources).toEqual(['Notes/a.md', 'b.md']);
		expect(notes[0]?.sources).toEqual([]);
	});

	it('follow a link that leads elsewhere by now', () => {
		const reader = recordReader(defaultSettings, '2026-09-01');
		let target = 'old.md';
		const store = new NoteStore(() => target);
		const text = note('experiment', '2026-03-04', 'hatch-from: "[[plan]]"\n');
		store.put('a.md', reader.fromText({ path: 'a.md', title: 'a', created: 0 }, parseMetadata(text), text));
		expect(store.snapshot().all.notes[0]?.sources).toEqual(['old.md']);
		target = 'new.md';
		store.relink();
		expect(store.snapshot().all.notes[0]?.sources).toEqual(['new.md']);
	});
});

describe('a note', () => {
	it.each(['experiment', 'inquiry', 'decision', 'check-in', 'review'])(
		'of kind %s is known without any tag',
		(kind) =>
			expect(indexed({ 'a.md': note(kind, '2026-03-02') }).all.notes.map((entry) => entry.kind)).toEqual([
				kind,
			]),
	);

	it('says how far it has come', () => {
		const said =
			'hatch-status: running\nhatch-start: 2026-03-01\nhatch-again: 2026-12-01\nhatch-period: 2026-Q1\n';
		expect(indexed({ 'a.md': note('experiment', '2026-03-02', said) }).all.notes[0]).toMatchObject({
			status: 'running',
			start: '2026-03-01',
			again: '2026-12-01',
			period: '2026-Q1',
		});
	});

	it('is the same object in the next snapshot unless it was read again', () => {
		const store = new NoteStore(() => undefined);
		const reader = recordReader(defaultSettings, '2026-09-01');
		const put = (path: string) => {
			const text = note('reflection', '2026-03-02', 'hatch-from: "[[gone]]"\n', 'Goats. #value/nature\n');
			store.put(path, reader.fromText({ path, title: path, created: 0 }, parseMetadata(text), text));
			return store.snapshot().all.notes[0];
		};
		expect(put('a.md')).toBe(put('b.md'));
	});
});

describe('moves', () => {
	it('know their note, and come with a jot that was taken in', () => {
		const { notes } = indexed({
			'a.md': note('jot', '2026-03-02', '', '- [ ] Visit a farm #value/nature\n'),
			'b.md': note('reflection', '2026-03-05', 'hatch-from: "[[a]]"\n', '- [x] Ask Ann #value/connection\n'),
		}).all;
		expect(notes.map(({ moves }) => moves.map(({ path, day, text }) => [path, day, text]))).toEqual([
			[
				['b.md', '2026-03-05', 'Ask Ann'],
				['a.md', '2026-03-02', 'Visit a farm'],
			],
		]);
	});

	it('in an everyday note need a code that the book names', () => {
		const { notes } = indexed({
			'a.md': '- [ ] Count bolts #value/stock\n- [ ] Walk #need/rest #value/stock\n',
		}).all;
		expect(notes[0]?.moves.map(({ text, codes }) => [text, codes])).toEqual([['Walk', ['need/rest']]]);
	});
});
