import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInBook } from '../../src/domain/codebook/book';
import { count } from '../../src/index/counted';
import type { Entry } from '../../src/index/entry';
import { echoAgain, echoOf, type EchoRules } from '../../src/report/echo';
import { said, wholeNote } from './said';

const goats = { fantasies: ['the goat farm'] };
const cafe = { fantasies: ['A corner café'] };

function notesOf(entries: readonly Entry[]) {
	return count(entries, (link) => `${link}.md`).notes;
}

function echoIn(entries: readonly Entry[], rules: Partial<EchoRules> = {}) {
	const readNotes = entries.filter(({ codes }) => codes.size > 0).length;
	return echoOf(notesOf(entries), builtInBook, { answered: [], readNotes, ...rules });
}

/** The older words and the newer ones. */
function heard(entries: readonly Entry[], rules: Partial<EchoRules> = {}) {
	const echo = echoIn(entries, rules);
	return echo && [echo.older.text, echo.newer.text];
}

/** Read notes that have nothing to do with anything else. */
const others = (many: number) =>
	Array.from({ length: many }, (_, at) =>
		said(`2025-01-0${at + 1}`, [`value/own-${at}: nothing else ${at}`]),
	);

describe('the echo', () => {
	it('is there when a code returns on another day', () => {
		expect(
			heard([
				said('2026-01-01', ['value/connection: the same faces']),
				said('2026-02-01', ['value/connection: chatting with regulars']),
			]),
		).toEqual(['the same faces', 'chatting with regulars']);
	});

	it('is there when a related code does, whichever says that they are related', () => {
		const faces = 'value/connection: the same faces';
		const table = 'energy/one-to-one: one at a time';
		expect(heard([said('2026-01-01', [faces]), said('2026-02-01', [table])])).toBeDefined();
		expect(heard([said('2026-01-01', [table]), said('2026-02-01', [faces])])).toBeDefined();
	});

	it('is not there between codes that are only related to a third', () => {
		expect(
			heard([said('2026-01-01', ['value/connection: a']), said('2026-02-01', ['energy/light-contact: b'])]),
		).toBeUndefined();
	});

	it('pairs only what is related, though a third code of the note is related to both', () => {
		const latest = said('2026-02-01', ['energy/light-contact: b', 'need/human-contact: many more words']);
		expect(heard([said('2026-01-01', ['value/connection: a']), latest])).toEqual(['a', 'many more words']);
	});

	it('takes nested codes as the code above them', () => {
		expect(
			heard([said('2026-01-01', ['value/care/plants: a']), said('2026-02-01', ['value/care: b'])]),
		).toBeDefined();
	});

	it('takes what drains for the same as what drains, never as what gives or what is related to that', () => {
		const drains = said('2026-01-01', ['energy/outdoors/drains: cold rain']);
		expect(heard([drains, said('2026-02-01', ['energy/outdoors: fresh air'])])).toBeUndefined();
		expect(heard([drains, said('2026-02-01', ['value/nature: the woods'])])).toBeUndefined();
		expect(heard([drains, said('2026-02-01', ['energy/outdoors/drains: wet feet'])])).toBeDefined();
	});

	it('is not there on one and the same day', () => {
		const day = '2026-01-01';
		expect(
			heard([said(day, ['value/care: a'], { path: 'a.md' }), said(day, ['value/care: b'], { path: 'b.md' })]),
		).toBeUndefined();
	});

	it('is not there between a jot and the reflection that it was promoted to', () => {
		const jot = said('2026-01-01', ['value/care: a'], { path: 'jot.md' });
		const reflection = said('2026-02-01', ['value/care: b'], { kind: 'reflection', from: ['jot'] });
		expect(heard([jot, reflection])).toBeUndefined();
	});

	it('never puts an older sentence above a newer one, though a promoted jot counts on a later day', () => {
		const jot = said('2026-01-01', ['value/care: the jot'], { path: 'jot.md' });
		const between = said('2026-01-15', ['value/care: between']);
		const reflection = said('2026-02-01', ['value/order: b'], { kind: 'reflection', from: ['jot'] });
		expect(heard([jot, between, reflection])).toBeUndefined();
	});

	it('sets the latest sentence against the earliest', () => {
		const days = ['2026-01-01', '2026-02-01', '2026-03-01'];
		expect(heard(days.map((day) => said(day, [`value/care: on ${day}`])))).toEqual([
			'on 2026-01-01',
			'on 2026-03-01',
		]);
	});

	it('prefers another fantasy, compared without case', () => {
		expect(
			heard([
				said('2026-01-01', ['value/care: x'], goats),
				said('2026-01-02', ['value/order: in straight rows'], cafe),
				said('2026-02-01', ['value/care: y', 'value/order: all in place'], {
					fantasies: ['The Goat Farm'],
				}),
			]),
		).toEqual(['in straight rows', 'all in place']);
	});

	it('then prefers a related code of another lens, the same code, few words', () => {
		const [latest, day] = ['2026-02-01', '2026-01-01'];
		const related = ['value/nature: a wide field', 'energy/outdoors: out in the air'];
		const same = ['value/order: rows', 'value/order: lines'];
		const longer = ['value/play: quite some games', 'value/play: a lot of fun'];
		const over = (...pairs: string[][]) =>
			heard([
				said(
					day,
					pairs.map(([older = '']) => older),
				),
				said(
					latest,
					pairs.map(([, newer = '']) => newer),
				),
			]);
		expect(over(same, related)).toEqual(['a wide field', 'out in the air']);
		expect(over(longer, same)).toEqual(['rows', 'lines']);
	});

	it('shows nothing of everyday notes, check-ins or titles and headings', () => {
		const latest = said('2026-02-01', ['value/care: b']);
		const older = said('2026-01-01', ['value/care: a']);
		expect(heard([{ ...older, kind: undefined }, latest])).toBeUndefined();
		expect(heard([{ ...older, kind: 'check-in' }, latest])).toBeUndefined();
		expect(heard([wholeNote(older), latest])).toBeUndefined();
		expect(heard([older, wholeNote(latest)])).toBeUndefined();
	});

	it('leaves out a code that is not it', () => {
		const entries = [said('2026-01-01', ['value/care: a']), said('2026-02-01', ['value/care: b'])];
		expect(heard(entries, { dismissedCodes: ['value/care'] })).toBeUndefined();
	});

	it.each(['value/care/plants', 'energy/outdoors/drains'])(
		'leaves out %s where that alone is not it',
		(code) => {
			const entries = [said('2026-01-01', [`${code}: a`]), said('2026-02-01', [`${code}: b`])];
			expect(heard(entries)).toBeDefined();
			expect(heard(entries, { dismissedCodes: [code] })).toBeUndefined();
		},
	);
});

describe('the echo from the fifth read note on', () => {
	const back = said('2026-02-01', ['value/care: b']);

	it('is there for a theme that the latest read note brings back for the first time', () => {
		expect(heard([...others(3), said('2026-01-01', ['value/care: a']), back])).toEqual(['a', 'b']);
	});

	it('is not there the third time', () => {
		const before = ['2025-12-01', '2026-01-01'].map((day) => said(day, [`value/care: ${day}`]));
		expect(heard([...others(2), ...before, back])).toBeUndefined();
	});

	it('counts a day on which a related code was there', () => {
		const before = [said('2025-12-01', ['value/service: c']), said('2026-01-01', ['value/care: a'])];
		expect(heard([...others(2), ...before, back])).toBeUndefined();
	});

	it('is not there any more once another note was read', () => {
		const later = said('2026-03-01', ['value/play: c']);
		const entries = [...others(2), said('2026-01-01', ['value/care: a']), back, later];
		expect(heard(entries)).toBeUndefined();
		expect(heard(entries, { readNotes: 4 })).toEqual(['a', 'b']);
	});
});

describe('an answered pair', () => {
	const entries = [
		said('2026-01-01', ['value/care: a', 'value/care: another']),
		said('2026-02-01', ['value/care: b', 'need/play: c']),
	];

	it('settles its theme for these two days, and only that', () => {
		const answered = [echoIn(entries)?.print ?? 0];
		expect(heard(entries, { answered })).toBeUndefined();
		const more = [...entries, said('2025-12-01', ['value/play: d'])];
		expect(heard(more, { answered })).toEqual(['d', 'c']);
	});

	it('is known by its words and codes, wherever in the notes they stand and whichever is newer', () => {
		const swapped = [
			said('2026-02-01', ['value/care: a'], { path: '2026-01-01.md' }),
			said('2026-01-01', ['need/rest: something above', 'value/care: b'], { path: '2026-02-01.md' }),
		];
		expect(echoIn(swapped)?.print).toBe(echoIn(entries)?.print);
	});

	it('stays answered when its notes are renamed', () => {
		const answered = [echoIn(entries)?.print ?? 0];
		const renamed = entries.map((entry, at) => ({ ...entry, path: `elsewhere ${at}.md` }));
		expect(heard(renamed, { answered })).toBeUndefined();
	});

	it('is another one when its words or codes change', () => {
		const lines = ['value/care: a', 'value/care: A', 'value/care/plants: a'];
		const prints = lines.map((line) => echoIn([said('2026-01-01', [line]), entries[1] as Entry])?.print);
		expect(new Set(prints).size).toBe(3);
	});
});

describe('a pair that is shown', () => {
	const [older, newer] = [said('2026-01-01', ['value/care: a']), said('2026-02-01', ['value/care: b'])];
	const pair = echoIn([older, newer]);
	const again = (...entries: Entry[]) => pair && echoAgain(notesOf(entries), pair);

	it('stays when later notes come', () => {
		expect(again(older, newer, said('2026-03-01', ['value/care: c']))).toEqual(pair);
	});

	it('follows its words while they are changed, with a print of their own', () => {
		const now = again(older, said('2026-02-01', ['value/care: b and more']));
		expect([now?.newer.text, now?.print === pair?.print]).toEqual(['b and more', false]);
	});

	it('is gone with a tag of it, or when a note of it became private', () => {
		expect(again(older, said('2026-02-01', ['value/order: b']))).toBeUndefined();
		expect(again(older, { ...newer, isPrivate: true })).toBeUndefined();
		expect(again(wholeNote(older), newer)).toBeUndefined();
	});
});

describe('over any notes, the echo', () => {
	const codes = [
		'value/care',
		'value/service',
		'need/usefulness',
		'energy/outdoors',
		'energy/outdoors/drains',
	];
	const vault = fc
		.array(
			fc.record({
				day: fc.integer({ min: 1, max: 4 }),
				said: fc.array(fc.constantFrom(...codes), { maxLength: 3 }),
				fantasies: fc.subarray(['goats', 'café']),
				isPrivate: fc.boolean(),
			}),
			{ maxLength: 8 },
		)
		.map((given) =>
			given.map(({ day, said: written, ...about }, at) =>
				said(
					`2026-01-0${day}`,
					written.map((code, line) => `${code}: sentence ${line} of note ${at}`),
					{ ...about, path: `${at}.md` },
				),
			),
		);

	it('does not depend on the order of the notes', () => {
		fc.assert(
			fc.property(
				vault.chain((entries) =>
					fc.tuple(
						fc.constant(entries),
						fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
					),
				),
				([entries, shuffled]) => {
					expect(echoIn(shuffled)).toEqual(echoIn(entries));
				},
			),
		);
	});

	it('never shows private words, and is the same without private notes', () => {
		fc.assert(
			fc.property(vault, (entries) => {
				const shareable = entries.filter(({ isPrivate }) => !isPrivate);
				const echo = echoIn(entries, { readNotes: 3 });
				expect(echo).toEqual(echoIn(shareable, { readNotes: 3 }));
			}),
		);
	});

	it('comes back with no answered pair, and ends after finitely many answers', () => {
		fc.assert(
			fc.property(vault, fc.constantFrom(3, 9), (entries, readNotes) => {
				const answered: number[] = [];
				for (let round = 0; round < 30; round++) {
					const echo = echoIn(entries, { answered, readNotes });
					if (echo === undefined) return;
					expect(answered).not.toContain(echo.print);
					expect(echo.older.day < echo.newer.day).toBe(true);
					answered.push(echo.print);
				}
				expect.fail('an echo never ends');
			}),
		);
	});
});
