import { describe, expect, it } from 'vitest';
import type { OwnEntry } from '../../src/domain/codebook/book';
import { bookWith } from '../../src/domain/codebook/own';
import { defaultRoots } from '../../src/domain/codes';
import { count } from '../../src/index/counted';
import type { Entry } from '../../src/index/entry';
import { codeList } from '../../src/report/code-list';
import { note, notes } from '../view/shown';

function listed(entries: readonly Entry[], own: readonly OwnEntry[] = [], options = {}) {
	const book = bookWith(own);
	const counted = count(entries, () => undefined, book);
	return codeList(counted, book, { roots: defaultRoots, ...options });
}

const codesOf = (...given: Parameters<typeof listed>) => listed(...given).map(({ code }) => code);

describe('the list of codes', () => {
	it('holds the codes in use and the user’s own, and the built-in ones on demand', () => {
		const used = notes(2, 'jot', ['value/craft']);
		expect(codesOf(used, [{ code: 'need/bread' }])).toEqual(['value/craft', 'need/bread']);
		expect(listed(used, [], { includesUnused: true })).toHaveLength(103);
	});

	it('counts the fantasy side, everyday notes and other kinds each for itself', () => {
		const entries = [
			...notes(2, 'jot', ['value/craft', 'value/craft/wood']),
			note('reflection', '2026-07-01', ['need/rest']),
			...notes(3, 'everyday', ['value/craft']),
			note('check-in', '2026-08-01', ['value/craft']),
		];
		const [craft] = listed(entries);
		expect(craft).toMatchObject({ code: 'value/craft', notes: 2, of: 3, everyday: 3, others: 1 });
	});

	it('knows the first and last day of use on any side, as the words have them', () => {
		const [craft, care] = listed([
			note('jot', '2026-03-01', ['value/craft']),
			note('everyday', '2026-01-05', ['value/craft']),
			note('check-in', '2026-02-01', ['value/craft']),
			{ ...note('jot', '2026-05-01', ['value/care']), evidence: undefined },
		]).toSorted((a, b) => (a.code > b.code ? -1 : 1));
		expect([craft?.first, craft?.last]).toEqual(['2026-01-05', '2026-03-01']);
		expect([care?.first, care?.last]).toEqual(['2026-05-01', '2026-05-01']);
	});

	it('is in the order of the code book, with what it does not name at the end of each lens', () => {
		const used = [note('jot', '2026-01-01', ['need/rest', 'value/zeal', 'value/craft', 'value/apples'])];
		const own = [{ code: 'need/bread' }, { code: 'value/salt' }];
		expect(codesOf(used, own)).toEqual([
			...['value/salt', 'value/craft', 'value/apples', 'value/zeal'],
			...['need/bread', 'need/rest'],
		]);
	});

	it('tells what is own and what is hidden, and lists what is hidden though no note carries it', () => {
		const used = [note('jot', '2026-01-01', ['value/craft', 'value/zeal'])];
		const rows = listed(used, [{ code: 'value/order', isHidden: true }, { code: 'need/bread' }]);
		expect(rows.map(({ code, isOwn, isHidden }) => [code, isOwn, isHidden])).toEqual([
			['value/order', false, true],
			['value/craft', false, false],
			['value/zeal', true, false],
			['need/bread', true, false],
		]);
	});

	it('has a row for each direction in use', () => {
		const used = [
			note('jot', '2026-01-01', ['energy/desk-work/drains', 'energy/solo', 'energy/solo/drains']),
		];
		expect(codesOf(used, [{ code: 'energy/desk-work' }])).toEqual([
			...['energy/desk-work/drains', 'energy/solo', 'energy/solo/drains'],
		]);
	});

	it('writes tags as the vault does', () => {
		const roots = { ...defaultRoots, energy: 'kraft' };
		const [row] = listed([note('jot', '2026-01-01', ['energy/solo/drains'])], [], { roots });
		expect(row?.tag).toBe('#kraft/solo/drains');
	});

	it('names codes that may mean the same, built-in ones that no note carries among them', () => {
		const [row] = listed([note('jot', '2026-01-01', ['value/conection'])]);
		expect(row?.near).toEqual(['value/connection']);
	});
});
