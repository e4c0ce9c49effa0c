import type { Code } from '../codes';

/**
 * For each code, in quarters: the log odds that a careful reader accepts it for an escape fantasy, and its place in six
 * dimensions in which codes that are accepted for the same texts lie close. Fitted to the texts of
 * `tests/fixtures/suggest/tune-*.json`.
 */
const table = `
value/independence -6 1 -2 2 -4 1 -2
value/creativity -6 3 -3 0 -4 3 2
value/beauty -6 1 -2 -1 -2 2 1
value/craft -5 1 -2 -3 -3 1 1
value/learning -7 2 -3 -2 1 0 0
value/adventure -5 2 0 2 -2 -4 0
value/variety -10 3 1 3 -2 -3 0
value/community -4 3 2 1 -1 2 -2
value/connection -4 3 3 1 -2 2 -1
value/care -5 2 3 -2 -1 1 -2
value/service -4 2 4 -2 1 2 0
value/justice -10 4 0 -1 4 0 -2
value/nature -4 -2 1 -1 -1 -3 -4
value/simplicity 0 -4 3 -1 -1 0 0
value/peace -2 -5 -1 1 -1 0 -2
value/balance -10 -3 -1 4 1 0 -1
value/family -7 -1 0 0 0 0 -2
value/security -11 -2 0 2 5 3 -1
value/health -10 0 1 2 2 -1 -2
value/authenticity -6 2 -1 -1 -3 2 -1
value/integrity -10 2 -1 -3 0 2 -1
value/meaning -4 3 1 -4 0 -1 -3
value/achievement -11 4 -1 -2 3 -3 2
value/recognition -7 3 -1 -1 4 0 0
value/influence -11 6 -3 1 3 1 0
value/prosperity -12 0 -3 4 3 1 -2
value/tradition -6 0 1 -2 -1 1 -1
value/spirituality -12 0 0 -2 -2 0 -2
value/play -5 2 1 3 -3 0 1
value/hospitality -8 0 4 3 -1 3 -1
value/legacy -9 3 -1 -4 -1 1 -3
value/order -10 -4 0 -1 0 0 4
energy/outdoors -2 -2 2 -1 0 -3 -3
energy/indoors -8 0 -2 0 0 5 2
energy/home-base -11 -2 -4 0 -1 2 0
energy/travelling -8 1 0 3 -1 -3 0
energy/desk-work -11 0 -7 0 0 2 2
energy/moving -5 0 3 -2 -1 -3 0
energy/hands-on -2 0 2 -3 -2 0 1
energy/quiet -3 -5 -2 -1 -1 1 0
energy/lively -6 5 3 2 -2 -1 2
energy/pleasant-surroundings -7 -2 0 0 -1 3 -1
energy/solo -4 -4 -3 -2 -2 -1 1
energy/side-by-side -6 3 1 2 -1 -1 0
energy/serving -5 0 4 1 -1 3 0
energy/teaching -12 3 2 -1 1 0 -2
energy/light-contact -4 -1 4 2 -1 2 0
energy/one-to-one -9 2 2 -2 -1 2 0
energy/leading -11 6 -2 1 3 0 1
energy/performing -10 4 -1 2 0 2 0
energy/living-things -8 -1 0 -1 -1 -1 -4
energy/with-children -10 0 3 1 2 2 -1
energy/off-screen -6 -3 1 -1 -2 -2 0
energy/slow-pace -2 -3 -2 -1 -2 1 -2
energy/fast-pace -9 5 2 2 -1 -3 3
energy/clear-structure -4 -4 2 -1 2 0 2
energy/open-ended -11 2 -3 2 -4 -1 -1
energy/varied-days -9 4 1 1 -2 -3 1
energy/steady-rhythm -5 -4 3 -1 1 0 1
energy/deep-focus -6 -1 -5 -4 -1 0 1
energy/many-threads -16 4 -2 3 0 -3 3
energy/simple-tasks -3 -4 3 -1 1 0 1
energy/complex-puzzles -10 1 -3 -2 1 0 2
energy/visible-finish -4 -1 2 -4 -1 0 3
energy/long-build -12 0 -4 -4 -2 0 -3
energy/low-stakes -5 -3 2 0 0 3 2
energy/high-stakes -8 5 0 -1 1 -2 0
energy/clean-stop -8 -3 3 2 0 -1 3
need/rest -4 -5 -1 2 1 0 0
need/calm 0 -5 -1 0 -1 1 -1
need/solitude -5 -4 -3 -1 -2 -1 0
need/time -5 -4 -2 2 0 1 -3
need/boundaries -6 -4 1 1 0 -1 0
need/lighter-load -6 -4 0 3 2 0 0
need/less-responsibility -6 -4 1 1 0 2 2
need/clarity -6 -4 2 -2 2 -1 2
need/less-complexity -2 -4 3 -1 0 -1 1
need/predictability -7 -4 1 0 3 1 0
need/tangible-progress -3 0 2 -4 -1 0 2
need/feedback -8 2 2 -2 2 1 2
need/competence -6 2 -2 -3 2 0 1
need/challenge -7 5 -2 -1 1 -2 1
need/autonomy -4 0 -1 2 -3 1 -2
need/voice -10 6 -3 0 2 2 0
need/appreciation -5 3 1 -2 3 3 -1
need/respect -6 1 0 0 4 2 -3
need/safety -10 1 0 3 1 2 -2
need/financial-security -11 1 -1 3 4 2 -3
need/belonging -5 3 2 3 0 1 -2
need/human-contact -2 3 4 1 -1 2 0
need/support -12 0 -1 1 0 0 1
need/usefulness -3 2 4 -3 2 1 0
need/purpose -4 3 1 -4 1 -1 -2
need/creative-outlet -7 3 -4 0 -4 2 2
need/play -4 2 1 2 -2 0 1
need/novelty -6 2 0 2 -2 -3 0
need/focus -6 -2 -5 -3 -1 -1 0
need/movement -7 0 3 -1 -2 -3 1
need/nature-contact -4 -3 1 0 -1 -3 -5
need/be-myself -5 2 -1 0 -3 1 -1
need/harmony -9 -1 1 3 -2 0 0
need/less-scrutiny -8 -2 0 1 0 0 -3
need/fresh-start -8 2 0 1 -1 -1 0
energy/outdoors/drains -17 -1 -2 2 4 1 0
energy/indoors/drains -16 0 0 -1 1 -3 -1
energy/home-base/drains -16 3 0 4 -2 1 1
energy/travelling/drains -17 -1 -4 1 0 0 0
energy/desk-work/drains -6 1 3 -2 -1 -3 1
energy/moving/drains -16 -1 -3 3 4 1 -2
energy/hands-on/drains -17 -1 -2 2 4 1 0
energy/quiet/drains -14 4 0 4 -1 -2 3
energy/lively/drains -14 -3 -3 1 0 -2 -1
energy/solo/drains -13 2 1 5 -2 0 0
energy/serving/drains -16 0 -2 1 1 0 0
energy/leading/drains -17 -2 -1 0 2 -1 4
energy/performing/drains -17 2 -2 2 1 -3 1
energy/with-children/drains -17 2 -4 0 4 0 1
energy/slow-pace/drains -17 1 -1 0 -1 -1 3
energy/fast-pace/drains -12 -4 -1 1 1 -1 -3
energy/clear-structure/drains -17 2 -3 0 0 1 1
energy/open-ended/drains -14 -3 -1 0 2 -2 0
energy/steady-rhythm/drains -11 4 -2 -1 0 -4 -1
energy/many-threads/drains -9 -5 -2 0 1 -2 2
energy/simple-tasks/drains -13 4 -2 0 3 -3 -1
energy/complex-puzzles/drains -16 -1 1 0 1 -2 2
energy/long-build/drains -17 1 1 1 1 -2 4
energy/high-stakes/drains -11 -2 1 0 -1 2 2`;

/** How readily a code is accepted at all, and what it goes with. */
export interface Leaning {
	/** Log odds. */
	readonly prior: number;
	readonly place: readonly number[];
}

/** A code that the table does not know: as rare as the mean, near to none. */
const unknown: Leaning = { prior: -1.75, place: [] };

const leanings = new Map<Code, Leaning>(
	table
		.trim()
		.split('\n')
		.map((line) => {
			const [code = '', ...quarters] = line.split(' ');
			const [prior = 0, ...place] = quarters.map((quarter) => Number(quarter) / 4);
			return [code, { prior, place }];
		}),
);

export function leaningOf(code: Code): Leaning {
	return leanings.get(code) ?? unknown;
}
