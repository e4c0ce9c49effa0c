import { afterEach, describe, expect, it } from 'vitest';
import { scenarios } from '../fixtures/scenarios';
import { stories, storyOf } from '../fixtures/scenarios-onward';
import { asStory, inWords } from '../fixtures/stories/in-words';
import { filesOn, toldFolders, type Story } from '../fixtures/stories/story';
import { openVault } from './vault-host';

type Host = Awaited<ReturnType<typeof openVault>>;

let host: Host;
afterEach(() => host.close());

/** The vault as it stands at the end of a day, seen on that day. */
async function openOn(story: Story, day: string): Promise<Host> {
	host = await openVault(filesOn(story, day), { now: () => Date.parse(`${day}T23:00`) });
	return host;
}

const endOf = ({ looks }: Story) => looks.at(-1)?.day ?? '';

describe('the stories', () => {
	it('are those of all scenarios, each from notes of its own', async () => {
		expect(stories.map(({ name }) => name)).toEqual(scenarios.map(({ name }) => name));
		expect(stories.map(({ folder }) => folder).sort()).toEqual(toldFolders().sort());
		await openOn(storyOf('goats'), '2026-03-02');
	});

	it.each(stories)('$name: is in order on each day, and no note of it is amiss', async (story) => {
		const days = story.steps.map(({ day }) => day);
		expect(days).toEqual([...days].sort());
		await openOn(story, endOf(story));
		expect(await host.check()).toEqual([]);
	});
});

describe.each(stories)('$name', (story) => {
	it.each(story.looks)('stands on $day as it was left', async ({ day, open, settled, fantasies }) => {
		const report = await (await openOn(story, day)).patterns();
		const rows = report.moves.filter(({ stands }) => stands !== 'settled');
		expect(rows.map(inWords)).toEqual(open);
		expect(report.moves.length - rows.length).toBe(settled);
		expect(report.fantasies.map(asStory)).toEqual(fantasies);
	});

	it('counts fantasies alone: what is tried, asked and decided adds nothing to them', async () => {
		const before = await (await openOn(story, '2026-03-02')).patterns();
		await host.close();
		const after = await (await openOn(story, endOf(story))).patterns();
		const told = story.steps.filter(({ kind }) => kind === 'jot' || kind === 'reflection');
		expect(after.notes).toBe(before.notes + told.length);
		if (told.length === 0) expect(codesOf(after)).toEqual(codesOf(before));
	});
});

function codesOf({
	lenses,
}: {
	lenses: Readonly<Record<string, readonly { code: string; notes: number }[]>>;
}) {
	return Object.values(lenses).flatMap((rows) => rows.map(({ code, notes }) => `${code} ${notes}`));
}

describe('what the stories come to', () => {
	const reportOf = async (name: string, day = endOf(storyOf(name))) =>
		(await openOn(storyOf(name), day)).patterns();

	it('an event, once, is kept, with the fantasy that it came from', async () => {
		const { experiments } = await reportOf('arranging flowers');
		expect(experiments).toMatchObject([
			{
				status: 'keep',
				fantasies: ['the flowers'],
				start: '2026-04-01',
				end: '2026-05-13',
				isMeasured: false,
			},
		]);
		expect(experiments[0]?.codes).toContain('value/creativity');
	});

	it('twice a year asks for nothing on any day in between', async () => {
		for (const day of ['2026-05-01', '2026-06-20', '2026-08-31', '2026-11-30', '2027-03-01', '2028-01-01']) {
			const { moves } = await reportOf('ball games', day);
			expect(moves.filter(({ stands }) => stands === 'asks')).toEqual([]);
			await host.close();
		}
		const { experiments } = await reportOf('ball games');
		expect(experiments.map(({ status }) => status)).toEqual(['keep', 'keep']);
	});

	it('a desk can drain in the fantasy and be gladly resumed', async () => {
		await openOn(storyOf('ball games'), '2027-05-01');
		const rows = await host.evidence({ side: 'all' });
		const desk = rows.filter(({ code }) => code.startsWith('energy/desk-work'));
		expect(desk.map(({ code, path }) => `${code} ${path.slice(13, -3)}`).sort()).toEqual([
			'energy/desk-work 2026-04-10 experiment',
			'energy/desk-work 2026-09-01 experiment',
			'energy/desk-work/drains 2026-03-02 reflection',
		]);
	});

	it('a walk is told by what was read before and during, so far', async () => {
		const { experiments } = await reportOf('front desk of a spa');
		expect(experiments).toMatchObject([
			{
				status: 'learnt',
				isMeasured: true,
				readings: [
					{
						code: 'need/calm',
						before: { values: [1, 2, 1], median: 1 },
						during: { values: [3, 4, 3], median: 3 },
						since: { values: [], median: null },
						effect: 'higher-during',
						provisional: true,
					},
				],
			},
		]);
	});

	it('a remark about goats leads over years to an island, each step told', async () => {
		const report = await reportOf('goats');
		const rows = report.fantasies.map(({ name, experiments, unknowns, moves }) => [
			...[name, experiments.all, experiments.running],
			...[unknowns.open, unknowns.known, moves.open, moves.done],
		]);
		expect(rows).toEqual([
			['managing a farm', 0, 0, 0, 1, 0, 0],
			['farm work', 2, 0, 0, 0, 0, 1],
			['goats', 2, 0, 0, 2, 0, 0],
		]);
		const island = report.fantasies.find(({ name }) => name === 'managing a farm');
		expect(island?.lineage).toEqual([
			{ name: 'goats', first: '2026-03-02' },
			{ name: 'farm work', first: '2027-11-07' },
		]);
		expect(report.experiments.map(({ status }) => status)).toEqual(['change', 'learnt', 'keep', 'keep']);
	});

	it('a private reflection is known to nobody but its view', async () => {
		await openOn(storyOf('pictures of feet'), '2026-03-20');
		expect(await host.evidence({ side: 'all' })).toEqual([]);
		expect(JSON.stringify(await host.patterns())).not.toMatch(/feet|applications/);
	});

	it('a café that is decided against on information leaves nothing waiting, then or a year later', async () => {
		for (const day of ['2026-09-20', '2027-09-20']) {
			const { moves, fantasies } = await reportOf('a café', day);
			expect(moves.filter(({ stands }) => stands !== 'settled')).toEqual([]);
			expect(fantasies).toMatchObject([
				{
					decision: { status: 'no' },
					isCompleted: true,
					unknowns: { open: 0, known: 3 },
					moves: { open: 0 },
					experiments: { all: 1, running: 0 },
				},
			]);
			const kept = moves.find(({ kind }) => kind === 'experiment');
			expect([kept?.status, kept?.codes]).toEqual(['keep', expect.arrayContaining(['value/community'])]);
			await host.close();
		}
		await reportOf('a café');
	});

	it('one fantasy that keeps coming back is never called core', async () => {
		const { notes, lenses, fantasies } = await reportOf('the novel');
		expect([notes, fantasies.length]).toEqual([9, 1]);
		const rows = Object.values(lenses).flat();
		expect(rows.filter(({ notes: k }) => k >= 3).map(({ singleFantasy }) => singleFantasy)).toContain(true);
		expect(rows.filter(({ level }) => level === 'core')).toEqual([]);
	});

	it('a post beside the novel is a step of its own', async () => {
		const { experiments } = await reportOf('the novel');
		expect(experiments.map(({ status, start }) => [status, start])).toEqual([
			['keep', '2029-06-01'],
			['keep', '2028-02-22'],
		]);
	});
});
