import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { keepLittle, littlePlace, littlePlaces } from '../../src/host/follow-through/keep-little';
import { dateLine, learnInLine, takeUpLine, tickLine } from '../../src/host/follow-through/lines';
import { setStanding } from '../../src/host/follow-through/notes';
import { defaultSettings } from '../../src/domain/settings';
import type { MoveRow } from '../../src/report/figures';
import type { Snapshot } from '../../src/index/snapshot';
import { openActs } from './acts-host';
import { noon } from './vault-host';

const said = vi.hoisted((): string[] => []);

vi.mock('obsidian', async () => {
	const { createObsidianCore, recordingNotice } = await import('../workbench/core');
	return { ...createObsidianCore({ Notice: recordingNotice(said) }) };
});

beforeAll(() => {
	vi.stubGlobal('sleep', (ms: number) => new Promise((resolve) => setTimeout(resolve, ms)));
});
afterAll(() => vi.unstubAllGlobals());

let vault: Awaited<ReturnType<typeof openActs>>;
afterEach(async () => {
	said.length = 0;
	await vault.close();
});

const reflection = (body: string) => `---\nhatch-kind: reflection\nhatch-date: 2026-08-02\n---\n\n${body}`;
const inquiry = (body: string) => `---\nhatch-kind: inquiry\nhatch-date: 2026-08-02\n---\n\n${body}`;
const line = '- [ ] ask to do the décor #value/creativity';
const move = 'ask to do the décor';

describe('a line', () => {
	it('is ticked where it stands, byte by byte, and taken back', async () => {
		const before = `\uFEFF${reflection(`Roses. #value/beauty\n\n${line} ^step\n`)}`.replaceAll('\n', '\r\n');
		vault = await openActs({ 'a.md': before });
		const written = await tickLine(vault.parts, await vault.row(move), 'x');
		expect(written?.path).toBe('a.md');
		expect(await vault.read('a.md')).toBe(before.replace('[ ]', '[x]'));
		expect(await written?.undo()).toBe(true);
		expect(await vault.read('a.md')).toBe(before);
		expect(said).toEqual([]);
	});

	it('is ticked twice before the plugin has read it again', async () => {
		vault = await openActs({ 'a.md': reflection(`${line}\n`) });
		const row = await vault.row(move);
		await tickLine(vault.parts, row, 'x');
		await tickLine(vault.parts, row, '>');
		expect(await vault.read('a.md')).toContain('- [>] ask');
	});

	it('is found where sync has moved it, with what sync brought', async () => {
		vault = await openActs({ 'a.md': reflection(`${line}\n`) });
		const row = await vault.row(move);
		await vault.write('a.md', reflection(`From the phone.\n\n- [ ] buy paper #value/beauty\n${line}\n`));
		await tickLine(vault.parts, row, 'x');
		expect(await vault.read('a.md')).toBe(
			reflection(`From the phone.\n\n- [ ] buy paper #value/beauty\n${line.replace('[ ]', '[x]')}\n`),
		);
	});

	it.each([
		['reads differently by now', `${line.replace('décor', 'flowers')}\n`],
		['stands in two other places by now', `Above.\n\nMore.\n\n${line}\n${line}\n`],
		['is gone', 'Nothing.\n'],
		['stands in code by now', `\`\`\`\n${line}\n\`\`\`\n`],
	])('that %s is left alone, and the user is told where', async (_, now) => {
		vault = await openActs({ 'a.md': reflection(`${line}\n`) });
		const row = await vault.row(move);
		await vault.write('a.md', reflection(now));
		expect(await tickLine(vault.parts, row, 'x')).toBeUndefined();
		expect(await vault.read('a.md')).toBe(reflection(now));
		expect(said).toEqual([expect.stringContaining('a.md')]);
		expect(said[0]).not.toContain('décor');
	});

	it('gets a day, another one, and none', async () => {
		vault = await openActs({ 'a.md': reflection(`${line}\n`) });
		const after = async (day: string | undefined) => {
			await dateLine(vault.parts, await vault.row(move), day);
			await vault.settle();
			return (await vault.read('a.md')).slice(reflection('').length);
		};
		expect(await after('2026-10-01')).toBe(`${line} 📅 2026-10-01\n`);
		expect((await vault.row(move)).again).toBe('2026-10-01');
		expect(await after('2026-11-01')).toBe(`${line} 📅 2026-11-01\n`);
		expect(await after(undefined)).toBe(`${line}\n`);
	});

	it('is taken up again today, without a day to come, and given back', async () => {
		const now = vi.spyOn(Date, 'now').mockReturnValue(noon());
		const [today, earlier] = ['2026-09-01', '2026-01-05'];
		const old = `---\nhatch-kind: reflection\nhatch-date: ${earlier}\n---\n\n${line}\n`;
		vault = await openActs({ 'a.md': old });
		const written = await takeUpLine(vault.parts, await vault.row(move));
		now.mockRestore();
		expect(await vault.read('a.md')).toBe(old.replace(line, `${line} ➕ ${today}`));
		await vault.settle();
		expect(await vault.row(move)).toMatchObject({ day: today, again: null });
		expect(await written?.undo()).toBe(true);
		expect(await vault.read('a.md')).toBe(old);
	});

	it.each([
		['- [ ] thing #gala #value/care 📅 2026-08-20', '- [ ] thing #gala #value/care'],
		['- [ ] thing #value/care #gala 📅 2026-08-20', '- [ ] thing #value/care #gala'],
		['- [ ] thing #wert/care 📅 2026-08-20', '- [ ] thing #wert/care'],
		['- [ ] thing #wert/care, #gala 📅 2026-08-20', '- [ ] thing #wert/care, #gala'],
	])('with any tags is let rest, and dated again: %s', async (dated, undated) => {
		const roots = { ...defaultSettings.roots, value: dated.includes('wert') ? 'wert' : 'value' };
		vault = await openActs({ 'a.md': reflection(`${dated}\n`) }, { roots });
		await dateLine(vault.parts, (await vault.patterns()).moves[0] as MoveRow, undefined);
		expect(await vault.read('a.md')).toBe(reflection(`${undated}\n`));
		await vault.settle();
		await dateLine(vault.parts, (await vault.patterns()).moves[0] as MoveRow, '2026-08-20');
		expect(await vault.read('a.md')).toBe(reflection(`${dated}\n`));
		expect(said).toEqual([]);
	});

	it('over two lines is ticked and dated with line breaks as they are', async () => {
		const before = reflection('- [ ] multi\n  line #value/care\n').replaceAll('\n', '\r\n');
		vault = await openActs({ 'a.md': before });
		const row = await vault.row('multi line');
		const written = await tickLine(vault.parts, row, 'x');
		expect(await vault.read('a.md')).toBe(before.replace('[ ]', '[x]'));
		expect(await written?.undo()).toBe(true);
		await dateLine(vault.parts, row, '2026-10-01');
		expect(await vault.read('a.md')).toBe(before.replace('multi', 'multi 📅 2026-10-01'));
		expect(said).toEqual([]);
	});

	it('is not taken for its twin where sync has moved both', async () => {
		const both = '# Mon\n\n- [ ] walk #value/care\n\n# Tue\n\n- [ ] walk #value/care\n';
		vault = await openActs({ 'a.md': reflection(both) });
		const row = (await vault.patterns()).moves.find(({ line: at }) => at === 12) as MoveRow;
		const now = reflection(`One\nTwo\nThree\n\n${both}`);
		await vault.write('a.md', now);
		expect(await tickLine(vault.parts, row, 'x')).toBeUndefined();
		expect(await vault.read('a.md')).toBe(now);
		expect(said).toHaveLength(1);
	});

	it('of an inquiry gets what was learnt, which is taken back alone', async () => {
		vault = await openActs({ 'q.md': inquiry('- [ ] is there a grant\n') });
		const row = await vault.row('is there a grant');
		await tickLine(vault.parts, row, 'x');
		const written = await learnInLine(vault.parts, row, 'one, in spring');
		expect(await vault.read('q.md')).toBe(inquiry('- [x] is there a grant → one, in spring\n'));
		expect(await written?.undo()).toBe(true);
		expect(await vault.read('q.md')).toBe(inquiry('- [x] is there a grant\n'));
	});

	it('of an inquiry is ticked as a task and as a plain bullet', async () => {
		vault = await openActs({ 'q.md': inquiry('- [?] too old\n- ? is there a grant\n') });
		await tickLine(vault.parts, await vault.row('too old'), 'x');
		await tickLine(vault.parts, await vault.row('is there a grant'), '/');
		expect(await vault.read('q.md')).toBe(inquiry('- [x] too old\n- ?/ is there a grant\n'));
	});

	it('of an example is left alone, and the user is told why', async () => {
		vault = await openActs({ 'Examples/a.md': reflection(`${line}\n`) });
		const row = await vault.row(move);
		await vault.choices.change({ examplesFolder: 'Examples' });
		expect(await tickLine(vault.parts, row, 'x')).toBeUndefined();
		expect(await vault.read('Examples/a.md')).toContain(line);
		expect(said).toHaveLength(1);
	});

	it('is not taken back where its words were changed since', async () => {
		vault = await openActs({ 'a.md': reflection(`${line}\n`) });
		const written = await tickLine(vault.parts, await vault.row(move), 'x');
		const now = (await vault.read('a.md')).replace('décor', 'flowers');
		await vault.write('a.md', now);
		expect(await written?.undo()).toBe(false);
		expect(await vault.read('a.md')).toBe(now);
		expect(said).toEqual([expect.stringContaining('reads differently')]);
	});
});

describe('a whole note', () => {
	const experiment = (more = '') =>
		`---\nhatch-kind: experiment # mine\nhatch-date: 2026-08-02\n${more}tags: [a]\n---\n\nOne event. #value/care\n`;
	const row = (path = 'e.md') => vault.patterns().then(({ moves }) => moves.find((one) => one.path === path));

	async function stands(text: string, about: Parameters<typeof setStanding>[2]) {
		vault = await openActs({ 'e.md': text });
		const move = await row();
		if (move === undefined) throw new Error('There is no row.');
		return setStanding(vault.parts, move, about);
	}

	it('says how it came out, in its own property, and takes that back', async () => {
		const written = await stands(experiment('hatch-status: running\n'), { status: 'keep' });
		expect(await vault.read('e.md')).toBe(experiment('hatch-status: keep\n'));
		expect(await written?.undo()).toBe(true);
		expect(await vault.read('e.md')).toBe(experiment('hatch-status: running\n'));
	});

	it('gets a day to look again, and none', async () => {
		await stands(experiment('hatch-again: 2026-08-30\n'), { again: '2026-10-01' });
		expect(await vault.read('e.md')).toContain('hatch-again: 2026-10-01\n');
		await vault.settle();
		const move = await row();
		if (move) await setStanding(vault.parts, move, { again: undefined });
		expect(await vault.read('e.md')).toBe(experiment());
	});

	it('begins today where it runs without a first day, and not again', async () => {
		const now = vi.spyOn(Date, 'now').mockReturnValue(noon());
		await stands(experiment('hatch-status: idea\n'), { status: 'running' });
		expect(await vault.read('e.md')).toContain('hatch-start: 2026-09-01\n');
		expect(await vault.read('e.md')).toContain('hatch-status: running\n');
		now.mockRestore();
	});

	it('that runs has the first day that it had', async () => {
		await stands(experiment('hatch-start: 2026-08-05\n'), { status: 'running' });
		expect(await vault.read('e.md')).toContain('hatch-start: 2026-08-05\n');
	});

	it('goes on the shelf without its day, as one step back', async () => {
		const inquiry =
			'---\nhatch-kind: inquiry\nhatch-status: open\nhatch-again: 2026-08-20\n---\n\nA ferry.\n';
		const written = await stands(inquiry, { status: 'shelf', again: undefined });
		expect(await vault.read('e.md')).toBe('---\nhatch-kind: inquiry\nhatch-status: shelf\n---\n\nA ferry.\n');
		expect(await written?.undo()).toBe(true);
		expect(await vault.read('e.md')).toBe(inquiry);
	});

	it('writes no where it is a decision so that no tool reads it as a boolean', async () => {
		const decision = '---\nhatch-kind: decision\n---\n\nStay.\n';
		await stands(decision, { status: 'no' });
		expect(await vault.read('e.md')).toContain('hatch-status: "no"\n');
	});

	it.each([
		['is another kind by now', experiment().replace('experiment', 'jot'), 'another kind'],
		['has no properties any more', 'One event.\n', 'another kind'],
		['has broken properties', experiment().replace('[a]', '[a'), 'cannot be read'],
	])('that %s is left alone, and the user is told why', async (_, now, why) => {
		vault = await openActs({ 'e.md': experiment() });
		const move = await row();
		await vault.write('e.md', now);
		expect(move && (await setStanding(vault.parts, move, { status: 'keep' }))).toBeUndefined();
		expect(await vault.read('e.md')).toBe(now);
		expect(said).toEqual([expect.stringContaining(why)]);
	});
});

describe('a little of it', () => {
	const typed = { text: 'flowers on the desk', code: 'value/beauty', due: undefined };
	const written = '- [ ] flowers on the desk #value/beauty';

	it('stands in the note of the clue, and is a move from then on', async () => {
		vault = await openActs({ 'a.md': reflection('## The fantasy\n\nRoses. #value/beauty\n') });
		const kept = await keepLittle(vault.parts, { path: 'a.md', line: 8 }, { ...typed, due: '2026-10-01' });
		await vault.settle();
		expect(await vault.read('a.md')).toBe(
			reflection(`## The fantasy\n\nRoses. #value/beauty\n\n## A little of it\n\n${written} 📅 2026-10-01\n`),
		);
		expect(await vault.row('flowers on the desk')).toMatchObject({ again: '2026-10-01', status: 'open' });
		await kept?.undo();
		expect(await vault.read('a.md')).toBe(reflection('## The fantasy\n\nRoses. #value/beauty\n'));
	});

	it('stands below the words in an everyday note', async () => {
		vault = await openActs({ 'day.md': 'Roses. #value/beauty\n\nRain.\n' });
		await keepLittle(vault.parts, { path: 'day.md', line: 1 }, typed);
		expect(await vault.read('day.md')).toBe(`Roses. #value/beauty\n\n${written}\n\nRain.\n`);
	});

	it('stands at the end where other words have come to that line', async () => {
		vault = await openActs({ 'day.md': 'Snow.\n\nRoses. #value/beauty\n' });
		await keepLittle(vault.parts, { path: 'day.md', line: 1, text: 'Roses.' }, typed);
		expect(await vault.read('day.md')).toBe(`Snow.\n\nRoses. #value/beauty\n\n${written}\n`);
	});

	it('of words that would not read so is not written, and the user is told without them', async () => {
		vault = await openActs({ 'a.md': reflection('Roses. #value/beauty\n') });
		const before = await vault.read('a.md');
		expect(await keepLittle(vault.parts, { path: 'a.md' }, { ...typed, text: 'flowers %% and' })).toBe(
			undefined,
		);
		expect(await vault.read('a.md')).toBe(before);
		expect(said).toEqual([expect.stringContaining('a.md')]);
		expect(said[0]).not.toContain('flowers');
	});

	it('without a note of its own goes into the latest that carries the code, of a fantasy first', async () => {
		vault = await openActs({
			'a.md': reflection('Roses. #value/beauty/roses\n'),
			'b.md': reflection('Rain.\n').replace('08-02', '08-05'),
			'day.md': '---\nhatch-date: 2026-08-20\n---\n\nRoses. #value/beauty\n',
			'q.md': inquiry('Roses. #value/calm #value/beauty\n').replace('08-02', '08-25'),
		});
		const place = (codes: readonly string[], path?: string) =>
			littlePlace(vault.parts.snapshot(), { codes, path }, codes[0] ?? '')?.path;
		expect(place(['value/beauty'])).toBe('a.md');
		expect(place(['value/beauty'], 'day.md')).toBe('day.md');
		expect(place(['value/beauty'], 'q.md')).toBe('a.md');
		expect(place(['value/calm'])).toBeUndefined();
	});

	it('looks for its note once for each code, and again once a note has changed', async () => {
		vault = await openActs({ 'a.md': reflection('Roses. #value/beauty\n') });
		let looked = 0;
		const now = () => {
			const { all } = vault.parts.snapshot();
			return {
				get all() {
					looked++;
					return all;
				},
			} as unknown as Snapshot;
		};
		let snapshot = now();
		const placeOf = littlePlaces(() => snapshot, { codes: ['value/beauty', 'value/calm'] });
		const paths = ['value/beauty', 'value/beauty', 'value/calm', 'value/calm'].map(
			(code) => placeOf(code)?.path,
		);
		expect(paths).toEqual(['a.md', 'a.md', undefined, undefined]);
		expect(looked).toBe(2);
		snapshot = now();
		placeOf('value/calm');
		expect(looked).toBe(3);
	});
});
