import { describe, expect, it } from 'vitest';
import { printOf } from '../../src/domain/evidence/read';
import { fingerprint } from '../../src/domain/fingerprint';
import { defaultSettings, type DismissedPassage } from '../../src/domain/settings';
import { count } from '../../src/index/counted';
import { recordReader } from '../../src/index/record';
import { NoteStore } from '../../src/index/store';
import { parseMetadata } from '../workbench/metadata';

const reader = recordReader(defaultSettings, '2026-09-01');
const jot = '---\nhatch-kind: jot\nhatch-date: 2026-03-02\n---\n';

const records = (files: Readonly<Record<string, string>>) =>
	Object.entries(files).map(([path, text]) => {
		const record = reader.fromText({ path, title: path.slice(0, -3), created: 0 }, parseMetadata(text), text);
		if (record === undefined) throw new Error(`${path} holds nothing of ours.`);
		return record;
	});

const counted = (files: Readonly<Record<string, string>>, ...dismissed: DismissedPassage[]) =>
	count(
		records(files).flatMap(({ entries }) => entries),
		(link) => `${link}.md`,
		undefined,
		dismissed,
	);

const notIt = (words: string, code: string, path = 'a.md') => ({ path, code, print: fingerprint(words) });

describe('a dismissed sentence', () => {
	const twice = { 'a.md': `${jot}Goats. #value/nature\n\nA hill. #value/nature #need/calm\n` };

	it('counts no more, and the rest of its note does', () => {
		const { notes, columns } = counted(twice, notIt('A hill.', 'value/nature'));
		expect(notes[0]?.passages.map(({ text, code }) => [text, code])).toEqual([
			['Goats.', 'value/nature'],
			['A hill.', 'need/calm'],
		]);
		expect([...columns.rowsOf]).toEqual([1, 1]);
	});

	it('is told apart, with its note and date', () => {
		const { dismissed } = counted(twice, notIt('A hill.', 'value/nature'));
		expect(dismissed).toMatchObject([
			{ path: 'a.md', day: '2026-03-02', text: 'A hill.', code: 'value/nature' },
		]);
	});

	it('takes its code from the note where nothing else says it', () => {
		const { notes } = counted(twice, notIt('A hill.', 'need/calm'));
		expect([...(notes[0]?.codes ?? [])]).toEqual([['value/nature', 2]]);
	});

	it('leaves a jot without a code as not looked at yet, with its first words', () => {
		const one = { 'a.md': `${jot}Goats. #value/nature\n` };
		const { notes } = counted(one, notIt('Goats.', 'value/nature'));
		expect(notes[0]?.codes.size).toBe(0);
		expect(notes[0]?.opening?.text).toBe('Goats.');
	});

	it('is another one where path, code or words differ', () => {
		const whole = counted(twice);
		const others = [
			notIt('A hill.', 'value/nature', 'b.md'),
			notIt('A hill.', 'value/craft'),
			notIt('A valley.', 'value/nature'),
		];
		expect(counted(twice, ...others).notes).toEqual(whole.notes);
	});

	it('may be a title', () => {
		const titled = { 'Goats.md': '---\nhatch-kind: jot\ntags: [value/nature]\n---\n' };
		const [title] = counted(titled).notes[0]?.passages ?? [];
		const print = printOf(title ?? { text: '' });
		expect(counted(titled, { path: 'Goats.md', code: 'value/nature', print }).notes[0]?.codes.size).toBe(0);
	});

	it('of a jot counts no more with the reflection that took the jot in', () => {
		const taken = {
			'a.md': `${jot}Goats. #value/nature\n`,
			'b.md':
				'---\nhatch-kind: reflection\nhatch-date: 2026-03-05\nhatch-from: "[[a]]"\n---\nA hill. #need/calm\n',
		};
		expect(counted(taken).notes[0]?.codes.size).toBe(2);
		const { notes, dismissed } = counted(taken, notIt('Goats.', 'value/nature'));
		expect([...(notes[0]?.codes.keys() ?? [])]).toEqual(['need/calm']);
		expect(dismissed.map(({ path }) => path)).toEqual(['a.md']);
	});

	it('stays counted as long as its note was not read', () => {
		const text = twice['a.md'];
		const entries = reader.fromCache({ path: 'a.md', title: 'a', created: 0 }, parseMetadata(text))?.entries;
		const { notes } = count(entries ?? [], () => undefined, undefined, [notIt('A hill.', 'value/nature')]);
		expect(notes[0]?.codes.get('value/nature')).toBe(2);
	});
});

describe('the index', () => {
	const store = () => {
		const made = new NoteStore(() => undefined);
		for (const record of records({ 'a.md': `${jot}Goats. #value/nature\n` })) made.put(record.path, record);
		return made;
	};

	it('has another snapshot once a sentence is dismissed, and one like the first once it is back', () => {
		const notes = store();
		const before = notes.snapshot();
		notes.useDismissed([notIt('Goats.', 'value/nature')]);
		expect(notes.snapshot().all.notes[0]?.codes.size).toBe(0);
		expect(notes.snapshot().shareable.dismissed).toHaveLength(1);
		notes.useDismissed([]);
		expect(notes.snapshot().all.notes).toEqual(before.all.notes);
		expect(notes.snapshot()).not.toBe(before);
	});

	it('keeps its snapshot where the same is dismissed as before', () => {
		const notes = store();
		notes.useDismissed([notIt('Goats.', 'value/nature')]);
		const before = notes.snapshot();
		notes.useDismissed([notIt('Goats.', 'value/nature')]);
		expect(notes.snapshot()).toBe(before);
	});
});
