import { afterEach, describe, expect, it } from 'vitest';
import { words } from '../../src/i18n';
import { storyOf } from '../fixtures/scenarios-onward';
import type { Look, Story } from '../fixtures/stories/story';
import { LongRun } from './stories-person';

const { charts, followActs, formsFollow, prompts } = words;
const { commands } = words.screen;
const { conversations, groups, standing, unknowns } = formsFollow;
const { moves } = charts;

let run: LongRun;
afterEach(() => run.driver.close());

/** The list of what rests, however long it is. */
const resting = moves.rests(1).replace(/ \d+$/, '');

const endOf = ({ looks }: Story): Look => looks.at(-1) ?? looks[0];

describe('a café, from March to September', () => {
	const story = storyOf('a café');
	const inquiry = '2026-03-05 inquiry';
	const asked = [
		'what a day is like from behind the counter',
		'what is left at the end of a month',
		'a guest has less of it than an owner',
	] as const;

	it(
		'is asked, decided against on information, and leaves nothing waiting',
		{ timeout: 150_000 },
		async () => {
			run = await LongRun.of(story, 1, '2026-03-05');
			await run.begins(commands.explore, 'a café');
			await run.says(prompts.inquiry.unrealistic, 'What it costs to begin, and being there at six.');
			await run.says(prompts.inquiry.only, 'I like to sit in them.');
			await run.presses(groups.unknowns);
			await run.adds(unknowns.add, asked);
			await run.presses(unknowns.tasks);
			await run.closes();

			await run.on('2026-03-29');
			await run.looks();
			await run.ticks(moves.tick.move('two mornings a month at the corner table'));

			await run.on('2026-04-12');
			await run.begins(commands.explore, 'a café');
			await run.chooses(unknowns.state(asked[0]), unknowns.states.x);
			await run.says(unknowns.learnt, 'till, drains, rota');
			await run.presses(unknowns.next);
			await run.chooses(unknowns.state(asked[1]), unknowns.states['/']);
			await run.presses(groups.talks);
			await run.presses(conversations.add);
			await run.dates(conversations.when, '2026-04-11');
			await run.says(conversations.who, 'N.');
			await run.says(conversations.role, 'has had one for nine years');
			await run.ticks('what is hard about it?');
			await run.says(conversations.learnt, 'the regulars are ten minutes of the day');
			await run.says(conversations.next, 'the one by the river');
			await run.presses(conversations.done);
			await run.closes();
			await run.reads(
				inquiry,
				'- 2026-04-11, N., has had one for nine years\n  - asked: what is hard about it?\n  - learnt: the regulars',
			);

			await run.on('2026-05-16');
			await run.begins(commands.explore, 'a café');
			await run.chooses(unknowns.state(asked[1]), unknowns.states.x);
			await run.says(unknowns.learnt, 'enough for two who are never ill');
			await run.presses(unknowns.next);
			await run.chooses(unknowns.state(asked[2]), unknowns.states.x);
			await run.says(unknowns.learnt, 'the regulars are the part I like, and I am one');
			await run.presses(conversations.add);
			await run.says(conversations.who, 'three evenings at the start-up centre');
			await run.says(conversations.learnt, 'how to read a lease, and that I liked the numbers best');
			await run.presses(conversations.done);
			await run.closes();

			await run.on('2026-06-20');
			await run.begins(commands.decide, 'a café');
			await run.says(prompts.decision.options, 'open one, help out, or stay a guest');
			await run.picks('information');
			await run.says(prompts.decision.decided, 'No. I stay a guest, and gladly.');
			await run.picks(standing.states.yes, standing.states.no);
			await run.says(prompts.decision.kept, 'café mornings with my numbers at the corner table');
			await run.brings('Community');
			await run.closes();
			const decision = await run.reads('2026-06-20 decision', 'hatch-status: "no"');
			for (const known of ['till, drains, rota', 'two who are never ill', 'I am one'])
				expect(decision).toContain(`${known} ([[${inquiry}]])`);
			expect(decision).toContain('## What it rests on\n\ninformation\n');

			await run.on('2026-06-22');
			await run.begins(commands.experiment, 'café mornings');
			await run.saysInstead(prompts.experiment.smallest, 'Wednesdays until ten, with the week’s figures.');
			await run.presses(standing.experiment.start);
			await run.dates(standing.experiment.until, '2026-09-15');
			await run.closes();
			await run.reads('2026-06-20 decision', '- [>] café mornings');

			await run.on('2026-09-16');
			await run.sees(moves.ended('2026-09-15'));
			await run.presses(`${charts.more}: Wednesdays until ten`);
			await run.presses(moves.goOn);
			await run.isAsked();
			await run.says(prompts.experiment.gave, 'They know what I drink');
			await run.says(prompts.experiment.learnt, 'Keep it.');
			await run.closes();
			await run.looks();
			await run.presses(moves.outcomes.keep);
			await run.reads('2026-06-22 experiment', 'hatch-status: keep');

			await run.on('2026-09-20');
			await run.sees(moves.said(0, 0));
			await run.sees('1 experiment, kept → 3 known → decided: no, and complete');
			await run.ends({ ...endOf(story), day: '2026-09-20' });
		},
	);
});

describe('the novel, over five years', () => {
	const story = storyOf('the novel');
	const inquiry = '2026-03-08 inquiry';
	const living = "I don't know how one lives from it.";
	const either = 'it has to be the one thing or the other';
	const nobody = 'nobody waits for it';

	it(
		'lies on the shelf until its day, and is taken down one reason at a time',
		{ timeout: 150_000 },
		async () => {
			run = await LongRun.of(story, 0, '2026-03-08');
			await run.begins(commands.explore, 'the novel');
			await run.says(prompts.inquiry.unrealistic, living);
			await run.says(prompts.inquiry.only, 'I was meant to, as a child. That is no reason.');
			await run.picks(standing.states.open, standing.states.shelf);
			await run.dates(standing.inquiry.again, '2027-03-01');
			await run.says(prompts.inquiry.shelf, 'Someday. Not in the year of the house.');
			await run.closes();
			await run.reads(inquiry, 'hatch-status: shelf\nhatch-again: 2027-03-01\n');

			await run.on('2026-05-01');
			expect(await run.looks()).not.toContain(moves.wantedToLook('2027-03-01'));

			await run.on('2027-03-01');
			await run.meanwhile('jot', '2027-03-01');
			await run.sees(moves.wantedToLook('2027-03-01'));
			await run.presses(moves.newDay);
			await run.dates(moves.newDay, '2027-04-05');
			await run.presses(moves.save);
			await run.reads(inquiry, 'hatch-again: 2027-04-05\n');

			await run.on('2027-03-06');
			await run.driver.openNote(`Escape hatch/${inquiry}.md`, { line: 15 });
			await run.driver.runCommand(commands.turnLine);
			await run.answers(followActs.unknown.as.tasks);
			await run.person.press('Mod+s');
			await run.reads(inquiry, `\n- [ ] ${living} ➕ 2027-03-06\n`);
			await run.begins(commands.explore);
			await run.picks(standing.states.open);
			await run.presses(groups.unknowns);
			await run.adds(unknowns.add, [either, nobody]);
			expect(await run.form.innerText()).toContain(unknowns.discomfort);
			expect(await run.form.innerText()).not.toContain(nobody);
			await run.presses(unknowns.all(2));
			for (const one of [nobody, either])
				await run.chooses(unknowns.state(one), unknowns.states['?'], 'Shift+Tab');
			await run.presses(unknowns.one);
			await run.goesBack(unknowns.stop);
			await run.sees(moves.further(2));

			await run.on('2027-09-12');
			await run.meanwhile('jot', '2027-09-12');
			await run.looks();
			await run.presses(resting);
			await run.ticks(moves.tick.unknown(living));
			await run.reads(inquiry, `\n- [x] ${living} ➕ 2027-03-06\n`);

			await run.on('2028-02-20');
			await run.meanwhile('jot', '2028-02-20');
			await run.looks();
			await run.presses(`${charts.more}: Tuesday mornings until ten`);
			await run.presses(moves.grow);
			await run.isAsked();
			await run.presses(standing.experiment.start);
			await run.dates(standing.experiment.until, '2028-06-27');
			await run.closes();
			await run.reads('2026-03-02 reflection', '- [>] Tuesday mornings until ten #need/time');

			await run.on('2028-07-01');
			await run.driver.openNote('Escape hatch/2028-02-20 experiment.md');
			await run.begins(commands.experiment);
			await run.says(prompts.experiment.back, 'Uncomfortable, each time, for a quarter of an hour.');
			await run.picks(standing.states.keep);
			await run.closes();

			await run.on('2028-10-01');
			await run.meanwhile('jot', '2028-10-01');
			await run.driver.openNote(`Escape hatch/${inquiry}.md`);
			await run.begins(commands.explore);
			await run.chooses(unknowns.state(either), unknowns.states.x);
			await run.says(unknowns.learnt, 'a thought');
			await run.presses(unknowns.next);
			await run.chooses(unknowns.state(nobody), unknowns.states['-']);
			await run.closes();
			await run.reads(inquiry, `- [x] ${either} → a thought ➕ 2027-03-06\n- [-] ${nobody} ➕ 2027-03-06\n`);

			await run.on('2030-12-01');
			await run.meanwhile('jot', '2030-12-01');
			await run.meanwhile('experiment', '2030-12-01');
			await run.sees(charts.fantasies.singleWish);

			await run.on('2031-03-02');
			await run.begins(commands.decide, 'the novel');
			await run.says(
				prompts.decision.decided,
				'Partly: the quarterly, and the mornings, which the stipend pays.',
			);
			await run.picks(standing.states.yes, standing.states.partly);
			await run.closes();

			await run.on('2031-04-01');
			await run.sees(moves.said(0, 0));
			await run.sees('2 experiments: 2 kept → 2 known → decided: partly, and complete');
			await run.ends(endOf(story));
		},
	);
});
