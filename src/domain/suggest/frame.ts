import { words } from '../../i18n';
import type { CodeBook } from '../codebook/book';
import { lexiconOf, type Hint } from './lexicon';
import { listed, Phrases } from './phrases';
import type { Reading } from './reading';
import { wordSet, type Token } from './words';

const { frame, grammar } = words.suggest;
const kinds = ['escape', 'work', 'complaint', 'wish', 'ordinary'] as const;
type Mark = (typeof kinds)[number];
const marks = new Phrases<Mark>(kinds.flatMap((kind) => listed<Mark>(frame[kind], kind)));
const wordKinds = {
	self: wordSet(grammar.self),
	we: wordSet(grammar.we),
	none: wordSet(grammar.none),
};

const past = wordSet(grammar.past);

interface Counts extends Record<Mark | keyof typeof wordKinds, number> {
	words: number;
	digits: number;
	/** Sentences that complain of work, and sentences that long for a scene. */
	complaints: number;
	longings: number;
	scenes: number;
	/** Verbs in the past tense. */
	past: number;
	/** Phrases that say plainly what is longed for or lacking. */
	telling: number;
}

/**
 * What tells a fantasy from a diary, errands, recipes, results and minutes, as log odds: a logistic fit to labelled texts,
 * rounded. A fantasy speaks of `I` and of what is not; a diary of `we` and of what was.
 */
const odds = {
	...{ base: -1.4, self: 4.3, we: -0.8, past: -2, digits: -1.9, ordinary: -2.2, none: 0.7 },
	...{ escape: 1.2, work: 0.4, complaints: 0.6, longings: 0.2, telling: 0.75, terse: 3 },
};
/** What a whole phrase says of a code, not a word. */
const plainly = 0.6;
/** In favour of silence. */
const enough = 0.2;

/** Whether a text speaks of another working life, or of what today's work lacks. */
export function isFramed(readings: readonly Reading[], book: CodeBook): boolean {
	const counts = countsOf(readings, lexiconOf(book));
	const share = (count: number, most: number) => Math.min((10 * count) / (counts.words + 5), most);
	const logOdds =
		odds.base +
		odds.self * share(counts.self, 1.5) +
		odds.we * share(counts.we, 1) +
		odds.past * share(counts.past, 1.5) +
		odds.digits * share(counts.digits, 2) +
		odds.ordinary * share(counts.ordinary, 2) +
		odds.none * Math.min(counts.none, 3) +
		odds.escape * Math.min(counts.escape, 2) +
		odds.work * Math.min(counts.work, 3) +
		odds.complaints * Math.min(counts.complaints, 2) +
		odds.longings * Math.min(counts.longings, 2) +
		odds.telling * Math.min(counts.telling, 4) +
		(isTerse(counts) ? odds.terse : 0);
	return logOdds > enough;
}

/** Few words that hint at something: `Goats don't send emails.` */
function isTerse({ words: length, scenes, telling, none }: Counts): boolean {
	return length <= 25 && scenes + telling + none > 0;
}

function countsOf(readings: readonly Reading[], lexicon: Phrases<readonly Hint[]>): Counts {
	const counts: Counts = {
		...{
			words: 0,
			digits: 0,
			complaints: 0,
			longings: 0,
			scenes: 0,
			telling: 0,
			self: 0,
			we: 0,
			past: 0,
			none: 0,
		},
		...{ escape: 0, work: 0, complaint: 0, wish: 0, ordinary: 0 },
	};
	for (const { tokens, sentences } of readings) {
		counts.words += tokens.length;
		for (const sentence of sentences) {
			const found = new Set<Mark | 'scene'>();
			for (let at = sentence.from; at < sentence.to; at++) {
				const { word } = tokens[at] as Token;
				if (/\d/.test(word)) counts.digits++;
				if (/[a-z]{2,}ed$/.test(word) || past.has(word)) counts.past++;
				for (const kind of ['self', 'we', 'none'] as const) if (wordKinds[kind].has(word)) counts[kind]++;
				for (const { value } of marks.at(tokens, at)) {
					counts[value]++;
					found.add(value);
				}
				for (const { value } of lexicon.at(tokens, at)) {
					if (value.some(({ side }) => side === 'scene')) found.add('scene');
					if (value.some(({ side, weight }) => side !== 'scene' && weight > plainly)) counts.telling++;
				}
			}
			if (found.has('scene')) counts.scenes++;
			if (found.has('complaint') && found.has('work')) counts.complaints++;
			if (found.has('scene') && (found.has('wish') || found.has('escape'))) counts.longings++;
		}
	}
	return counts;
}
