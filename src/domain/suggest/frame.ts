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
	modal: wordSet(grammar.modals),
	none: wordSet(grammar.none),
};

interface Counts extends Record<Mark | keyof typeof wordKinds, number> {
	words: number;
	digits: number;
	/** Sentences that complain of work, and sentences that long for a scene. */
	complaints: number;
	longings: number;
	scenes: number;
	/** Phrases that say plainly what is longed for or lacking. */
	telling: number;
}

/** What tells a fantasy from errands, recipes, results and minutes, as log odds: fitted to labelled texts, then rounded. */
const odds = {
	...{ base: -0.65, self: 2.1, none: 1, modal: 1, digits: -2.25, escape: 1.65, work: 0.25 },
	...{ complaints: 0.8, longings: 1.55, telling: 0.5, ordinary: -4.2, terse: 1.2 },
};
/** What a whole phrase says of a code, not a word. */
const plainly = 0.6;
/** In favour of silence. */
const enough = -0.3;

/** Whether a text speaks of another working life, or of what today's work lacks. */
export function isFramed(readings: readonly Reading[], book: CodeBook): boolean {
	const counts = countsOf(readings, lexiconOf(book));
	const share = (count: number, most: number) => Math.min((10 * count) / (counts.words + 5), most);
	const logOdds =
		odds.base +
		odds.self * share(counts.self, 1.5) +
		odds.digits * share(counts.digits, 2) +
		odds.ordinary * share(counts.ordinary, 2) +
		odds.none * Math.min(counts.none, 3) +
		odds.modal * Math.min(counts.modal, 2) +
		odds.escape * Math.min(counts.escape, 2) +
		odds.work * Math.min(counts.work, 3) +
		odds.complaints * Math.min(counts.complaints, 2) +
		odds.telling * Math.min(counts.telling, 3) +
		odds.longings * Math.min(counts.longings, 2) +
		(isTerse(counts) ? odds.terse : 0);
	return logOdds > enough;
}

/** Few words, a scene among them and nothing of errands: `Goats don't send emails.` */
function isTerse({ words: length, scenes, ordinary, digits }: Counts): boolean {
	return length <= 40 && scenes > 0 && ordinary + digits === 0;
}

function countsOf(readings: readonly Reading[], lexicon: Phrases<readonly Hint[]>): Counts {
	const counts: Counts = {
		...{ words: 0, digits: 0, complaints: 0, longings: 0, scenes: 0, telling: 0, self: 0, modal: 0, none: 0 },
		...{ escape: 0, work: 0, complaint: 0, wish: 0, ordinary: 0 },
	};
	for (const { tokens, sentences } of readings) {
		counts.words += tokens.length;
		for (const sentence of sentences) {
			const found = new Set<Mark | 'scene'>();
			for (let at = sentence.from; at < sentence.to; at++) {
				const { word } = tokens[at] as Token;
				if (/\d/.test(word)) counts.digits++;
				for (const kind of ['self', 'modal', 'none'] as const) if (wordKinds[kind].has(word)) counts[kind]++;
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
