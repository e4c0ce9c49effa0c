import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from '../../src/domain/dates';
import { sideOf } from '../../src/domain/kinds';
import type { Standing } from '../../src/report/figures';
import { moveRows } from '../../src/report/move-rows';
import { patternReport } from '../../src/report/pattern-report';
import type { ReportedNote } from '../../src/report/source';
import { indexed } from '../index/indexed';

const asOf = '2026-09-01';

const later = (day: string, days: number) => dayOfNumber(dayNumber(day) + days);

function noteOf(given: Partial<ReportedNote> & Pick<ReportedNote, 'day'>): ReportedNote {
	const { kind } = given;
	return {
		...{ path: `${kind} ${given.day}.md`, side: sideOf(kind), isPrivate: false, codes: new Map() },
		...{ passages: [], fantasies: [], sources: [], moves: [], ...given },
	};
}

function task(box: string, due?: string) {
	const place = { line: 3, from: 0, to: 4, print: 1 };
	return { text: 'Walk', task: box, codes: ['need/movement'], place, due };
}

/** A jot with one small step. */
function withMove(day: string, box = ' ', due?: string): ReportedNote {
	const path = `jot ${day}.md`;
	return noteOf({ path, kind: 'jot', day, moves: [{ ...task(box, due), path, day }] });
}

/** How the rows of notes stand, other notes being written each month up to the day. */
function standing(notes: readonly ReportedNote[], on = asOf): Standing[] {
	const around = Array.from({ length: 24 }, (_, months) =>
		noteOf({ kind: 'jot', day: later(on, -30 * months) }),
	);
	return moveRows(notes, on, [...around, ...notes]).map(({ stands }) => stands);
}

describe('after a long silence', () => {
	const writing = noteOf({ kind: 'jot', day: '2026-08-30' });
	const old = noteOf({ kind: 'inquiry', day: '2026-01-02', fantasies: ['Goats'] });
	const rows = (...notes: ReportedNote[]) => moveRows(notes, asOf).map(({ stands }) => stands);

	it('what was open before it rests', () => {
		expect(rows(old, withMove('2026-01-02'), writing)).toEqual(['rests', 'rests']);
	});

	it('a line written into an old note waits', () => {
		const path = 'old.md';
		const move = { ...task(' '), path, day: '2026-08-30' };
		expect(rows(noteOf({ path, kind: 'jot', day: '2026-01-02', moves: [move] }), writing)).toEqual(['waits']);
	});

	it('something to find out that was taken up again waits, with its day', () => {
		const taken = { ...old, unknowns: [task('?'), { ...task(' '), made: '2026-08-31' }] };
		expect(rows(taken, writing)).toEqual(['waits', 'rests', 'rests']);
		expect(moveRows([taken], asOf)[0]).toMatchObject({ kind: 'unknown', day: '2026-08-31' });
	});

	it('an inquiry with a conversation of these days waits', () => {
		expect(rows({ ...old, touched: '2026-08-29' }, writing)).toEqual(['waits']);
	});
});

describe('a row', () => {
	const about = (kind: ReportedNote['kind'], given: Partial<ReportedNote>) =>
		noteOf({ kind, day: '2026-08-01', fantasies: ['Goats'], ...given });

	it.each<[string, ReportedNote, Standing]>([
		['an open move', withMove('2026-08-01'), 'waits'],
		['a move on its day', withMove('2026-08-01', ' ', asOf), 'waits'],
		['a move the day after', withMove('2026-08-01', ' ', '2026-08-31'), 'asks'],
		['a move for the next 30 days', withMove('2026-08-01', ' ', '2026-10-01'), 'waits'],
		['a move for after that', withMove('2026-08-01', ' ', '2026-10-02'), 'later'],
		['a move that is done, whatever its day', withMove('2026-08-01', 'x', '2026-08-31'), 'settled'],
		['a move that grew', withMove('2026-08-01', '>'), 'settled'],
		['a move with a box of its own', withMove('2026-08-01', '!'), 'waits'],
		['an experiment on its last day', about('experiment', { status: 'running', again: asOf }), 'waits'],
		['an experiment after it', about('experiment', { status: 'running', again: '2026-08-31' }), 'asks'],
		[
			'a running one, however far off its end',
			about('experiment', { status: 'running', again: '2027-01-01' }),
			'waits',
		],
		['a planned one for much later', about('experiment', { status: 'idea', again: '2027-01-01' }), 'later'],
		['an experiment that is kept', about('experiment', { status: 'keep', again: '2026-08-31' }), 'settled'],
		['an experiment that says nothing', about('experiment', {}), 'waits'],
		['an inquiry on its day', about('inquiry', { status: 'open', again: asOf }), 'asks'],
		['an inquiry on the shelf', about('inquiry', { status: 'shelf', again: '2026-09-02' }), 'later'],
		['an inquiry on the shelf, on its day', about('inquiry', { status: 'shelf', again: asOf }), 'asks'],
		['an inquiry on the shelf without a day', about('inquiry', { status: 'shelf' }), 'rests'],
		['a no', about('decision', { status: 'no' }), 'settled'],
		['a no with a day to come', about('decision', { status: 'no', again: '2026-09-02' }), 'later'],
		['a no on that day', about('decision', { status: 'no', again: asOf }), 'asks'],
		['a not now', about('decision', { status: 'not-now' }), 'settled'],
		['a decision that says nothing', about('decision', {}), 'waits'],
	])('of %s', (_, note, stands) => {
		expect(standing([note])).toEqual([stands]);
	});

	it.each<[string, Partial<ReportedNote>, Standing]>([
		['of an open inquiry', { status: 'open' }, 'waits'],
		['of one on the shelf, which asks itself', { status: 'shelf', again: '2026-08-20' }, 'later'],
		['of one on the shelf without a day', { status: 'shelf' }, 'rests'],
		['of a closed one', { status: 'closed' }, 'settled'],
	])('of an unknown %s', (_, given, stands) => {
		const inquiry = about('inquiry', { ...given, unknowns: [task('?')] });
		const rows = moveRows([inquiry], asOf);
		expect(rows.find(({ kind }) => kind === 'unknown')?.stands).toBe(stands);
	});
});

describe('an inquiry whose fantasy was decided', () => {
	const inquiry = noteOf({
		kind: 'inquiry',
		day: '2026-05-01',
		fantasies: ['Goats'],
		status: 'open',
		unknowns: [task(' '), task('?', '2026-06-01')],
	});
	const decided = (day: string, status?: string, given: Partial<ReportedNote> = {}) =>
		noteOf({ kind: 'decision', day, status, fantasies: ['goats'], ...given });
	const rowsWith = (...decisions: ReportedNote[]) => {
		const rows = moveRows([inquiry], asOf, [
			inquiry,
			...decisions,
			noteOf({ kind: 'jot', day: '2026-07-15' }),
		]);
		return new Set(rows.map(({ stands }) => stands === 'settled'));
	};

	it('is settled with its unknowns after a no', () => {
		expect(rowsWith(decided('2026-05-01', 'no'))).toEqual(new Set([true]));
	});

	it.each(['yes', 'partly'])('is open after a %s as long as there is something to find out', (status) => {
		expect(rowsWith(decided('2026-05-01', status))).toEqual(new Set([false]));
		const known = { ...inquiry, unknowns: [task('x'), task('-')] };
		const writing = noteOf({ kind: 'jot', day: '2026-07-15' });
		const rows = moveRows([known], asOf, [known, decided('2026-06-01', status), writing]);
		expect(rows.map(({ stands }) => stands)).toEqual(['settled', 'settled', 'settled']);
	});

	it('still asks after a yes for what has a day', () => {
		const rows = moveRows([inquiry], asOf, [
			...[inquiry, decided('2026-05-20', 'yes'), noteOf({ kind: 'jot', day: '2026-07-15' })],
		]);
		expect(rows.map(({ kind, stands }) => [kind, stands])).toEqual([
			['unknown', 'asks'],
			['inquiry', 'waits'],
			['unknown', 'waits'],
		]);
	});

	it.each([
		['not now', decided('2026-06-01', 'not-now')],
		['a decision that says nothing', decided('2026-06-01')],
		['an earlier decision', decided('2026-04-30', 'no')],
		['one on another fantasy', decided('2026-06-01', 'no', { fantasies: ['A kiosk'] })],
		['one that is still to come', decided('2026-09-02', 'no')],
	])('is open after %s', (_, decision) => {
		expect(rowsWith(decision)).toEqual(new Set([false]));
	});

	it('goes by the latest decision, on one day by that of the last path', () => {
		const [no, notNow] = [
			decided('2026-06-01', 'no', { path: 'a.md' }),
			decided('2026-06-01', 'not-now', { path: 'b.md' }),
		];
		expect(rowsWith(no, notNow)).toEqual(new Set([false]));
		expect(rowsWith(notNow, no)).toEqual(new Set([false]));
		expect(rowsWith(notNow, { ...no, path: 'c.md' })).toEqual(new Set([true]));
	});

	it('leaves open what was written down later', () => {
		const later = { ...inquiry, unknowns: [{ ...task(' '), made: '2026-06-02' }] };
		const writing = noteOf({ kind: 'jot', day: '2026-07-15' });
		const rows = moveRows([later], asOf, [later, decided('2026-06-01', 'no'), writing]);
		expect(rows.map(({ kind, stands }) => [kind, stands])).toEqual([
			['unknown', 'waits'],
			['inquiry', 'settled'],
		]);
	});

	it('is open while one of its fantasies is', () => {
		const both = { ...inquiry, fantasies: ['Goats', 'A kiosk'] };
		expect(moveRows([both], asOf, [both, decided('2026-06-01', 'no')])[0]?.stands).not.toBe('settled');
	});
});

describe('after 90 silent days', () => {
	const move = withMove('2026-01-10');

	it('rests what was begun before', () => {
		expect(moveRows([move], '2026-04-09')[0]?.stands).toBe('waits');
		expect(moveRows([move], '2026-04-10')[0]?.stands).toBe('rests');
	});

	it('rests on when writing goes on, and what is new waits', () => {
		const rows = moveRows([move, withMove('2026-05-01')], '2026-05-02');
		expect(rows.map(({ day, stands }) => [day, stands])).toEqual([
			['2026-05-01', 'waits'],
			['2026-01-10', 'rests'],
		]);
	});

	it('a day to come is still to come, and asks when it has', () => {
		const dated = withMove('2026-01-10', ' ', '2026-06-01');
		const on = (day: string) => moveRows([dated], day)[0]?.stands;
		expect(['2026-04-20', '2026-05-20', '2026-06-02', '2026-08-30'].map(on)).toEqual([
			...['later', 'waits', 'asks', 'rests'],
		]);
	});

	it('a reading is an act as well', () => {
		const ratings = [{ code: 'value/care', value: 3, day: '2026-03-01', line: 9 }];
		const tried = noteOf({ kind: 'experiment', day: '2026-01-10', status: 'running', ratings });
		const on = (day: string) => moveRows([tried], day)[0]?.stands;
		expect([on('2026-04-20'), on('2026-05-30')]).toEqual(['waits', 'rests']);
	});

	it.each<[string, ReportedNote]>([
		['is said to run', noteOf({ kind: 'experiment', day: '2026-01-10', status: 'running' })],
		['is being done', withMove('2026-01-10', '/')],
	])('what %s goes on with the writing, and rests as long as nothing is written', (_, note) => {
		const writing = noteOf({ kind: 'jot', day: '2026-05-01' });
		const on = (day: string) => moveRows([note], day, [note, writing])[0]?.stands;
		expect(['2026-04-20', '2026-05-01', '2026-07-29', '2026-07-30'].map(on)).toEqual([
			...['rests', 'waits', 'waits', 'rests'],
		]);
	});

	it('a beginning is one, too', () => {
		const begun = noteOf({ kind: 'experiment', day: '2026-01-10', status: 'running', start: '2026-05-01' });
		expect(moveRows([begun], '2026-05-02')[0]?.stands).toBe('waits');
	});

	it('a jot that a reflection took in breaks the silence on its own day', () => {
		const taken = noteOf({ kind: 'reflection', day: '2026-06-01', jots: [{ day: '2026-03-20' }] });
		expect(moveRows([move], '2026-06-01', [move, taken])[0]?.stands).toBe('waits');
	});

	it('goes by all notes, whatever is shown, and by none after the day', () => {
		const shown = (...others: ReportedNote[]) => moveRows([move], '2026-05-01', [move, ...others])[0]?.stands;
		expect(shown(noteOf({ kind: undefined, day: '2026-03-01' }))).toBe('waits');
		expect(shown(noteOf({ kind: undefined, day: '2026-06-01' }))).toBe('rests');
	});
});

describe('the order', () => {
	it('is what asks, what waits, what is for later, what rests, what is settled', () => {
		const tried = (day: string, given: Partial<ReportedNote>) =>
			noteOf({ kind: 'experiment', day, ...given });
		const rows = moveRows(
			[
				withMove('2026-07-20', 'x'),
				withMove('2025-12-01'),
				tried('2026-07-01', { status: 'idea', again: '2027-01-01' }),
				tried('2026-07-02', { status: 'idea', again: '2026-09-20' }),
				tried('2026-07-03', { status: 'running' }),
				tried('2026-07-04', { status: 'running', again: '2026-09-25' }),
				withMove('2026-07-05'),
				withMove('2026-07-06'),
				tried('2026-07-07', { status: 'running', again: '2026-08-02' }),
				tried('2026-07-08', { status: 'idea', again: '2026-08-01' }),
			],
			asOf,
		);
		expect(rows.map(({ stands, day }) => `${stands} ${day}`)).toEqual([
			...['asks 2026-07-08', 'asks 2026-07-07'],
			...['waits 2026-07-04', 'waits 2026-07-03', 'waits 2026-07-02', 'waits 2026-07-06', 'waits 2026-07-05'],
			...['later 2026-07-01', 'rests 2025-12-01', 'settled 2026-07-20'],
		]);
	});
});

describe('a note changed by hand', () => {
	const written = { 'Daily/2026-08-20.md': 'Rain. #value/care' };
	const rowsOf = (properties: string) =>
		patternReport(indexed({ ...written, 'x.md': `---\n${properties}\n---\n` }).all, {
			today: asOf,
		}).moves.map(({ kind, status, again, stands, fantasies }) => [kind, status, again, stands, ...fantasies]);

	it.each([
		[
			'a status of its own',
			'hatch-kind: experiment\nhatch-status: nearly',
			['experiment', 'nearly', null, 'waits'],
		],
		[
			'a status of another kind',
			'hatch-kind: experiment\nhatch-status: closed',
			['experiment', 'closed', null, 'waits'],
		],
		['a day that is none', 'hatch-kind: inquiry\nhatch-again: soon', ['inquiry', null, null, 'waits']],
		[
			'a list of fantasies',
			'hatch-kind: decision\nhatch-fantasy:\n  - Goats\n  - "[[A kiosk]]"',
			['decision', null, null, 'waits', 'Goats', 'A kiosk'],
		],
		[
			'its end before its start',
			'hatch-kind: experiment\nhatch-start: 2026-09-20\nhatch-again: 2026-08-10',
			['experiment', null, '2026-08-10', 'asks'],
		],
		['a date to come', 'hatch-kind: experiment\nhatch-date: 2030-01-01', ['experiment', null, null, 'waits']],
	])('to have %s is still there', (_, properties, row) => {
		expect(rowsOf(properties)).toEqual([row]);
	});
});

describe('over any notes', () => {
	const day = fc.integer({ min: 0, max: 700 }).map((days) => later('2025-01-01', days));
	const note = fc
		.record({
			at: day,
			kind: fc.constantFrom('jot', 'experiment', 'inquiry', 'decision', undefined),
			status: fc.constantFrom(undefined, 'idea', 'running', 'keep', 'open', 'shelf', 'no', 'not-now'),
			again: fc.option(day, { nil: undefined }),
			box: fc.constantFrom(' ', 'x', '?', '>'),
			fantasies: fc.subarray(['Goats', 'A kiosk']),
		})
		.map(({ at, kind, box, again, ...given }) => {
			const own = { ...given, kind, day: at, again, path: '' };
			if (kind === 'inquiry') return noteOf({ ...own, unknowns: [task(box, again)] });
			return noteOf({ ...own, moves: [{ ...task(box, again), path: '', day: at }] });
		});
	const notes = fc.array(note, { maxLength: 12 }).map((found) =>
		found.map((one, at) => ({
			...one,
			path: `${at}.md`,
			moves: one.moves.map((move) => ({ ...move, path: `${at}.md` })),
		})),
	);
	const all = later('2025-01-01', 701);

	it('rows do not depend on the order of the notes', () => {
		fc.assert(
			fc.property(
				notes.chain((found) =>
					fc.tuple(
						fc.constant(found),
						fc.shuffledSubarray(found, { minLength: found.length, maxLength: found.length }),
					),
				),
				([found, shuffled]) => {
					expect(moveRows(shuffled, all)).toEqual(moveRows(found, all));
				},
			),
		);
	});

	it('what rests or is settled does so on any later day without a new note', () => {
		fc.assert(
			fc.property(notes, fc.nat(400), fc.nat(400), (found, days, more) => {
				const [on, then] = [later(all, days), later(all, days + more)];
				const keyed = (rows: ReturnType<typeof moveRows>) =>
					new Map(rows.map(({ kind, path, stands }) => [`${kind} ${path}`, stands]));
				const before = keyed(moveRows(found, on));
				for (const [key, stands] of keyed(moveRows(found, then))) {
					const was = before.get(key);
					if (was === 'rests' || was === 'settled') expect(stands).toBe(was);
				}
			}),
		);
	});

	it('90 days after the last note and the last day that a row names nothing is left waiting', () => {
		fc.assert(
			fc.property(notes, fc.nat(400), (found, days) => {
				const last = found.reduce((latest, one) => (one.day > latest ? one.day : latest), '');
				if (last === '') return;
				const on = later(last, 90 + days);
				for (const { again, stands } of moveRows(found, on)) {
					if (again === null || later(again, 90) <= on) expect(['rests', 'settled']).toContain(stands);
				}
			}),
		);
	});
});
