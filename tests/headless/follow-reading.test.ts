import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { keepReading, openExperiments } from '../../src/host/follow-through/keep-reading';
import { canAddReading } from '../../src/host/follow-through/reading';
import type { Entry } from '../../src/index/entry';
import type { Snapshot } from '../../src/index/snapshot';
import { openActs } from './acts-host';

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

const care = 'value/care';
const experiment = (body: string, more = 'hatch-status: running\n') =>
	`---\nhatch-kind: experiment\nhatch-date: 2026-08-02\nhatch-start: 2026-08-10\n${more}---\n\n${body}`;
const measured = '## The clue\n\nTending. #value/care\n\n## Readings\n\n- 2026-08-03 #value/care 2/5\n';

describe('a reading', () => {
	it('is one line below the last, with its day, and is taken back', async () => {
		vault = await openActs({ 'e.md': experiment(measured) });
		const written = await keepReading(vault.parts, 'e.md', { code: care, value: 4, day: '2026-08-31' });
		expect(await vault.read('e.md')).toBe(experiment(`${measured}- 2026-08-31 #value/care 4/5\n`));
		await vault.settle();
		const { experiments } = await vault.patterns();
		expect(experiments[0]?.readings[0]).toMatchObject({
			before: { values: [2] },
			during: { values: [4] },
		});
		expect(await written?.undo()).toBe(true);
		expect(await vault.read('e.md')).toBe(experiment(measured));
	});

	it('of the same day is another digit, with line breaks as they are', async () => {
		const before = experiment(measured).replaceAll('\n', '\r\n');
		vault = await openActs({ 'e.md': before });
		await keepReading(vault.parts, 'e.md', { code: care, value: 5, day: '2026-08-03' });
		expect(await vault.read('e.md')).toBe(before.replace('2/5', '5/5'));
	});

	it('takes the place that was left open for it', async () => {
		vault = await openActs({ 'e.md': experiment('## Readings\n\n- #value/care _/5\n') });
		await keepReading(vault.parts, 'e.md', { code: care, value: 1, day: '2026-08-31' });
		expect(await vault.read('e.md')).toBe(experiment('## Readings\n\n- 2026-08-31 #value/care 1/5\n'));
	});

	it('makes its section in an experiment that was not measured', async () => {
		const text = '## The clue\n\nTending. #value/care\n';
		vault = await openActs({ 'e.md': experiment(text) });
		await keepReading(vault.parts, 'e.md', { code: care, value: 3, day: '2026-08-31' });
		expect(await vault.read('e.md')).toBe(
			experiment(`${text}\n## Readings\n\n- 2026-08-31 #value/care 3/5\n`),
		);
	});

	it('of two devices: both stay, and each is taken back alone', async () => {
		vault = await openActs({ 'e.md': experiment(measured) });
		const phone = `${measured}- 2026-08-20 #value/care 3/5\n\n## What I learnt\n\nSlow mornings.\n`;
		await vault.write('e.md', experiment(phone));
		const written = await keepReading(vault.parts, 'e.md', { code: care, value: 4, day: '2026-08-31' });
		const both = phone.replace('3/5\n', '3/5\n- 2026-08-31 #value/care 4/5\n');
		expect(await vault.read('e.md')).toBe(experiment(both));
		await vault.write('e.md', experiment(`Later.\n\n${both}`));
		await written?.undo();
		expect(await vault.read('e.md')).toBe(experiment(`Later.\n\n${phone}`));
	});

	it('of two devices on one day: the later act holds, and only its digit is taken back', async () => {
		vault = await openActs({ 'e.md': experiment(measured) });
		const phone = `${measured}- 2026-08-31 #value/care 1/5\n`;
		await vault.write('e.md', experiment(phone));
		const written = await keepReading(vault.parts, 'e.md', { code: care, value: 4, day: '2026-08-31' });
		expect(await vault.read('e.md')).toBe(experiment(phone.replace('1/5', '4/5')));
		await written?.undo();
		expect(await vault.read('e.md')).toBe(experiment(phone));
	});

	it.each([
		['code left open', 'Words.\n\n```\nopen\n'],
		['a comment left open', 'Words.\n\n%% open\n'],
	])('is refused in a note with %s, and the user is told', async (_, body) => {
		vault = await openActs({ 'e.md': experiment(body) });
		expect(await keepReading(vault.parts, 'e.md', { code: care, value: 4, day: '2026-08-31' })).toBe(
			undefined,
		);
		expect(await vault.read('e.md')).toBe(experiment(body));
		expect(said).toEqual([expect.stringContaining('e.md')]);
	});

	it('for a note that is gone tells so', async () => {
		vault = await openActs({ 'a.md': '' });
		expect(await keepReading(vault.parts, 'e.md', { code: care, value: 4, day: '2026-08-31' })).toBe(
			undefined,
		);
		expect(said).toEqual([expect.stringContaining('no longer in the vault')]);
	});
});

describe('the experiments that a reading can be added to', () => {
	it('run, or are begun and not at their end, or measured and not begun; the measured ones come first', async () => {
		const begun = (more: string) => experiment('Words. #value/care\n', more);
		vault = await openActs({
			'said.md': begun('hatch-status: running\nhatch-again: 2026-08-20\n'),
			'begun.md': begun(''),
			'measured.md': experiment('- #value/care _/5\n', ''),
			'ended.md': begun('hatch-again: 2026-08-31\n'),
			'kept.md': begun('hatch-status: keep\n'),
			'later.md': begun('').replace('2026-08-10', '2026-10-10'),
			'idea.md': experiment('- #value/care _/5\n', 'hatch-status: idea\n').replace(
				'2026-08-10',
				'2026-10-10',
			),
			'past.md': experiment('- #value/care _/5\n', 'hatch-status: idea\nhatch-again: 2026-08-31\n'),
			'learnt.md': experiment('- #value/care _/5\n', 'hatch-status: learnt\n'),
			'jot.md': begun('').replace('experiment', 'jot'),
		});
		const snapshot = vault.parts.snapshot();
		const pathsOf = (notes: readonly Entry[]) => openExperiments(notes, '2026-09-01').map(({ path }) => path);
		expect(pathsOf(snapshot.all.notes)).toEqual(['measured.md', 'idea.md', 'said.md', 'begun.md']);
		expect(pathsOf(snapshot.of('experiment'))).toEqual(pathsOf(snapshot.all.notes));
	});
});

describe('the command', () => {
	const measuredIdea = '---\nhatch-kind: experiment\n---\n\n- #value/care _/5\n';

	it.each([
		['a measured experiment that is an idea', { 'e.md': measuredIdea }, true],
		[
			'an idea that is not measured',
			{ 'e.md': experiment('Words.\n', 'hatch-status: idea\n').replace('2026-08-10', '2999-08-10') },
			false,
		],
		['one that has ended', { 'e.md': experiment('Words. #value/care\n', 'hatch-status: keep\n') }, false],
		['other kinds alone', { 'e.md': measuredIdea.replace('experiment', 'jot') }, false],
	])('is there for %s, and counts nothing', async (_, notes, isThere) => {
		vault = await openActs(notes);
		const snapshot = vault.parts.snapshot();
		const uncounted = {
			...Object.getOwnPropertyDescriptors(snapshot),
			all: {
				get: () => {
					throw new Error('Counted.');
				},
			},
		};
		expect(canAddReading({ snapshot: () => Object.create(null, uncounted) as Snapshot })).toBe(isThere);
	});
});
