import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInOf, planRating, ratedLine, weekOf } from '../../src/domain/check-in';
import { defaultRoots } from '../../src/domain/codes';
import { dayOfNumber, firstDayOf } from '../../src/domain/dates';
import { checkInForm } from '../../src/domain/forms/specs';
import { templateOf } from '../../src/domain/forms/write';
import { newNoteFrom } from '../../src/domain/new-note';
import { applied } from '../../src/domain/tagging/change';
import { withAnswers } from '../../src/domain/templates/answered';
import { asInEditor, asInFile, changesBack, wayBack } from '../../src/domain/written-change';
import { indexed } from '../index/indexed';

const today = '2026-11-22';
const clarity = (value: number) => ({ code: 'need/clarity', value, today });

/** The text after rating, as the editor holds it; nothing where it is refused. */
function rated(text: string, rating = clarity(4), noteDay = today): string | undefined {
	const change = planRating(text, noteDay, rating, defaultRoots);
	return change && applied(text, [change]);
}

describe('a week', () => {
	it.each([
		['2026-11-22', '2026-W47'],
		['2026-11-23', '2026-W48'],
		['2027-01-03', '2026-W53'],
		['2024-12-30', '2025-W01'],
		['1969-12-29', '1970-W01'],
		['1969-12-28', '1969-W52'],
	])('of %s is %s', (day, week) => {
		expect(weekOf(day)).toBe(week);
	});

	it('is that of its first day', () => {
		fc.assert(
			fc.property(fc.integer({ min: -20_000, max: 40_000 }), (number) => {
				const first = firstDayOf(weekOf(dayOfNumber(number))) ?? '';
				expect(first <= dayOfNumber(number) && first > dayOfNumber(number - 7)).toBe(true);
			}),
		);
	});
});

describe("this week's check-in", () => {
	const note = (day: string, period?: string, kind: 'check-in' | 'jot' = 'check-in') => ({
		kind,
		day,
		period,
	});

	it('is the latest whose period is this week, whatever its date', () => {
		const notes = [note('2026-11-10', '2026-w47 '), note('2026-11-12', '2026-W46')];
		expect(checkInOf(notes, today)).toBe(notes[0]);
	});

	it('is by its date where it has no period', () => {
		const notes = [
			note('2026-11-16'),
			note('2026-11-18'),
			note('2026-11-20', '2026-W46'),
			note(today, undefined, 'jot'),
		];
		expect(checkInOf(notes, today)).toBe(notes[1]);
	});

	it('is none where there is none', () => {
		expect(checkInOf([note('2026-11-15')], today)).toBeUndefined();
	});
});

describe('a new check-in', () => {
	const plain = newNoteFrom('check-in', today, templateOf(checkInForm), { 'hatch-period': weekOf(today) });
	const text =
		withAnswers(plain, 'check-in', { met: ratedLine(clarity(3), defaultRoots) }, defaultRoots)?.text ?? '';
	const [note] = indexed({ 'Check-in 2026-W47.md': text }, today).all.notes;

	it('says its kind, day and week, and just this rating', () => {
		expect(note).toMatchObject({ kind: 'check-in', day: today, period: '2026-W47' });
		expect(note?.ratings).toMatchObject([{ code: 'need/clarity', value: 3, day: today }]);
		expect(note?.passages).toEqual([]);
	});

	it('takes a second rating below the first', () => {
		const after = rated(text, { code: 'value/craft', value: 5, today });
		expect(after).toContain('\n- #need/clarity 3/5\n- #value/craft 5/5\n');
	});
});

describe('a rating', () => {
	it.each([
		['changes the digit of its line', '- #need/clarity 2/5\n', '- #need/clarity 4/5\n'],
		['fills its place', '- so much: #need/clarity _/5 !\n', '- so much: #need/clarity 4/5 !\n'],
		[
			'changes the last of several',
			'- #need/clarity 1/5\n- #need/clarity 2/5',
			'- #need/clarity 1/5\n- #need/clarity 4/5',
		],
		[
			'rather changes what holds than fill a place',
			'- #need/clarity 1/5\n- #need/clarity _/5',
			'- #need/clarity 4/5\n- #need/clarity _/5',
		],
		['changes a line of today', '- 2026-11-22 #need/clarity 2/5\n', '- 2026-11-22 #need/clarity 4/5\n'],
		[
			'changes its own of two on a line',
			'- #need/rest 1/5 #need/clarity 2/5\n',
			'- #need/rest 1/5 #need/clarity 4/5\n',
		],
		['knows its tag in any spelling', '- #Need/Clarity 2/5\n', '- #Need/Clarity 4/5\n'],
		[
			'leaves another day as it is',
			'- 2026-11-18 #need/clarity 2/5\n',
			'- 2026-11-18 #need/clarity 2/5\n- 2026-11-22 #need/clarity 4/5\n',
		],
		[
			'leaves a deeper code as it is',
			'- #need/clarity/work 2/5\n',
			'- #need/clarity/work 2/5\n- #need/clarity 4/5\n',
		],
		[
			'comes below the last, in its own marks',
			'* #need/rest 2/5\n\nWords',
			'* #need/rest 2/5\n* #need/clarity 4/5\n\nWords',
		],
		[
			'comes below what belongs to it',
			'- #need/rest 2/5\n  - since\n\n    long\n- x\n',
			'- #need/rest 2/5\n  - since\n\n    long\n- #need/clarity 4/5\n- x\n',
		],
		['comes as deep', '- week\n  - #need/rest 2/5\n', '- week\n  - #need/rest 2/5\n  - #need/clarity 4/5\n'],
		['comes at the end where there is none', 'Words', 'Words\n\n- #need/clarity 4/5\n'],
		['needs one empty line there', 'Words\n\n', 'Words\n\n- #need/clarity 4/5\n'],
		[
			'passes over quotes',
			'> - #need/clarity 2/5\n\nWords\n',
			'> - #need/clarity 2/5\n\nWords\n\n- #need/clarity 4/5\n',
		],
		[
			'passes over code and tasks',
			'```\n- #need/clarity 2/5\n```\n- [ ] #need/clarity 2/5\n',
			'```\n- #need/clarity 2/5\n```\n- [ ] #need/clarity 2/5\n\n- #need/clarity 4/5\n',
		],
		['stands alone in an empty note', '', '- #need/clarity 4/5\n'],
	])('%s', (_, before, after) => {
		expect(rated(before)).toBe(after);
	});

	it.each([
		['begins with its date', 'Words', 'Words\n\n- 2026-11-22 #need/clarity 4/5\n'],
		[
			"leaves what was said on the note's day",
			'- #need/clarity 2/5\n',
			'- #need/clarity 2/5\n- 2026-11-22 #need/clarity 4/5\n',
		],
		[
			'changes what was said today',
			'- #need/clarity 2/5\n- 2026-11-22 #need/clarity 3/5\n',
			'- #need/clarity 2/5\n- 2026-11-22 #need/clarity 4/5\n',
		],
		[
			'fills its place with the date in front',
			'- so: #need/clarity _/5\n',
			'- 2026-11-22 so: #need/clarity 4/5\n',
		],
		['fills a place of today', '- 2026-11-22 #need/clarity _/5\n', '- 2026-11-22 #need/clarity 4/5\n'],
		[
			'leaves a place of another day',
			'- 2026-11-18 #need/clarity _/5\n',
			'- 2026-11-18 #need/clarity _/5\n- 2026-11-22 #need/clarity 4/5\n',
		],
		[
			'takes no other rating of a line to another day',
			'- #need/rest 1/5 #need/clarity _/5\n',
			'- #need/rest 1/5 #need/clarity _/5\n- 2026-11-22 #need/clarity 4/5\n',
		],
		[
			'fills no place below another line of its item',
			'- words\n  #need/clarity _/5\n',
			'- words\n  #need/clarity _/5\n- 2026-11-22 #need/clarity 4/5\n',
		],
	])('late in the week %s', (_, before, after) => {
		expect(rated(before, clarity(4), '2026-11-16')).toBe(after);
	});

	it('is refused where it would not be read', () => {
		expect(rated('Words\n\n```\ncode')).toBeUndefined();
		expect(rated('Words\n\n%%\nhidden')).toBeUndefined();
	});

	it('is dated where an older line of another day would hold', () => {
		const after = rated('- #need/clarity 1/5\n- 2026-11-18 #need/clarity 2/5\n', clarity(4), '2026-11-16');
		expect(after).toContain('\n- 2026-11-22 #need/clarity 4/5\n');
	});

	it('is written with the roots in use', () => {
		const roots = { ...defaultRoots, need: 'bedarf' };
		const change = planRating('- #bedarf/rest 1/5\n', today, clarity(4), roots);
		expect(change?.insert).toBe('\n- #bedarf/clarity 4/5');
	});
});

const codes = ['need/clarity', 'need/rest', 'value/craft'] as const;
const line = fc.oneof(
	fc
		.tuple(
			fc.constantFrom('- ', '* ', '1. ', '  - ', '> - ', '- [ ] '),
			fc.constantFrom('', '2026-11-18 ', '2026-11-22 '),
			fc.constantFrom(...codes),
			fc.constantFrom('_', '0', '3', '5'),
		)
		.map(([mark, day, code, value]) => `${mark}${day}#${code} ${value}/5`),
	fc.constantFrom(
		'',
		'',
		'Words.',
		'## Heading',
		'```',
		'%%',
		'- item',
		'    deep',
		'> quote',
		'| a | b |',
		'---',
	),
);
const note = fc
	.tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\uFEFF'))
	.map(([lines, lineBreak, mark]) => ({
		file: `${mark}---${lineBreak}hatch-kind: check-in${lineBreak}hatch-date: 2026-11-19${lineBreak}---${lineBreak}${lines.join(lineBreak)}`,
	}));
const rating = fc.record({
	code: fc.constantFrom(...codes),
	value: fc.integer({ min: 0, max: 5 }),
	today: fc.constant(today),
});

describe('in any note, a rating', () => {
	const each = (law: (file: string, wanted: { code: string; value: number; today: string }) => void) =>
		fc.assert(
			fc.property(note, rating, ({ file }, wanted) => law(file, wanted)),
			{ numRuns: 100 },
		);

	it('and its undoing are the identity', () => {
		each((file, wanted) => {
			const text = asInEditor(file);
			const change = planRating(text, '2026-11-19', wanted, defaultRoots);
			if (change === undefined) return;
			const after = applied(file, asInFile(file, [change]));
			const back = changesBack(asInEditor(after), wayBack(text, [change])) ?? [];
			expect(applied(after, asInFile(after, back))).toBe(file);
		});
	});

	it('can be undone after words above and below have changed, and nothing else goes', () => {
		fc.assert(
			fc.property(
				note,
				rating,
				fc.constantFrom('New words above.\n', '- a\n\n'),
				({ file }, wanted, more) => {
					const text = asInEditor(file);
					const change = planRating(text, '2026-11-19', wanted, defaultRoots);
					if (change === undefined) return;
					const head = '---\nhatch-kind: check-in\nhatch-date: 2026-11-19\n---\n';
					const changed = (whole: string) => `${whole.replace(head, head + more)}\nBelow`;
					const back = changesBack(changed(applied(text, [change])), wayBack(text, [change]));
					if (back !== undefined)
						expect(applied(changed(applied(text, [change])), back).replaceAll('\n', '')).toBe(
							changed(text).replaceAll('\n', ''),
						);
				},
			),
			{ numRuns: 100 },
		);
	});

	it('changes one digit, with a date in front or none, or adds lines and nothing else', () => {
		each((file, wanted) => {
			const text = asInEditor(file);
			const change = planRating(text, '2026-11-19', wanted, defaultRoots);
			if (change === undefined) return;
			const was = text.slice(change.from, change.to);
			const digits = [was, `${today} ${was}`].map((words) => `${words.slice(0, -1)}${wanted.value}`);
			expect(change.from === change.to || digits.includes(change.insert)).toBe(true);
			expect(asInEditor(applied(file, asInFile(file, [change])))).toBe(applied(text, [change]));
		});
	});

	it('is what the index reads afterwards, and all other ratings as before', () => {
		each((file, wanted) => {
			const change = planRating(asInEditor(file), '2026-11-19', wanted, defaultRoots);
			if (change === undefined) return;
			const after = applied(file, asInFile(file, [change]));
			const read = (text: string) => indexed({ 'a.md': text }, today).all.notes[0]?.ratings ?? [];
			const [before, now] = [read(file), read(after)];
			const last = now
				.filter(({ code }) => code === wanted.code)
				.reduce((one, other) => (other.day >= one.day ? other : one));
			expect(last.value).toBe(wanted.value);
			expect(last.day).toBe(today);
			const spelled = (ratings: typeof now) =>
				ratings
					.filter(({ code, day }) => code !== wanted.code || day !== today)
					.map(({ code, day, value }) => `${code} ${day} ${value}`);
			expect(spelled(now)).toEqual(spelled(before));
		});
	});
});

describe('a way back', () => {
	const before = 'One\nTwo #need/rest.\nThree';
	const way = wayBack(before, [{ from: 7, to: 18, insert: '' }]);
	const taken = (text: string, { insert = '', at = 7, to = 18, was = before } = {}) => {
		const changes = changesBack(text, insert === '' ? way : wayBack(was, [{ from: at, to, insert }]));
		return changes && applied(text, changes);
	};

	it.each([
		['One\nTwo.\nThree!', 'One\nTwo #need/rest.\nThree!'],
		['One!\nTwo.\nThree', 'One!\nTwo #need/rest.\nThree'],
		['Two.', 'Two #need/rest.'],
		['New\n\nOne\nTwo.', 'New\n\nOne\nTwo #need/rest.'],
	])('holds whatever was written on other lines: %j', (text, back) => {
		expect(taken(text)).toBe(back);
	});

	it.each(['One\nTwo!\nThree', 'One\nTwo. And\nThree', 'Two.\nOne!\nTwo.', ''])('is none in %j', (text) => {
		expect(taken(text)).toBeUndefined();
	});

	it('of a line of its own leaves the lines beside it alone', () => {
		const added = { was: 'Words', at: 5, to: 5, insert: '\n\n- #need/rest 3/5\n' };
		expect(taken('Words\n\n- #need/rest 3/5\nMore', added)).toBe('Words\nMore');
		expect(taken('Other words\n\n- #need/rest 3/5', added)).toBe('Other words');
		expect(taken('- #need/rest 3/5', added)).toBeUndefined();
	});

	it('of words that leave an empty line is known by the lines above', () => {
		const emptied = wayBack('One\n\n#need/rest', [{ from: 5, to: 15, insert: '' }]);
		expect(changesBack('New\nOne\n\n', emptied)).toEqual([{ from: 9, to: 9, insert: '#need/rest' }]);
		expect(changesBack('New\nTwo\n\n', emptied)).toBeUndefined();
	});
});
