import { afterEach, describe, expect, it } from 'vitest';
import { words } from '../../src/i18n';
import { storyOf } from '../fixtures/scenarios-onward';
import type { Look, Story } from '../fixtures/stories/story';
import { LongRun } from './stories-person';

const { charts, forms, formsFollow, followWords, prompts } = words;
const { commands } = words.screen;
const { groups, ladder, standing, unknowns } = formsFollow;
const { moves } = charts;

let run: LongRun;
afterEach(() => run.driver.close());

const endOf = ({ looks }: Story): Look => looks.at(-1) ?? looks[0];

describe('ball games, twice a year', () => {
	const story = storyOf('ball games');

	it('asks for nothing in between, and is kept each time', { timeout: 150_000 }, async () => {
		const line = 'go along for one week in June';
		run = await LongRun.of({ ...story, steps: [{ ...story.steps[0]!, answers: {} }] }, 1, '2026-04-10');
		await run.looks();
		await run.presses(`${charts.more}: ${line}`);
		await run.presses(moves.grow);
		await run.isAsked();
		await run.saysInstead(prompts.experiment.smallest, 'One week with the seventh form by the sea.');
		await run.presses(forms.more);
		await run.picks(followWords.choices['dose']?.[0] ?? '', 'a few times a year');
		await run.presses(standing.experiment.start);
		await run.dates(standing.experiment.since, '2026-06-08');
		await run.dates(standing.experiment.until, '2026-06-12');
		await run.closes();
		await run.reads('2026-03-02 reflection', `- [>] ${line} #energy/moving`);

		await run.on('2026-05-01');
		expect(await run.looks()).not.toContain(moves.ended('2026-06-12'));

		await run.on('2026-06-14');
		await run.sees(moves.ended('2026-06-12'));
		await run.presses(`${charts.more}: One week with the seventh form`);
		await run.presses(moves.goOn);
		await run.isAsked();
		await run.says(prompts.experiment.gave, 'Relay races on wet sand');
		await run.says(prompts.experiment.back, 'Quiet, and coffee at ten: glad of my chair #energy/desk-work');
		await run.picks(standing.states.keep);
		await run.closes();

		for (const day of ['2026-08-15', '2027-05-01']) {
			await run.on(day);
			await run.sees(moves.said(0, 0));
		}
		await run.ends({ day: '2027-05-01', open: [], settled: 2, fantasies: ['ball games: open'] });
	});
});

describe('goats, over five years', () => {
	const story = storyOf('goats');
	const degree = 'I must use my degree formally';

	it('lead from a thought to an island, with all steps in sight', { timeout: 150_000 }, async () => {
		run = await LongRun.of(story, 0, '2026-03-09');
		await run.begins(commands.explore, 'goats');
		await run.says(prompts.inquiry.unrealistic, 'Everybody laughs. It is outlandish.');
		await run.presses(groups.unknowns);
		await run.adds(unknowns.add, [degree]);
		await run.chooses(unknowns.state(degree), unknowns.states['?'], 'Shift+Tab');
		await run.presses(forms.more);
		await run.says(prompts.inquiry.rules, 'A degree like that has to be used in an office. A thought.');
		await run.says(prompts.inquiry.bring, 'I can read a balance sheet.');
		await run.presses(groups.talks);
		await run.adds(ladder.add, ['2026: one weekend with a herd', '2027: a season of Saturdays']);
		await run.closes();
		await run.reads('2026-03-09 inquiry', `- [?] ${degree}\n`);

		await run.on('2026-04-11');
		await run.driver.openNote('Escape hatch/2026-03-09 inquiry.md');
		await run.begins(commands.explore);
		await run.presses(ladder.tryFor('2026: one weekend with a herd'));
		await run.reads('2026-03-09 inquiry', '- 2026: one weekend with a herd\n');
		await run.isAsked();
		await run.says(prompts.experiment.smallest, 'Two days, fencing and carrying water.');
		await run.presses(standing.experiment.start);
		await run.dates(standing.experiment.until, '2026-04-19');
		await run.closes();

		await run.on('2026-04-20');
		await run.driver.openNote('Escape hatch/2026-04-11 experiment.md');
		await run.begins(commands.experiment);
		await run.says(prompts.experiment.gave, 'They come when one shakes the bucket');
		await run.picks(standing.states.keep);
		await run.closes();

		await run.on('2026-06-02');
		await run.driver.openNote('Escape hatch/2026-03-09 inquiry.md');
		await run.begins(commands.explore);
		await run.chooses(unknowns.state(degree), unknowns.states.x);
		await run.closes();
		await run.reads('2026-03-09 inquiry', `- [x] ${degree}\n`);
		await run.looks();
		await run.ticks(moves.tick.move('one weekend with a herd'));

		await run.on('2031-02-01');
		for (const kind of ['reflection', 'decision', 'experiment', 'inquiry', 'Review'])
			await run.meanwhile(kind, '2031-01-31');
		await run.sees(moves.said(0, 0));
		await run.sees('goats 2026 → farm work 2027 → this');
		await run.ends(endOf(story));
	});
});
