import { words } from '../../i18n';
import { clausesOf, type Clause } from './clauses';
import type { Range } from '../metadata';
import { isOfOthers, isTold } from './others';
import { listed, Phrases } from './phrases';
import { wordSet, type Token } from './words';

/**
 * What a clause does: longs for something, says what it is really about, complains about work as it is, tells of the
 * writer's present, grants a drawback, says what it is not about.
 */
export type Stance = 'wish' | 'meant' | 'today' | 'present' | 'plain' | 'conceded' | 'excluded';

export interface Stances {
	/** For each token. */
	readonly stances: readonly Stance[];
	/** Whether a `no`, `never` or `without` before it holds for the token. */
	readonly negated: readonly boolean[];
	/** Whether the token's clause speaks of somebody else. */
	readonly others: readonly boolean[];
	/** Whether it tells what was. */
	readonly told: readonly boolean[];
}

type Mark = Exclude<Stance, 'plain' | 'present'> | 'weakToday' | 'todayLeads';

const { stance, grammar } = words.suggest;
const marks = new Phrases<Mark>(
	(['wish', 'meant', 'today', 'weakToday', 'todayLeads', 'conceded', 'excluded'] as const).flatMap((mark) =>
		listed(stance[mark], mark),
	),
);
const positive = new Phrases(listed(grammar.notNegators, true));
const negators = wordSet(grammar.negators);
const turns = wordSet('but yet');
const ends = wordSet('and but so because');
const dreamed = wordSet(stance.dreamed);
const own = wordSet('i we');
const places = wordSet('at in on');

/** The stance of every word, sentence by sentence. */
export function stancesOf(tokens: readonly Token[], sentences: readonly Range[]): Stances {
	const stances: Stance[] = tokens.map(() => 'plain');
	const negated = tokens.map(() => false);
	const others = tokens.map(() => false);
	const told = tokens.map(() => false);
	for (const sentence of sentences) {
		let before: Stance = tellsOfToday(tokens, sentence) ? 'today' : 'plain';
		const clauses = clausesOf(tokens, sentence);
		for (const [index, clause] of clauses.entries()) {
			const next = clauses[index + 1];
			const turn = next !== undefined && turns.has(tokens[next.from]?.word ?? '');
			before = stanceOf(tokens, clause, before, turn);
			stances.fill(before, clause.from, clause.to);
			negate(tokens, clause, negated);
			const isPlain = before === 'plain' || before === 'present';
			if (isOfOthers(tokens, clause)) others.fill(true, clause.from, clause.to);
			if (isPlain && isTold(tokens, clause)) told.fill(true, clause.from, clause.to);
		}
	}
	return { stances, negated, others, told };
}

/** `My boss …`, `At school I …`, `Here …`: but not `My dream …`, `In my head …`. */
function tellsOfToday(tokens: readonly Token[], { from, to }: Range): boolean {
	const [first, second, third] = [0, 1, 2].map((on) =>
		from + on < to ? tokens[from + on]?.word : undefined,
	);
	if (first === undefined || second === undefined) return false;
	if (stance.openings.split(' ').includes(first)) return true;
	if (first === 'my') return !dreamed.has(second);
	if (!places.has(first) || dreamed.has(second) || dreamed.has(third ?? '')) return false;
	return [1, 2, 3, 4, 5].some((on) => from + on < to && own.has(tokens[from + on]?.word ?? ''));
}

function stanceOf(tokens: readonly Token[], clause: Clause, before: Stance, turnsNext: boolean): Stance {
	const found = new Set<Mark>();
	for (let at = clause.from; at < clause.to; at++) {
		for (const { value } of marks.at(tokens, at)) found.add(value);
	}
	const lead = tokens[clause.from]?.word ?? '';
	if (lead === 'than' || found.has('todayLeads')) return 'today';
	if (found.has('excluded')) return 'excluded';
	if (turns.has(lead)) {
		if (isWish(before) && found.has('conceded')) return 'conceded';
		before = isWish(before) ? before : 'plain';
	}
	if (found.has('conceded') && (turnsNext || !found.has('wish'))) return 'conceded';
	if (found.has('meant')) return 'meant';
	if (found.has('today')) return 'today';
	if (found.has('wish')) return before === 'meant' ? 'meant' : 'wish';
	if (found.has('weakToday') && !isWish(before)) return 'today';
	if (own.has(lead) && before === 'plain') return 'present';
	return before === 'conceded' || before === 'excluded' ? 'plain' : before;
}

export function isWish(stance: Stance): boolean {
	return stance === 'wish' || stance === 'meant';
}

function negate(tokens: readonly Token[], { from, to }: Clause, negated: boolean[]): void {
	let isNegated = false;
	for (let at = from; at < to; at++) {
		const { word } = tokens[at] as Token;
		if (ends.has(word)) isNegated = false;
		negated[at] = isNegated;
		if (positive.at(tokens, at).length > 0) at = skipTo(at, negated, isNegated, to);
		else if (negators.has(word)) isNegated = true;
	}
}

/** A phrase such as `not only` takes two words, neither of which negates. */
function skipTo(at: number, negated: boolean[], isNegated: boolean, to: number): number {
	if (at + 1 < to) negated[at + 1] = isNegated;
	return at + 1;
}
